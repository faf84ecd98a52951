import { labelsOf } from '../../instrument/controllers/naming.js';

/** Says what a rule is as a whole: a group with a name; or a picture, whose name says all that it shows. */
export const announce = (
  host: HTMLElement,
  internals: ElementInternals,
  kind: string,
  shown: string,
): void => {
  internals.role = shown ? 'img' : 'group';
  const name = shown ? `${kind}: ${shown}` : kind;
  internals.ariaLabel = labelsOf(host, internals).length > 0 ? null : name;
};

/** Says which part a control moves, and where it is. */
export const speakBy = (
  control: HTMLInputElement,
  name: string,
  words: string,
  isInvalid = false,
): void => {
  control.setAttribute('aria-label', name);
  control.setAttribute('aria-valuetext', words);
  if (isInvalid) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
};
