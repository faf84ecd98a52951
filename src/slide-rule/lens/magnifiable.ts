import { nothing, type TemplateResult } from 'lit';
import { attribute } from '../../instrument/attributes/attribute.js';
import type { Instrument } from '../../instrument/instrument.js';
import type { Faces } from '../face/faces.js';
import type { Plan } from '../face/plan.js';
import { placesOf, standOf } from '../parts/part.js';
import type { InLens } from './in-lens.js';
import type { Lens, Magnified } from './lens.js';
import { loadLens } from './loader.js';
import { power } from './power.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript requires it of a mixin
type AbstractConstructor<T> = abstract new (...args: any[]) => T;
// With a static member: of a constructor alone that is mixed already, TypeScript forgets the type parameter.
type InstrumentClass = AbstractConstructor<Instrument> & { readonly tag: string };

/* eslint-disable max-lines-per-function -- a mixin is a function around a whole class */

/**
 * Magnifies what is beside the hairline. What draws the lens is loaded when there is one.
 */
export const Magnifiable = <Base extends InstrumentClass>(base: Base) => {
  /**
   * @csspart lens - The lens under the rule.
   * @csspart lens-frame - Its frame.
   * @csspart lens-hairline - The hairline in it.
   * @csspart lens-field - What of the rule is in the lens.
   * @csspart power - How many times the lens magnifies.
   */
  abstract class Magnifiable extends base {
    /**
     * Shows a lens under the rule: the scales beside the hairline, engraved anew five times as long. `lens="10"` begins with
     * another power, from 2 to 20. Plus and minus change it while the rule has the focus, the wheel over the lens then too,
     * and two fingers on it. The readout gains the digits that the lens supports. What can't be read leaves it as it was.
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

    /** How many times the lens magnifies now; 0 without one. @internal */
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

    /** A part has another place. @internal */
    _follow(): void {
      this.#lens?.draw();
    }

    async #load(): Promise<void> {
      if (!this.lens || this.#isLoading) return;
      this.#isLoading = true;
      const { Lens } = await loadLens();
      // What a server drew has no lens yet, and is taken over as it is.
      if (this.isConnected) await this.updateComplete;
      this.#lens = new Lens(this as unknown as Magnified, this._faces, () => placesOf(this.parts));
      this.#lens.reset(this._lens);
      this.requestUpdate('lens', null);
    }
  }
  // As an interface, since a declaration of a class in a function can't have anything protected.
  return Magnifiable as unknown as Base & AbstractConstructor<InLens>;
};
