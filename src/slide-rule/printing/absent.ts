import { warn } from '../../instrument/attributes/warn.js';
import { expected, lacks } from '../solving/left-out.js';

/**
 * Replaces `on-demand.ts` in `dist/cdn/slide-rule.js` and in the page for frames, which make no pages: returns none
 * and warns, with the name of the script that makes them.
 */
export const printRule = ({ localName }: Element): Promise<string[]> => {
  warn(localName, 'printable', '', lacks('printer'), expected);
  return Promise.resolve([]);
};
