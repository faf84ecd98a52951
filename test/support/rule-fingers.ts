import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import type { SlideRule } from '../../src/slide-rule/element.js';
import type { ExerciseAnswer } from '../../src/slide-rule/exercises/answer.js';
import { loadExercises } from '../../src/slide-rule/exercises/loader.js';
import {
  centreOf,
  emulate,
  hasPen,
  penDrag,
  touchDrag,
  touchEnd,
  touchMove,
  touchPaths,
  touchStart,
  type Point,
} from './commands.js';
import { eventLog } from './events.js';
import {
  part,
  parts,
  ruleWith,
  scalesOf,
  shapes,
  shown,
  type Attributes,
  type Movable,
} from './rule.js';
import { placeOn } from './rule-face.js';
import { lensOf, magnified, powerOf } from './rule-lens.js';
import { alongUnder, bodyPoint, decadesOf, gripPoint, movedBy, onRule } from './rule-hand.js';

/** The tolerance for whole pixels, in decades. */
const near = 0.01;
const movables: readonly Movable[] = ['cursor', 'slide'];
const before = { cursor: 4, slide: 2 } as const;

const placed = (shape: string, attributes: Attributes = {}, width = 560) =>
  ruleWith({ shape, slide: '2', cursor: '4', ...attributes }, width);

/** The points of a drag by some decades, in some moves. */
const way = (rule: SlideRule, start: Point, decades: number, moves = 5): Point[] =>
  Array.from({ length: moves + 1 }, (_, i) => movedBy(rule, start, (decades * i) / moves));

const movedDecades = (rule: SlideRule, movable: Movable): number =>
  Math.log10(rule[movable] / before[movable]);

/** Tests of taps, which must come before any other touch of a page. */
export function tapsOnRule(): void {
  for (const shape of shapes) {
    describe(`a finger that taps on a ${shape} rule`, () => {
      it('moves the hairline there, on the slide and on the body', async () => {
        await emulate({ reducedMotion: 'reduce' });
        const rule = await placed(shape);
        const log = eventLog(rule);
        for (const [name, along] of [
          ['body', 0.2],
          ['slide', 0.5],
        ] as const) {
          const [scale] = parts(rule, name)[0].querySelectorAll<SVGGElement>('g[part~=scale]');
          const place = placeOn(rule, scale, along);
          await touchDrag([place]);
          await nextFrame();
          const expected = onRule(rule, alongUnder(rule, place));
          expect(decadesOf(rule, 'cursor'), name).to.be.closeTo(expected, near);
        }
        expect(rule.slide).to.equal(2);
        expect(log).to.deep.equal(['input', 'change', 'input', 'change']);
      });
    });
  }
}

/** Tests of answering a question by taps, which must also come before any other touch. */
export function tapsInExercise(): void {
  describe('a finger that answers a question', () => {
    it('can tap on the result, on the button that checks it and on the next question', async () => {
      await emulate({ reducedMotion: 'reduce' });
      await loadExercises();
      const rule = await ruleWith({ shape: 'linear', exercise: 'multiply' }, 560);
      await shown(rule);
      await touchDrag([bodyPoint(rule, Math.log10(1.1 * 5.2))]);
      await nextFrame();
      const answered = oneEvent<CustomEvent<ExerciseAnswer>>(rule, 'exercise');
      await touchDrag([centreOf(part(rule, 'check'))]);
      const { answer, score } = (await answered).detail;
      expect(answer).to.be.closeTo(5.72, 0.03);
      expect(score).to.equal(1);
      const pressed = oneEvent(part(rule, 'next'), 'click');
      await touchDrag([centreOf(part(rule, 'next'))]);
      await pressed;
      await rule.updateComplete;
      expect(part(rule, 'question').textContent).to.include('4.8 × 1.3');
    });
  });
}

