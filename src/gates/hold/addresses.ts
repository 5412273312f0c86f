import { webAddress } from '../../core/web-address';
import type { HeldBy } from './held-hosts';
import { holdAttribute, type Media } from './hold-element';
import { isHere } from './is-here';
import { orElse, through, wrapMethod, wrapProperty, type Wrapper } from './wrap-property';

/** The address that a held frame or image would have by now. */
const wishOf = ({ dataset: { held, src } }: Media): string | undefined =>
  held && src ? webAddress(src) : undefined;

/**
 * Holds what gets its address by a property or an attribute, since an image loads at once, wherever it stands. `held`
 * is told of each one that stands nowhere.
 */
export function addresses(heldBy: HeldBy, held: (media: Media) => void): readonly Wrapper[] {
  const set = (one: Media, name: string, value: unknown): boolean => {
    const holds = isHere(one) && holdAttribute(one, name, String(value), heldBy);
    if (holds && !one.isConnected) held(one);
    return holds;
  };
  const src = ({ prototype }: { readonly prototype: object }): Wrapper =>
    wrapProperty(prototype, 'src', (native) => ({
      get: orElse(native.get, wishOf),
      set: through(native.set, (self: Media, [value]) => set(self, 'src', value)),
    }));
  const srcset = wrapProperty(HTMLImageElement.prototype, 'srcset', (native) => ({
    set: through(native.set, (self: Media, [value]) => set(self, 'srcset', value)),
  }));
  const attribute = wrapMethod(
    Element.prototype,
    'setAttribute',
    () =>
      (self: Media, [name, value]: readonly unknown[]) =>
        /^src(set)?$/i.test(String(name)) &&
        /^(script|iframe|img)$/.test(self.localName) &&
        set(self, String(name).toLowerCase(), value),
  );
  return [...[HTMLScriptElement, HTMLIFrameElement, HTMLImageElement].map(src), srcset, attribute];
}
