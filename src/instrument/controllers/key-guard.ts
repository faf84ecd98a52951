import type { ReactiveController } from 'lit';
import type { ControllerHost } from './host.js';
import { isUsed } from './keys.js';

const fields = 'input:not([type=range]), select, textarea';

const keys = ['keydown', 'keypress', 'keyup'];
const edits = ['beforeinput', 'copy', 'cut', 'paste'];

const isKept = (event: KeyboardEvent | InputEvent | ClipboardEvent, host: Element): boolean => {
  const [origin] = event.composedPath() as [Element];
  const root = host.shadowRoot;
  if (origin.getRootNode() !== root) return false;
  if (!('key' in event)) return origin.matches(fields);
  const isUsedHere = isUsed(event);
  // The key may have moved the focus to a field, and is then typed there.
  if (origin.matches(fields) || root?.activeElement?.matches(fields)) return true;
  // These keys press a button.
  if (origin.matches('button')) return event.key === 'Enter' || event.key === ' ';
  return isUsedHere;
};

const keep = (event: Event): void => {
  if (isKept(event as KeyboardEvent, event.currentTarget as Element)) event.stopPropagation();
};

/**
 * Stops the propagation of keys that the element uses, and of all keys and edits in its fields. Shortcuts of a page usually
 * ignore keys in an `<input>`, but the shadow root hides the input: the target is the element. Listeners on the
 * element itself are still called.
 */
export class KeyGuard implements ReactiveController {
  constructor(private readonly host: ControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of [...keys, ...edits]) this.host.addEventListener(type, keep);
  }
}
