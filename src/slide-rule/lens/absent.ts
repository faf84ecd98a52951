import type { TemplateResult } from 'lit';
import type { Reader } from '../../instrument/attributes/attribute.js';
import { expected, lacks } from '../solving/left-out.js';
import type { RuleLens } from './rule-lens.js';

/** Refuses a lens, with a warning that names the script with the lens. */
export const power: Reader<boolean> = {
  initial: false,
  expected,
  read: (input) => (input === false ? { value: false } : lacks('lens')),
};

/** Replaces `on-demand.ts` in `dist/cdn/slide-rule.js`, which has no lens. */
export class LensOnDemand implements RuleLens {
  readonly power = 0;

  template(): void {}

  picture(face: TemplateResult): TemplateResult {
    return face;
  }

  draw(): void {}

  changed(): void {}
}
