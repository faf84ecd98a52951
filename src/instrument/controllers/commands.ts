import type { ReactiveController } from 'lit';
import { valuesOf } from '../attributes/values.js';
import type { ControllerHost } from './host.js';
import type { Movement } from './movement.js';

/** The commands by name. Each gets the `value` of its button. */
export type Commands = Readonly<Record<string, (value: string) => void>>;

interface CommandEvent extends Event {
  readonly command: string;
  readonly source: HTMLButtonElement | null;
}

/** An element that buttons of the page control by commands. */
export interface Commanded extends ControllerHost {
  readonly movement: Movement;
  formResetCallback(): void;
}

/** The commands of every instrument. */
const usualCommands = (host: Commanded): Commands => ({
  '--step-up': () => host.movement.step(1),
  '--step-down': () => host.movement.step(-1),
  '--reset': () => host.formResetCallback(),
});

// Chromium since 135, Firefox since 144, Safari since 26.2.
const isNative = 'CommandEvent' in globalThis;

/**
 * Runs the commands of buttons that name an element: `<button commandfor="id" command="--step-up">`. Uses the
 * platform's `command` event. Without it, uses the clicks that reach the root of both.
 * https://html.spec.whatwg.org/multipage/form-elements.html#attr-button-commandfor
 */
export class CommandButtons implements ReactiveController {
  #root: Node | undefined;

  /** @param own returns the commands that only this kind of element has; they replace usual ones of the same name */
  constructor(
    private readonly host: Commanded,
    private readonly own: () => Commands | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('command', this);
    if (isNative) return;
    this.#root = this.host.getRootNode();
    this.#root.addEventListener('click', this);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('command', this);
    this.#root?.removeEventListener('click', this);
  }

  handleEvent(event: Event): void {
    if (event.type === 'click') return this.#click(event);
    const { command, source } = event as CommandEvent;
    this.#obey(command, source?.value ?? '');
  }

  #click(event: Event): void {
    const { id } = this.host;
    const button = (event.target as Element | null)?.closest?.<HTMLButtonElement>(
      'button[command]',
    );
    if (event.defaultPrevented || !button || !id || button.getAttribute('commandfor') !== id)
      return;
    // As in the standard: in a form only `type="button"` runs a command, and a button without a type does nothing.
    if (button.form && !button.hasAttribute('type')) event.preventDefault();
    if (button.form && button.type !== 'button') return;
    this.#obey(button.getAttribute('command')!, button.value);
  }

  // Ignores other names, which may be commands of the page.
  #obey(name: string, value: string): void {
    const { host } = this;
    const { movement } = host;
    const commands: Commands = { ...usualCommands(host), ...this.own() };
    if (!Object.hasOwn(commands, name) || movement.isDisabled) return;
    // A rule has more than one value: its slide may move while the reading stays.
    const values = () =>
      Object.keys(valuesOf(host)).map((property): unknown => Reflect.get(host, property));
    const before = values();
    commands[name](value);
    if (values().every((value, i) => Object.is(value, before[i]))) return;
    movement.emit('input');
    movement.emit('change');
  }
}
