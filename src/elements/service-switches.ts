import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { NoticeSettings, Service } from '../config/notice-settings';
import { stillRunning } from '../core/still-running';
import { byEmailAlone } from './by-email-alone';
import type { ConsentController } from './consent-controller';

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
export class ServiceSwitches implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #consent: ConsentController<NoticeSettings>;
  #pressed: Pressed | undefined;

  constructor(host: ReactiveControllerHost, consent: ConsentController<NoticeSettings>) {
    this.#host = host;
    this.#consent = consent;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#pressed = undefined;
  }

  get pressed(): Pressed | undefined {
    return this.#pressed;
  }

  state(service: Service): ServiceState {
    const { store } = this.#consent;
    const { id = '' } = service;
    const rule = store?.settings()?.rules.get(id);
    if (!rule || byEmailAlone(service)) return undefined;
    if (rule.required) return 'required';
    return store?.allows(id) ? 'allowed' : 'refused';
  }

  async set(service: Service, allowed: boolean): Promise<void> {
    const { store } = this.#consent;
    if (!store || !service.id) return;
    const { saved } = await store.choose({ services: { [service.id]: allowed } }, 'preferences');
    this.#pressed = { service, saved, runs: stillRunning(store.allows).includes(service.id) };
    this.#host.requestUpdate();
  }
}
