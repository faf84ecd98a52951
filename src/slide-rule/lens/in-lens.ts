import type { TemplateResult } from 'lit';
import type { Plan } from '../face/plan.js';

/** The members that the lens adds to a rule. */
export interface InLens {
  lens: boolean;
  /** The current magnification; 0 without a lens. @internal */
  readonly _power: number;
  /** The lens, under the face. @internal */
  readonly _magnified: unknown;
  /** The picture of a face, with its lens. @internal */
  _pictured(face: TemplateResult, plan: Plan): TemplateResult;
  /** Called when a part is drawn at another place. @internal */
  _follow?(): void;
}
