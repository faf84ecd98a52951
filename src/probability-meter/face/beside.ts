import { halfBox, type Label } from '../../engraving/text-width.js';
import { forms, type Shape } from './geometry.js';

/** The gap between a text and a needle, in units of the face. */
const air = 8;

/** The x coordinates between which a needle crosses the height of a label. */
const crossingOf = ({ at, ...text }: Label, place: number, shape: Shape): [number, number] => {
  const [, half] = halfBox(text);
  const ends = [at.y - half, at.y + half].map((y) => forms[shape].needleAt(place, y));
  return [Math.min(...ends), Math.max(...ends)];
};

/** Whether no needle at these places crosses a label. */
export const isClearOf = (label: Label, places: readonly number[], shape: Shape): boolean => {
  const reach = halfBox(label)[0] + air;
  return places.every((place) => {
    const [left, right] = crossingOf(label, place, shape);
    return label.at.x + reach <= left || label.at.x - reach >= right;
  });
};

/** A label where it is, and to the left and to the right of each needle. */
export const besideNeedles = (label: Label, places: readonly number[], shape: Shape): Label[] => {
  const { x, y } = label.at;
  const reach = halfBox(label)[0] + air;
  const sides = places.flatMap((place) => {
    const [left, right] = crossingOf(label, place, shape);
    return [left - reach, right + reach];
  });
  return [x, ...sides].map((beside) => ({ ...label, at: { x: beside, y } }));
};
