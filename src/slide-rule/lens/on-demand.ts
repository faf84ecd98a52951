import { nothing, type TemplateResult } from 'lit';
import type { Faces } from '../face/faces.js';
import type { Plan } from '../face/plan.js';
import { LatePart } from '../late-part.js';
import { placesOf, standOf, type RulePart } from '../parts/part.js';
import type { Lens, Magnified } from './lens.js';
import { loadLens } from './loader.js';
import type { RuleLens } from './rule-lens.js';

export { power } from './power.js';

/** The lens of a rule. Its code is loaded when a rule first has a lens. */
export class LensOnDemand implements RuleLens {
  readonly #lens: LatePart<Lens>;

  /** @param initial returns the power that the page has set; 0 without a lens */
  constructor(
    private readonly rule: Magnified,
    faces: Faces,
    parts: readonly RulePart[],
    private readonly initial: () => number,
  ) {
    this.#lens = new LatePart(rule, {
      isNeeded: () => initial() > 0,
      load: loadLens,
      make: ({ Lens }) => new Lens(rule, faces, () => placesOf(parts), initial()),
    });
  }

  get power(): number {
    return this.#lens.now?.power ?? 0;
  }

  template(): unknown {
    return this.#lens.now?.template() ?? nothing;
  }

  picture(face: TemplateResult, plan: Plan): TemplateResult {
    return this.#lens.now?.picture(face, plan, standOf(this.rule)) ?? face;
  }

  draw(): void {
    this.#lens.now?.draw();
  }

  changed(property: string): void {
    if (property !== 'lens') return;
    this.#lens.now?.reset(this.initial());
    this.#lens.check();
  }
}
