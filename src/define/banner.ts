import { attendBanner } from '../elements/attend-banner';
import './banner-alone';

attendBanner();
