/** The script that every page of the gallery loads: the kit, and what surrounds its figures. */
import '../src/number-sense.js';
import './colour-scheme.js';
import './menus.js';
import { addCopyButtons } from './copy.js';

const isSame = (link: HTMLAnchorElement): boolean => link.pathname === location.pathname;

for (const link of document.querySelectorAll<HTMLAnchorElement>('.masthead a')) {
  if (isSame(link)) link.setAttribute('aria-current', 'page');
}
addCopyButtons(document);
