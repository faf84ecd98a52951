import { expect } from '@open-wc/testing';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { emulate, sendKeys } from '../support/commands.js';
import { frames, type Frames } from '../support/frames.js';
import {
  controlOf,
  newRule,
  part,
  piece,
  shiftOf,
  turnOf,
  type Attributes,
  type Movable,
} from '../support/rule.js';

const movables: readonly Movable[] = ['cursor', 'slide'];

/** A rule whose frames are in the test's hand; it must not wait for any to stand in the page. */
async function standing(attributes: Attributes = {}): Promise<SlideRule> {
  const rule = newRule(attributes);
  rule.style.width = '600px';
  document.body.append(rule);
  await rule.updateComplete;
  return rule;
}

const degreesOf = (rule: Element, movable: Movable): number =>
  (turnOf(part(rule, movable)) + 360) % 360;

const placeOf = (rule: Element, movable: Movable): number =>
  rule.matches(':state(linear)') ? shiftOf(rule, movable) : degreesOf(rule, movable);

/** The place of a part in each frame, until the rule requests no other frame. */
async function journey(rule: SlideRule, movable: Movable, page: Frames): Promise<number[]> {
  const places = [placeOf(rule, movable)];
  while (page.waiting > 0 && places.length < 1000) {
    await page.next();
    places.push(placeOf(rule, movable));
  }
  return places;
}

/** How far a disc goes from each place to the next, clockwise, the short way. */
const turnsOf = (places: readonly number[]): number[] =>
  places.slice(1).map((place, i) => ((place - places[i] + 540) % 360) - 180);

const sum = (numbers: readonly number[]) => numbers.reduce((total, it) => total + it, 0);
/** How far the moves lead back, against the way. */
const backward = (moves: readonly number[], way: number) =>
  -sum(moves.map((move) => Math.min(0, move * Math.sign(way))));
const distinct = (places: readonly number[]) => [...new Set(places)];

for (const movable of movables) {
  describe(`the moving ${movable} of a rule`, () => {
    const page = frames();

    afterEach(() => {
      for (const rule of document.querySelectorAll('slide-rule')) rule.remove();
    });

    for (const [from, to, way] of [
      [1, 2, 108.37],
      [2, 1, -108.37],
      [9, 1.1, 31.37],
      [1.1, 9, -31.37],
      [1.5, 4, 153.35],
      [1.5, 6, -143.26],
      [9.9, 1, 1.57],
    ] as const) {
      it(`swings the short way round with little overshoot: ${from} to ${to}`, async () => {
        const rule = await standing({ [movable]: String(from) });
        const before = placeOf(rule, movable);
        rule[movable] = to;
        await rule.updateComplete;
        const places = await journey(rule, movable, page);
        const moves = turnsOf([before, ...places]);
        expect(sum(moves)).to.be.closeTo(way, 0.1);
        expect(backward(moves, way)).to.be.lessThan(0.01 * Math.abs(way) + 0.01);
        expect(distinct(places).length).to.be.within(6, 60);
      });
    }

    for (const [from, to] of [
      [1, 4],
      [9, 1.1],
      [1.1, 9],
    ] as const) {
      it(`swings straight there on a linear rule with little overshoot: ${from} to ${to}`, async () => {
        const rule = await standing({ shape: 'linear', [movable]: String(from) });
        const start = placeOf(rule, movable);
        rule[movable] = to;
        await rule.updateComplete;
        const places = await journey(rule, movable, page);
        const still = await standing({ shape: 'linear', [movable]: String(to) });
        expect(places.at(-1)).to.be.closeTo(placeOf(still, movable), 0.02);
        const way = Math.sign(places.at(-1)! - start);
        expect(way).to.equal(Math.sign(to - from));
        const moves = places.slice(1).map((place, i) => place - places[i]);
        const length = Math.abs(places.at(-1)! - start);
        expect(backward(moves, way)).to.be.lessThan(0.01 * length);
        expect(distinct(places).length).to.be.within(6, 60);
      });
    }

    it('continues from its position when it is sent back during the motion', async () => {
      const rule = await standing({ [movable]: '9' });
      const start = placeOf(rule, movable);
      rule[movable] = 1.5;
      await rule.updateComplete;
      for (let i = 0; i < 4; i++) await page.next();
      const onItsWay = placeOf(rule, movable);
      expect(Math.abs(turnsOf([start, onItsWay])[0])).to.be.greaterThan(10);
      rule[movable] = 9;
      await rule.updateComplete;
      expect(turnsOf([onItsWay, placeOf(rule, movable)])[0]).to.be.closeTo(0, 1e-3);
      const moves = turnsOf(await journey(rule, movable, page));
      // It has mass: it goes on for a moment before it turns back.
      expect(moves[0]).to.be.greaterThan(0);
      expect(turnsOf([start, placeOf(rule, movable)])[0]).to.be.closeTo(0, 1e-2);
    });

    it('swings beside the other, each to its own place', async () => {
      const rule = await standing({ slide: '2', cursor: '3' });
      Object.assign(rule, { slide: 3, cursor: 2 });
      await rule.updateComplete;
      await journey(rule, movable, page);
      const still = await standing({ slide: '3', cursor: '2' });
      expect(turnsOf([placeOf(still, movable), placeOf(rule, movable)])[0]).to.be.closeTo(0, 0.01);
    });

    for (const shape of ['circular', 'linear']) {
      it(`is at its new place at once under reduced motion: ${shape}`, async () => {
        await emulate({ reducedMotion: 'reduce' });
        const rule = await standing({ shape });
        rule[movable] = 4.2;
        await rule.updateComplete;
        const still = await standing({ shape, [movable]: '4.2' });
        expect(placeOf(rule, movable)).to.be.closeTo(placeOf(still, movable), 0.01);
        expect(placeOf(rule, movable)).not.to.be.closeTo(
          placeOf(await standing({ shape }), movable),
          5,
        );
        expect(page.waiting).to.equal(0);
      });
    }

    it('is in place when it is first shown', async () => {
      const rule = await standing({ [movable]: '4.2' });
      expect(distinct(await journey(rule, movable, page))).to.have.length(1);
      const from = placeOf(await standing(), movable);
      expect((placeOf(rule, movable) - from + 360) % 360).to.be.closeTo(360 * Math.log10(4.2), 0.1);
    });

    it('is at its new place at once when a key moves it', async () => {
      const rule = await standing({ [movable]: '4' });
      controlOf(rule, movable).focus();
      await sendKeys({ press: 'PageUp' });
      await rule.updateComplete;
      const still = await standing({ [movable]: String(rule[movable]) });
      expect(rule[movable]).to.be.greaterThan(4);
      expect(placeOf(rule, movable)).to.be.closeTo(placeOf(still, movable), 0.01);
      expect(page.waiting).to.equal(0);
    });
  });
}

