import type { TemplateResult } from 'lit';
import type { Plan } from '../face/plan.js';

/** What a rule has that can have a lens. */
export interface InLens {
  lens: boolean;
  /** How many times the lens magnifies now; 0 without one. @internal */
  readonly _power: number;
  /** The lens, under the face. @internal */
  readonly _magnified: unknown;
  /** The picture of a face, with its lens. @internal */
  _pictured(face: TemplateResult, plan: Plan): TemplateResult;
  /** A part has another place. @internal */
  _follow?(): void;
}
