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

const guard = (element: EventTarget): void => {
  for (const type of [...keys, ...edits]) element.addEventListener(type, keep);
};

const guardFocused = ({ currentTarget }: Event): void => guard(currentTarget!);

/**
 * Stops the propagation of keys that the element uses, and of all keys and edits in its fields. Shortcuts of a page usually
 * ignore keys in an `<input>`, but the shadow root hides the input: the target is the element. Listeners on the
 * element itself are still called.
 *
 * Keys come to what has the focus, so the listeners are added when the element first gets it: most never do.
 */
export class KeyGuard implements ReactiveController {
  constructor(private readonly host: ControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    const { host } = this;
    // The markup of a server can have the focus before the script comes.
    if (host.shadowRoot?.activeElement) guard(host);
    else host.addEventListener('focusin', guardFocused, { once: true });
  }
}
