import { attendBanner } from '../elements/attend-banner';

attendBanner();
