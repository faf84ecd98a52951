import { Announcer, type Announced, type Speech } from './announcer.js';
import { CommandButtons, type Commanded, type Commands } from './commands.js';
import type { ControllerHost } from './host.js';
import { KeyGuard } from './key-guard.js';
import { LanguageWatch } from '../language/language-watch.js';

/**
 * Adds the controllers that need nothing more from an element, once they are added.
 * @param commands returns the commands that only this kind of element has
 */
export const addUsualControllers = (
  host: ControllerHost & Announced & Commanded,
  internals: ElementInternals,
  speech: () => Speech,
  commands: () => Commands | undefined,
): void => {
  new Announcer(host, internals, host, speech);
  new LanguageWatch(host);
  new CommandButtons(host, commands);
  new KeyGuard(host);
};