/** Tests with one finger, two fingers and a pen. */
export function fingersOnRule(): void {
  for (const shape of shapes) {
    for (const movable of movables) {
      describe(`a finger on the ${movable} of a ${shape} rule`, () => {
        it('moves it, and nothing else', async () => {
          const rule = await placed(shape);
          const log = eventLog(rule);
          const other = movable === 'cursor' ? 'slide' : 'cursor';
          await touchDrag(way(rule, gripPoint(rule, movable), 0.2));
          expect(movedDecades(rule, movable)).to.be.closeTo(0.2, near);
          expect(rule[other]).to.equal(before[other]);
          expect(log.filter((type) => type === 'change')).to.have.length(1);
          expect(log.at(-1)).to.equal('change');
        });

        it('leaves the current value when the browser cancels its pointer', async () => {
          const rule = await placed(shape);
          let pointerId = 0;
          rule.addEventListener('pointerdown', (event) => (pointerId = event.pointerId));
          const [start, first, last] = way(rule, gripPoint(rule, movable), 0.4, 2);
          await touchStart(start);
          await touchMove(first);
          await nextFrame();
          const stands = rule[movable];
          const init = { pointerId, bubbles: true, composed: true };
          const surface = part(rule, 'slide');
          surface.dispatchEvent(new PointerEvent('pointercancel', init));
          await touchMove(last);
          await touchEnd();
          expect(rule[movable]).to.equal(stands);
          expect(movedDecades(rule, movable)).to.be.closeTo(0.2, near);
        });

        if (hasPen)
          it('can also be a pen', async () => {
            const rule = await placed(shape);
            const kinds = new Set<string>();
            rule.addEventListener('pointermove', (event) => kinds.add(event.pointerType));
            await penDrag(way(rule, gripPoint(rule, movable), 0.2));
            expect([...kinds]).to.deep.equal(['pen']);
            expect(movedDecades(rule, movable)).to.be.closeTo(0.2, near);
          });
      });
    }

    describe(`two fingers on a ${shape} rule`, () => {
      it('move two parts at once, each its own', async () => {
        const rule = await placed(shape);
        const log = eventLog(rule);
        await touchPaths(
          way(rule, gripPoint(rule, 'slide'), 0.15),
          way(rule, gripPoint(rule, 'cursor'), 0.25),
        );
        expect(movedDecades(rule, 'slide')).to.be.closeTo(0.15, near);
        expect(movedDecades(rule, 'cursor')).to.be.closeTo(0.25, near);
        expect(log.filter((type) => type === 'change')).to.have.length(2);
      });

      it('move them whichever is first, also in opposite directions', async () => {
        const rule = await placed(shape);
        await touchPaths(
          way(rule, gripPoint(rule, 'cursor'), -0.2),
          way(rule, gripPoint(rule, 'slide'), 0.1),
        );
        expect(movedDecades(rule, 'cursor')).to.be.closeTo(-0.2, near);
        expect(movedDecades(rule, 'slide')).to.be.closeTo(0.1, near);
      });

      it('cannot both move one part: the first keeps it', async () => {
        const rule = await placed(shape);
        const first = way(rule, gripPoint(rule, 'slide'), 0.1);
        const second = way(rule, movedBy(rule, gripPoint(rule, 'slide'), -0.05), -0.1);
        await touchPaths(first, second);
        expect(movedDecades(rule, 'slide')).to.be.closeTo(0.1, near);
        expect(rule.cursor).to.equal(4);
      });
    });
  }
}

/** Tests of two fingers on the lens of a rule. */
export function pinchOnLens(): void {
  describe('two fingers that move apart on the lens of a rule', () => {
    it('magnify it by their distance, and neither scroll nor zoom the page', async () => {
      const rule = await magnified({ shape: 'linear', cursor: '3.2' });
      rule.parentElement!.style.paddingBottom = '2000px';
      const powers = [powerOf(rule)];
      const [x, y] = centreOf(lensOf(rule)!);
      const aside = (...distances: number[]): Point[] =>
        distances.map((distance) => [x + distance, y - Math.abs(distance)]);
      await touchPaths(aside(-20, -30, -40), aside(20, 30, 40));
      await rule.updateComplete;
      powers.push(powerOf(rule));
      expect(powers).to.deep.equal([5, 10]);
      expect([scrollY, visualViewport!.scale]).to.deep.equal([0, 1]);
      expect(rule.cursor).to.equal(3.2);
    });
  });
}

/** The width in px of a rule that fits into the viewport, with room above it to scroll the page by. */
const room = 300;

/** How far the page scrolls with a finger that moves up from a place, in px. */
async function scrolledFrom(rule: SlideRule, place: () => Point): Promise<number> {
  rule.parentElement!.style.padding = '200px 0 2000px';
  scrollTo(0, 0);
  await shown(rule);
  const [x, y] = place();
  await touchDrag([0, 40, 80, 120].map((up) => [x, y - up]));
  await nextFrame();
  await nextFrame();
  const by = scrollY;
  scrollTo(0, 0);
  return by;
}

const middleOf = (element: Element): Point => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

/** Tests of the page under a finger: it scrolls, except over movable parts. */
export function scrollingOverRule(): void {
  for (const shape of shapes) {
    describe(`the page under a finger on a ${shape} rule`, () => {
      it('scrolls from the fixed body, and the hairline stays', async () => {
        const rule = await placed(shape, {}, room);
        expect(await scrolledFrom(rule, () => bodyPoint(rule, 0.1))).to.be.greaterThan(50);
        expect([rule.cursor, rule.slide]).to.deep.equal([4, 2]);
      });

      for (const movable of movables)
        it(`does not scroll while the finger holds the ${movable}`, async () => {
          const rule = await placed(shape, {}, room);
          expect(await scrolledFrom(rule, () => gripPoint(rule, movable))).to.equal(0);
        });

      it('scrolls from the whole of a disabled one', async () => {
        const rule = await placed(shape, { disabled: true }, room);
        for (const movable of movables)
          expect(await scrolledFrom(rule, () => gripPoint(rule, movable))).to.be.greaterThan(50);
        expect([rule.cursor, rule.slide]).to.deep.equal([4, 2]);
      });

      it('scrolls from the area under it', async () => {
        const rule = await placed(shape, { readout: true }, room);
        const readout = () => middleOf(part(rule, 'readout'));
        expect(await scrolledFrom(rule, readout)).to.be.greaterThan(50);
        expect(rule.cursor).to.equal(4);
      });
    });
  }

  describe('the page under a finger beside a circular rule', () => {
    it('scrolls from each corner, outside of the disc', async () => {
      const rule = await placed('circular', {}, room);
      for (const along of [0.125, 0.375, 0.625, 0.875]) {
        const corner = (): Point => {
          const [x, y] = middleOf(part(rule, 'face'));
          const [outerX, outerY] = placeOn(rule, scalesOf(rule)[0], along);
          return [x + 1.28 * (outerX - x), y + 1.28 * (outerY - y)];
        };
        expect(await scrolledFrom(rule, corner)).to.be.greaterThan(50);
      }
      expect([rule.cursor, rule.slide]).to.deep.equal([4, 2]);
    });
  });
}
