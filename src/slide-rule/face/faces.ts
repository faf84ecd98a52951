import type { Metrics } from '../../instrument/controllers/text-metrics.js';
import { scales, type Scale, type ScaleName } from '../scales/catalogue.js';
import { ringOf, type Layout, type ParsedLayout, type Side } from '../scales/layout.js';
import { scaleNamed } from '../scales/names.js';
import type { Plan } from './plan.js';
import { RingPlan } from './ring-plan.js';
import { StraightPlan } from './straight-plan.js';

/** The properties of a rule that determine its visible face. */
export interface Arranged {
  readonly shape: 'circular' | 'linear';
  readonly scale: ScaleName;
  readonly side: 'front' | 'back';
  readonly cursors: readonly unknown[] | null;
}

/** A face that is engraved for one size on the screen, with a key that differs for any other face or size. */
export interface EngravedFace {
  readonly key: string;
  readonly plan: Plan;
}

/** How many times a rule is engraved anew while its width doubles. */
const sizesInOctave = 16;
const leastWidth = 24;

/**
 * The width that a face is engraved for, in px: a little below its width on the screen. It does not change with
 * every pixel.
 */
const engravedWidth = (width: number): number =>
  Math.max(leastWidth, 2 ** (Math.floor(sizesInOctave * Math.log2(width) + 1e-9) / sizesInOctave));

const scalesOn = ({ upper, slide, lower }: Side): readonly Scale[] => [upper, slide, lower].flat();

/** The faces of a rule: those of its layout, the visible one, and its geometry. */
export class Faces {
  #engraved: EngravedFace | undefined;

  constructor(
    private readonly rule: Arranged,
    private readonly layout: () => ParsedLayout,
    private readonly metrics: () => Metrics,
  ) {}

  /** The front, and the back if there is one. */
  get all(): Layout {
    const { shape, scale } = this.rule;
    return this.layout()[shape] ?? ringOf(scales[scale]);
  }

  /** Whether the layout is the ring, whose outer scale can be chosen. */
  get hasChoice(): boolean {
    return !this.layout()[this.rule.shape];
  }

  /** The visible face. */
  get seen(): Side {
    return this.all[this.#isBack ? 1 : 0];
  }

  /** Whether the visible face has scales on the slide. */
  get hasSlide(): boolean {
    return this.seen.slide.length > 0;
  }

  /** The face with a scale: the visible one if both or none have it. */
  with(scale: Scale): Side {
    const { seen } = this;
    const has = (side: Side) => scalesOn(side).includes(scale);
    return has(seen) ? seen : (this.all.find(has) ?? seen);
  }

  /** The scale of a name, including the page's own scales in the layout. Undefined if there is none. */
  named(name: string): Scale | undefined {
    const isIt = (scale: Scale) => scale.name === name;
    return this.all.flatMap(scalesOn).find(isIt) ?? scaleNamed(name);
  }

  /** The key of the visible face at a size on the screen. Any other face or size has another key. */
  keyAt({ width, stretch }: Metrics): string {
    const { shape, scale } = this.rule;
    const { text, edition } = this.layout();
    return [
      text,
      edition,
      this.#hasLabels,
      shape,
      scale,
      this.#isBack,
      engravedWidth(width),
      stretch.toFixed(2),
    ].join();
  }

  /** The visible face, engraved for a size on the screen. */
  engravedAt(metrics: Metrics): EngravedFace {
    const { width, stretch } = metrics;
    const Shape = this.rule.shape === 'linear' ? StraightPlan : RingPlan;
    const plan = new Shape(this.seen, engravedWidth(width), stretch, this.#hasLabels);
    return { key: this.keyAt(metrics), plan };
  }

  /** The visible face, engraved for its present size on the screen. */
  get engraved(): EngravedFace {
    const metrics = this.metrics();
    if (this.#engraved?.key !== this.keyAt(metrics)) this.#engraved = this.engravedAt(metrics);
    return this.#engraved;
  }

  /** The geometry of the visible face at its present size. */
  get plan(): Plan {
    return this.engraved.plan;
  }

  get #hasLabels(): boolean {
    return Boolean(this.rule.cursors?.length);
  }

  get #isBack(): boolean {
    return this.rule.side === 'back' && this.all.length > 1;
  }
}
