import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { NoticeSettings, Service } from '../config/notice-settings.js';
import type { ConsentController } from './consent-controller.js';
/** What the page does with a service now; unknown where no store is there to ask. */
export type ServiceState = 'required' | 'allowed' | 'refused' | undefined;
/** The visitor's last press. */
export interface Pressed {
    readonly service: Service;
    readonly saved: boolean;
    /** Whether it has run on this page, and goes on until that is loaded again. */
    readonly runs: boolean;
}
/** The live state of each service, and the way to change it at once. */
export declare class ServiceSwitches implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost, consent: ConsentController<NoticeSettings>);
    hostDisconnected(): void;
    get pressed(): Pressed | undefined;
    state(service: Service): ServiceState;
    set(service: Service, allowed: boolean): Promise<void>;
}
