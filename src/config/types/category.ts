import type { Id, WrittenText } from './small-types';

export interface WrittenCategory {
  id: Id;
  /** Needed for the site to work: granted always, shown as text. */
  required?: boolean;
  label?: WrittenText;
  description?: WrittenText;
  refusal?: WrittenRefusal;
}

export interface WrittenRefusal {
  /** What refusing costs the visitor. */
  consequence?: WrittenText;
}
