import type { ReactiveController } from 'lit';
import type { ControllerHost } from './host.js';
import { isUsed } from './keys.js';

const fields = 'input:not([type=range]), select, textarea';

const isKept = (event: KeyboardEvent, host: Element): boolean => {
  const [origin] = event.composedPath() as [Element];
  const root = host.shadowRoot;
  if (origin.getRootNode() !== root) return false;
  const isUsedHere = isUsed(event);
  // A key may have brought the focus to a field, to be typed there.
  if (origin.matches(fields) || root?.activeElement?.matches(fields)) return true;
  // The browser presses a button with these.
  if (origin.matches('button')) return event.key === 'Enter' || event.key === ' ';
  return isUsedHere;
};

const keep = (event: Event): void => {
  if (isKept(event as KeyboardEvent, event.currentTarget as Element)) event.stopPropagation();
};

/**
 * Stops keys at an element that has used them, and all that is typed in its fields. A page sees the element as their
 * target and not the input inside, so its shortcuts cannot leave them alone as they do with an `<input>`.
 * Listeners on the element itself are called.
 */
export class KeyGuard implements ReactiveController {
  constructor(private readonly host: ControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['keydown', 'keypress', 'keyup']) this.host.addEventListener(type, keep);
  }
}