describe('a rule at rest', () => {
  const page = frames();
  const { setTimeout, setInterval } = window;
  const timers: string[] = [];

  beforeEach(() => {
    timers.length = 0;
    const noted = <F extends (...args: never[]) => unknown>(original: F): F =>
      ((...args: Parameters<F>) => {
        // the test waits by one of its own, which has no time to wait
        if (args[1] !== undefined) timers.push(original.name);
        return original(...args);
      }) as F;
    Object.assign(window, { setTimeout: noted(setTimeout), setInterval: noted(setInterval) });
  });

  afterEach(() => {
    Object.assign(window, { setTimeout, setInterval });
    for (const rule of document.querySelectorAll('slide-rule')) rule.remove();
  });

  for (const attributes of [
    {},
    { controls: true, readout: true },
    { shape: 'linear', layout: 'duplex', readout: true },
  ] as Attributes[]) {
    it(`requests no frame and no timer: ${JSON.stringify(attributes)}`, async () => {
      const rule = await standing(attributes);
      await page.next();
      await page.next();
      expect(page.waiting).to.equal(0);
      rule.cursor = 3;
      await rule.updateComplete;
      expect(page.waiting).to.equal(1);
      await journey(rule, 'cursor', page);
      await page.next();
      expect(page.waiting).to.equal(0);
      expect(timers).to.deep.equal([]);
    });

    it(`redraws nothing: ${JSON.stringify(attributes)}`, async () => {
      const rule = await standing(attributes);
      await page.next();
      rule.slide = 2;
      await rule.updateComplete;
      await journey(rule, 'slide', page);
      const changes: MutationRecord[] = [];
      const watch = new MutationObserver((records) => changes.push(...records));
      watch.observe(rule.shadowRoot!, { subtree: true, childList: true, attributes: true });
      for (let i = 0; i < 5; i++) await page.next();
      watch.disconnect();
      expect(changes).to.have.length(0);
    });
  }

  it('shows the target of a motion in its readout at once', async () => {
    const rule = await standing({ readout: true });
    rule.cursor = 3;
    await rule.updateComplete;
    expect(piece(rule, 'readout').textContent).to.match(/D\s*3\.00/);
  });
});
