import { nothing, type TemplateResult } from 'lit';
import type { Service } from '../config/notice-settings.js';
import type { NoticeView } from './notice-view.js';
type Room = TemplateResult | typeof nothing;
/** On a copy that only tells, the room of a button that comes with the element, so that nothing moves then. */
export declare const controlRoom: ({ live, version }: NoticeView) => Room;
/** The same for the line of a service's state. */
export declare function stateRoom(service: Service, { live, version, settings }: NoticeView): Room;
export {};
