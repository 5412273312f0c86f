import { attendBanner } from "../elements/attend-banner.js";

attendBanner();
