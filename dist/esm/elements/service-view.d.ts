import type { NoticeView } from './notice-view';
import type { ServiceSwitches } from './service-switches';
/** What the parts of a notice about services need to know while it is drawn. */
export interface ServiceView extends NoticeView {
    readonly switches: ServiceSwitches;
}
