/** Where something stands and how fast it moves: in its own measure, and in that measure a second. */
export interface Motion {
  readonly place: number;
  readonly speed: number;
}

/** How something with mass swings to where it belongs. */
export interface Ballistics {
  /** 1 stops without going beyond; less overshoots. Above 0 and below 1. */
  readonly dampingRatio: number;
  /** In radians a second: how fast it would swing without damping. */
  readonly frequency: number;
}

const hertz = (frequency: number): number => 2 * Math.PI * frequency;

/** Overshoots by 0.6 %, and has come to within 0.3 % of its way after 0.4 s. */
export const light: Ballistics = { dampingRatio: 0.85, frequency: hertz(3.2) };

/**
 * The motion some time later, exactly: the damped harmonic oscillator in closed form, so that it doesn't depend on how
 * often it is asked.
 * @param to where it belongs
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

/** How far it could still swing, in its own measure. */
export const swingOf = ({ place, speed }: Motion, to: number, { frequency }: Ballistics): number =>
  Math.hypot(place - to, speed / frequency);
