import type { Rule } from '../config/consent-settings';
import type { Id } from '../config/types/small-types';
import type { Choices } from '../core/answer';

/**
 * What the visitor has set in the open preferences and not yet saved. A service follows its category until the
 * visitor says otherwise; moving the category moves its services with it.
 */
export class PreferencesDraft {
  readonly #rules: ReadonlyMap<Id, Rule>;
  readonly #categories = new Map<Id, boolean>();
  /** Services that differ from their category. */
  readonly #exceptions = new Map<Id, boolean>();

  constructor(rules: ReadonlyMap<Id, Rule>, granted: readonly Id[]) {
    const on = new Set(granted);
    this.#rules = new Map([...rules].filter(([, rule]) => !rule.required));
    for (const [id, { category }] of this.#rules) {
      if (id === category) this.#categories.set(id, on.has(id));
      else this.#setService(id, category, on.has(id));
    }
  }

  isOn(id: Id): boolean {
    const own = this.#exceptions.get(id) ?? this.#categories.get(this.#rules.get(id)?.category ?? '');
    return own === true;
  }

  set(id: Id, on: boolean): void {
    const category = this.#rules.get(id)?.category;
    if (category === undefined) return;
    if (id === category) this.#setCategory(id, on);
    else this.#setService(id, category, on);
  }

  /** How many services of a category differ from it. */
  exceptionsIn(category: Id): number {
    return [...this.#exceptions.keys()].filter((id) => this.#rules.get(id)?.category === category).length;
  }

  /** All that is on the screen, so that nothing is saved that the visitor did not see. */
  choices(): Choices {
    const services = [...this.#rules].filter(([id, { category }]) => id !== category);
    return {
      categories: Object.fromEntries(this.#categories),
      services: Object.fromEntries(services.map(([id]) => [id, this.#exceptions.get(id) ?? null])),
    };
  }

  #setCategory(id: Id, on: boolean): void {
    this.#categories.set(id, on);
    for (const service of [...this.#exceptions.keys()]) {
      if (this.#rules.get(service)?.category === id) this.#exceptions.delete(service);
    }
  }

  #setService(id: Id, category: Id, on: boolean): void {
    if (on === (this.#categories.get(category) === true)) this.#exceptions.delete(id);
    else this.#exceptions.set(id, on);
  }
}
