import { attendBanner } from "../elements/attend-banner.js";

import "./banner-alone.js";

attendBanner();
