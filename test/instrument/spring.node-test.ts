import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { later, light, swingOf, vu, type Motion } from '../../src/instrument/controllers/spring.js';

const motion = fc.record({
  place: fc.double({ min: -1000, max: 1000, noNaN: true }),
  speed: fc.double({ min: -1000, max: 1000, noNaN: true }),
});
const seconds = fc.double({ min: 0, max: 2, noNaN: true });
const target = fc.double({ min: -1000, max: 1000, noNaN: true });

const isNear = (one: number, other: number, tolerance: number) =>
  assert.ok(Math.abs(one - other) <= tolerance, `${one} is not ${other}`);

/** The same by small steps of the equation of motion itself. */
function integrated({ place, speed }: Motion, to: number, time: number, steps = 20_000): Motion {
  const { frequency, dampingRatio } = light;
  const pull = (at: number, going: number) =>
    -(frequency ** 2) * (at - to) - 2 * dampingRatio * frequency * going;
  const step = time / steps;
  let [at, going] = [place, speed];
  for (let i = 0; i < steps; i++) {
    const middleSpeed = going + (step / 2) * pull(at, going);
    const middlePlace = at + (step / 2) * going;
    going += step * pull(middlePlace, middleSpeed);
    at += step * middleSpeed;
  }
  return { place: at, speed: going };
}

describe('a spring', () => {
  it('solves the equation of motion', () => {
    for (const time of [0.05, 0.2, 0.35, 1]) {
      const exact = later({ place: 0, speed: 3 }, 1, time, light);
      const stepped = integrated({ place: 0, speed: 3 }, 1, time);
      isNear(exact.place, stepped.place, 1e-6);
      isNear(exact.speed, stepped.speed, 1e-5);
    }
  });

  it('moves equally far in one frame and in two half frames', () => {
    fc.assert(
      fc.property(motion, target, seconds, seconds, (start, to, one, two) => {
        const atOnce = later(start, to, one + two, light);
        const inTwo = later(later(start, to, one, light), to, two, light);
        isNear(inTwo.place, atOnce.place, 1e-9);
        isNear(inTwo.speed, atOnce.speed, 1e-7);
      }),
    );
  });

  it('does not move in a frame of zero seconds', () => {
    fc.assert(
      fc.property(motion, target, (start, to) => {
        const same = later(start, to, 0, light);
        isNear(same.place, start.place, 1e-9);
        isNear(same.speed, start.speed, 1e-9);
      }),
    );
  });

  it('starts from rest without a jerk, and overshoots by 0.6 % of its distance', () => {
    const way = Array.from({ length: 1000 }, (_, i) =>
      later({ place: 0, speed: 0 }, 1, i / 1000, light),
    );
    assert.ok(way[16].place < 0.05);
    const highest = Math.max(...way.map(({ place }) => place));
    isNear(highest, 1.0063, 2e-4);
  });

  it('swings by at most 0.5 % of its distance after 0.35 s, and by less than 0.3 % after 0.4 s', () => {
    const swingAfter = (time: number) =>
      swingOf(later({ place: 0, speed: 0 }, 1, time, light), 1, light);
    isNear(swingAfter(0.35), 0.005, 5e-4);
    assert.ok(swingAfter(0.4) < 0.003);
  });
});

describe('the needle of a volume unit meter', () => {
  const milliseconds = Array.from({ length: 2000 }, (_, i) => i);
  const placeAfter = (count: number) => later({ place: 0, speed: 0 }, 1, count / 1000, vu).place;

  it('reaches 99 % of its way in 0.3 s, to a hundredth', () => {
    isNear(
      milliseconds.find((count) => placeAfter(count) >= 0.99)!,
      300,
      10,
    );
  });

  it('overshoots by 1 to 1.5 %', () => {
    const most = Math.max(...milliseconds.map(placeAfter));
    assert.ok(most >= 1.01 && most <= 1.015, `${most}`);
  });
});
