/** The place of a pointer, in its own units, and its speed in these units per second. */
export interface Motion {
  readonly place: number;
  readonly speed: number;
}

/** The parameters of a damped spring. */
export interface Ballistics {
  /** The damping ratio, above 0 and below 1. At 1 a spring would not overshoot; less overshoots more. */
  readonly dampingRatio: number;
  /** The angular frequency without damping, in radians per second. */
  readonly frequency: number;
}

const hertz = (frequency: number): number => 2 * Math.PI * frequency;

/** A light needle: it overshoots by 0.6 %, and is within 0.3 % of its way after 0.4 s. */
export const light: Ballistics = { dampingRatio: 0.85, frequency: hertz(3.2) };

/**
 * The needle of a volume unit meter: it reaches 99 % of its way in 0.31 s and overshoots by 1.3 %. The standard asks for
 * 0.3 s and 1 to 1.5 %.
 * @see https://en.wikipedia.org/wiki/VU_meter
 */
export const vu: Ballistics = { dampingRatio: 0.81, frequency: hertz(2.1) };

/**
 * The motion after some seconds: a damped harmonic oscillator in closed form. The result is exact, so it does not
 * depend on the frame rate.
 * @param to the target place
 */
export const later = (
  { place, speed }: Motion,
  to: number,
  seconds: number,
  { dampingRatio, frequency }: Ballistics,
): Motion => {
  const decay = dampingRatio * frequency;
  const angular = frequency * Math.sqrt(1 - dampingRatio ** 2);
  const off = place - to;
  const swing = (speed + decay * off) / angular;
  const fade = Math.exp(-decay * seconds);
  const [cos, sin] = [Math.cos(angular * seconds), Math.sin(angular * seconds)];
  return {
    place: to + fade * (off * cos + swing * sin),
    speed: fade * ((swing * angular - decay * off) * cos - (off * angular + decay * swing) * sin),
  };
};

/** How far the pointer could still swing, in its own units. */
export const swingOf = ({ place, speed }: Motion, to: number, { frequency }: Ballistics): number =>
  Math.hypot(place - to, speed / frequency);
