/** The page about the kit: its licence and its changelog are the files of the package. */
import changelog from '../CHANGELOG.md?raw';
import licence from '../LICENSE?raw';
import './gallery.js';
import { blocksOf } from './markdown.js';

const paragraphs = licence.trim().split(/\n\n/);

document
  .querySelector('#licence-text')!
  .replaceChildren(...paragraphs.flatMap((text) => blocksOf(text)));
document.querySelector('#changelog')!.replaceChildren(...blocksOf(changelog).slice(1));
