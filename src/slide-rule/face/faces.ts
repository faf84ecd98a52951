import type { Metrics } from '../../instrument/controllers/text-metrics.js';
import { scales, type Scale, type ScaleName } from '../scales/catalogue.js';
import { ringOf, type Layout, type ParsedLayout, type Side } from '../scales/layout.js';
import { scaleNamed } from '../scales/names.js';
import type { Plan } from './plan.js';
import { RingPlan } from './ring-plan.js';
import { StraightPlan } from './straight-plan.js';

/** A rule's own properties that say which face of it is seen. */
export interface Arranged {
  readonly shape: 'circular' | 'linear';
  readonly scale: ScaleName;
  readonly side: 'front' | 'back';
  readonly cursors: readonly unknown[] | null;
}

/** A face as it is engraved for a size on the screen, with a key that no other face or size has. */
export interface EngravedFace {
  readonly key: string;
  readonly plan: Plan;
}

/** How often a rule is engraved anew while it grows to twice its size. */
const sizesInOctave = 16;
const leastWidth = 24;

/** The width that a face is engraved for, a little below its width on the screen: not another for every pixel. */
const engravedWidth = (width: number): number =>
  Math.max(leastWidth, 2 ** (Math.floor(sizesInOctave * Math.log2(width) + 1e-9) / sizesInOctave));

const scalesOn = ({ upper, slide, lower }: Side): readonly Scale[] => [upper, slide, lower].flat();

/** The faces of a rule: those of its layout, the one that is seen, and how that is engraved. */
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

  /** Whether it is the ring, whose outer scale can be chosen. */
  get hasChoice(): boolean {
    return !this.layout()[this.rule.shape];
  }

  /** The face that is seen. */
  get seen(): Side {
    return this.all[this.#isBack ? 1 : 0];
  }

  /** Whether there is something to slide. */
  get hasSlide(): boolean {
    return this.seen.slide.length > 0;
  }

  /** The face that a scale is on: the one that is seen, if both or none. */
  with(scale: Scale): Side {
    const { seen } = this;
    const has = (side: Side) => scalesOn(side).includes(scale);
    return has(seen) ? seen : (this.all.find(has) ?? seen);
  }

  /** The scale of a name, also where only a layout of a page's own has it. */
  named(name: string): Scale | undefined {
    const isIt = (scale: Scale) => scale.name === name;
    return this.all.flatMap(scalesOn).find(isIt) ?? scaleNamed(name);
  }

  /** What tells the face for a size on the screen from any other. */
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

  /** The face that is seen, engraved for a size on the screen. */
  engravedAt(metrics: Metrics): EngravedFace {
    const { width, stretch } = metrics;
    const Shape = this.rule.shape === 'linear' ? StraightPlan : RingPlan;
    const plan = new Shape(this.seen, engravedWidth(width), stretch, this.#hasLabels);
    return { key: this.keyAt(metrics), plan };
  }

  /** The face that is seen, engraved for its size on the screen now. */
  get engraved(): EngravedFace {
    const metrics = this.metrics();
    if (this.#engraved?.key !== this.keyAt(metrics)) this.#engraved = this.engravedAt(metrics);
    return this.#engraved;
  }

  /** Where all of that is, and what a point of it means. */
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
