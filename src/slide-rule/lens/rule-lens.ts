import type { TemplateResult } from 'lit';
import type { Plan } from '../face/plan.js';

/** The lens of a rule, as the rule uses it. */
export interface RuleLens {
  /** The current magnification; 0 without a lens. */
  readonly power: number;
  /** The lens, under the face. */
  template(): unknown;
  /** The picture of a face, with its lens. */
  picture(face: TemplateResult, plan: Plan): TemplateResult;
  /** Draws the lens again, after a part was drawn at another place. */
  draw(): void;
  /** Called when the page has set a property of the rule. */
  changed(property: string): void;
}
