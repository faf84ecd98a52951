import { nothing, type TemplateResult } from 'lit';
import { attribute } from '../../instrument/attributes/attribute.js';
import type { Faces } from '../face/faces.js';
import type { Plan } from '../face/plan.js';
import { placesOf, standOf } from '../parts/part.js';
import type { AbstractConstructor, InstrumentClass } from '../mixin.js';
import type { InLens } from './in-lens.js';
import type { Lens, Magnified } from './lens.js';
import { loadLens } from './loader.js';
import { power } from './power.js';

/* eslint-disable max-lines-per-function -- a mixin is a function around a whole class */

/** Adds a lens, which magnifies the scales beside the hairline. Its code is loaded when a rule first has a lens. */
export const Magnifiable = <Base extends InstrumentClass>(base: Base) => {
  /**
   * @csspart lens - The lens under the rule.
   * @csspart lens-frame - The frame of the lens.
   * @csspart lens-hairline - The hairline in the lens.
   * @csspart lens-field - The outline of the magnified part of a ring.
   * @csspart power - The magnification of the lens.
   */
  abstract class Magnifiable extends base {
    /**
     * Shows a lens under the rule: the scales beside the hairline, engraved five times as long. `lens="10"` starts
     * with another power, from 2 to 20. While the rule has the focus, the plus and minus keys and the wheel over the
     * lens change the power. So does a pinch on the lens. The readout gains the digits that the lens supports. A bad
     * value leaves the lens as it was.
     * @default false
     */
    @attribute(power) lens!: boolean;

    declare private readonly _lens: number;
    #lens: Lens | undefined;
    #isLoading = false;

    /** The faces of the rule. @internal */
    protected abstract readonly _faces: Faces;

    /** @internal */
    override changed(property: string, old: unknown): void {
      if (property === 'lens') this.#lens?.reset(this._lens);
      super.changed(property, old);
      if (property === 'lens' && this.isConnected) void this.#load();
    }

    override connectedCallback(): void {
      super.connectedCallback();
      void this.#load();
    }

    /** The current magnification; 0 without a lens. @internal */
    get _power(): number {
      return this.#lens?.power ?? 0;
    }

    /** The lens, under the face. @internal */
    get _magnified(): unknown {
      return this.#lens?.template() ?? nothing;
    }

    /** The picture of a face, with its lens. @internal */
    _pictured(face: TemplateResult, plan: Plan): TemplateResult {
      return this.#lens?.picture(face, plan, standOf(this as unknown as Magnified)) ?? face;
    }

    /** Called when a part is drawn at another place. @internal */
    _follow(): void {
      this.#lens?.draw();
    }

    async #load(): Promise<void> {
      if (!this.lens || this.#isLoading) return;
      this.#isLoading = true;
      const { Lens } = await loadLens();
      // The markup of a server has no lens, so its hydration comes first.
      if (this.isConnected) await this.updateComplete;
      this.#lens = new Lens(this as unknown as Magnified, this._faces, () => placesOf(this.parts));
      this.#lens.reset(this._lens);
      this.requestUpdate('lens', null);
    }
  }
  // Typed as an interface, since TypeScript cannot declare protected members of a class inside a function.
  return Magnifiable as unknown as Base & AbstractConstructor<InLens>;
};
