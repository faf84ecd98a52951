/** How the parts of an instrument are told apart, coloured and named. */
import { contrast, type Colour } from '../support/contrast.js';
import { part, parts } from '../support/meter.js';
import {
  drawnParts as dialParts,
  glyphsOf,
  lettersOf as dialLetters,
} from '../support/dial-face.js';
import { scalesOf } from '../support/rule.js';
import { lettersOf as ruleLetters } from '../support/rule-face.js';
import type { AnyInstrument, Attributes } from './subject.js';

/** A colour on a ground that it must be told from by this contrast. */
export type Seen = readonly [what: string, colour: Colour, ground: Colour, least: number];

/** The colours that a reader chooses with forced colours. */
export type SystemColour = 'Canvas' | 'CanvasText' | 'Highlight' | 'GrayText' | 'LinkText';

/** A part, and the property that colours it. */
export type Coloured = readonly [part: string, property: 'fill' | 'stroke' | 'color'];

/** How an instrument looks. */
export interface Look {
  /** All that it can show, and the width at which it is looked at. */
  attributes: Attributes;
  width: number;
  /** What must be told apart on a page of this colour, and how much of that there is at least. */
  seen(element: AnyInstrument, page: Colour): Seen[];
  least: number;
  /** A line in the ink of the page. */
  ink: Coloured;
  /** The custom properties of a page, and what they colour. */
  colours: ReadonlyArray<readonly [property: string, ...Coloured]>;
  /** All that is read. */
  texts(element: AnyInstrument): Element[];
  /** Further attributes with which the rest of its parts is drawn, and the names of all parts. */
  states: readonly Attributes[];
  parts: readonly string[];
  /** What is drawn, as a selector: each is in a part with a name. */
  drawn: string;
  /** The colours of a reader, by the parts that take them. */
  forced(element: AnyInstrument): Array<[what: string, colour: Colour, SystemColour[]]>;
  /** Parts that have an outline when they have the focus, by the attributes that they come with. */
  focused: ReadonlyArray<[part: string, Attributes]>;
}

const style = (element: Element) => getComputedStyle(element);

const CLEAR = 'rgba(0, 0, 0, 0)';

/** The colour that lies behind an element's text on a page of this colour. */
const behind = (element: Element, page: Colour): Colour => {
  const { backgroundColor } = style(element);
  return backgroundColor === CLEAR ? page : backgroundColor;
};

/** The colour of a line as it is seen on a ground, which it may let through. */
function lineOn(ground: Colour, line: Element): Colour {
  const { stroke, strokeOpacity, opacity } = style(line);
  const share = 100 * Number(strokeOpacity) * Number(opacity);
  return `color-mix(in srgb, ${stroke} ${share}%, ${ground})`;
}

const lineSeen = (what: string, line: Element, ground: Colour): Seen => [
  what,
  lineOn(ground, line),
  ground,
  3,
];

const textSeen = (what: string, colour: Colour, ground: Colour): Seen => [
  what,
  colour,
  ground,
  4.5,
];

const htmlSeen = (element: Element, names: readonly string[], page: Colour): Seen[] =>
  names
    .flatMap((name) => parts(element, name).map((text) => [name, text] as const))
    .map(([name, text]) => textSeen(name, style(text).color, behind(text, page)));

const fillOf = (element: Element, name: string): Colour => style(part(element, name)).fill;

const all = (element: Element, selector: string): Element[] => [
  ...element.shadowRoot!.querySelectorAll(selector),
];

const strokesIn = (element: Element): Element[] =>
  all(element, 'svg path').filter((path) => style(path).stroke !== 'none');

const anyReader: SystemColour[] = ['CanvasText', 'Highlight', 'GrayText', 'LinkText', 'Canvas'];

/** The look of the probability meter. */
export const meterLook: Look = {
  attributes: {
    ...{ probability: '0.7', prior: '0.4', low: '0.6', high: '0.8', scale: 'degrees' },
    ...{
      words: true,
      readout: true,
      labels: '{"angles":[85],"labels":["P"]}',
      outcome: 'yes',
      needles: '[{"probability":0.2,"label":"N"}]',
    },
  },
  width: 800,
  seen: (meter, page) => [
    ...all(meter, 'svg text').map((text) => textSeen('a text', style(text).fill, page)),
    ...htmlSeen(meter, ['readout'], page),
    ...strokesIn(meter).map((line): Seen => ['a line', style(line).stroke, page, 3]),
    ...['paper', 'band'].flatMap((name) =>
      // the ring of numbers lies beside the bands
      strokesIn(meter)
        .filter((line) => !line.closest('[part~=scale], [part~=words], [part~=labels]'))
        .map((line): Seen => [`on ${name}`, style(line).stroke, fillOf(meter, name), 3]),
    ),
  ],
  least: 30,
  ink: ['base', 'stroke'],
  colours: [
    ['ink', 'base', 'stroke'],
    ['paper', 'paper', 'fill'],
    ['band', 'band', 'fill'],
    ['needle', 'needle', 'stroke'],
    ['fill', 'interval', 'fill'],
    ['ink', 'readout', 'color'],
  ],
  texts: (meter) => [...all(meter, 'svg text'), part(meter, 'readout')],
  states: [{ interactive: true }],
  parts: [
    ...['face', 'paper', 'band', 'foot', 'base', 'ticks', 'needle', 'scale', 'words', 'labels'],
    ...['interval', 'prior', 'outcome', 'needles', 'control', 'readout'],
  ],
  drawn: 'svg path, svg text, svg circle',
  forced: (meter) => [
    ...all(meter, 'svg text').map((text): [string, Colour, SystemColour[]] => [
      'a text',
      style(text).fill,
      anyReader,
    ]),
    ...strokesIn(meter).map((line): [string, Colour, SystemColour[]] => [
      'a line',
      style(line).stroke,
      anyReader,
    ]),
    ['readout', style(part(meter, 'readout')).color, anyReader],
    ['paper', fillOf(meter, 'paper'), ['Canvas']],
    ['band', fillOf(meter, 'band'), ['Canvas']],
    ['base', style(part(meter, 'base')).stroke, ['CanvasText']],
    ['needle', style(part(meter, 'needle')).stroke, anyReader.slice(0, -1)],
  ],
  focused: [['control', { interactive: true }]],
};

const spinnerLines = ['rim', 'ticks'] as const;
const spinnerTexts = ['readout', 'tally', 'field', 'reset'] as const;

/** The look of the decibel spinner. */
export const spinnerLook: Look = {
  attributes: { decibels: '3', controls: true, spinnable: true, readout: true },
  width: 320,
  seen(spinner, page) {
    const [fill, paper] = [fillOf(spinner, 'fill'), fillOf(spinner, 'paper')];
    const { fill: head, stroke } = style(part(spinner, 'arrow'));
    // by itself, or by the line around it
    const arrowOn = (ground: Colour) =>
      [head, stroke]
        .filter((colour) => colour !== 'none')
        .reduce((a, b) => (contrast(a, ground) > contrast(b, ground) ? a : b));
    return [
      ...htmlSeen(spinner, spinnerTexts, page),
      ...spinnerLines.flatMap((name) =>
        [page, paper].map((ground) => lineSeen(name, part(spinner, name), ground)),
      ),
      ['fill', fill, paper, 3],
      ['arrow on fill', arrowOn(fill), fill, 3],
      ['arrow on paper', arrowOn(paper), paper, 3],
    ];
  },
  least: 11,
  ink: ['rim', 'stroke'],
  colours: [
    ['ink', 'rim', 'stroke'],
    ['ink', 'ticks', 'stroke'],
    ['ink', 'readout', 'color'],
    ['ink', 'tally', 'color'],
    ['paper', 'paper', 'fill'],
    ['fill', 'fill', 'fill'],
  ],
  texts: (spinner) => spinnerTexts.map((name) => part(spinner, name)),
  states: [{ interactive: true }, {}],
  parts: [
    ...['face', 'paper', 'fill', 'rim', 'ticks', 'arrow', 'readout', 'control', 'spin', 'field'],
    ...['slider', 'tally', 'reset'],
  ],
  drawn: 'svg *, input, button',
  forced: (spinner) => [
    ['paper', fillOf(spinner, 'paper'), ['Canvas']],
    ['fill', fillOf(spinner, 'fill'), ['Highlight']],
    ...spinnerLines.map((name): [string, Colour, SystemColour[]] => [
      name,
      style(part(spinner, name)).stroke,
      ['CanvasText'],
    ]),
    ...(['readout', 'tally'] as const).map((name): [string, Colour, SystemColour[]] => [
      name,
      style(part(spinner, name)).color,
      ['CanvasText'],
    ]),
    ['arrow', style(part(spinner, 'arrow')).fill, ['CanvasText', 'Canvas']],
  ],
  focused: [
    ['control', { interactive: true }],
    ['spin', { spinnable: true }],
    ['field', { controls: true }],
    ['slider', { controls: true }],
  ],
};

const dialWords = ['readout', 'factors', 'result', 'table', 'used'];
const dialLines = ['boundary', 'rim', 'ticks', 'outer', 'legs', 'hand'];
const dialLettered = ['numerals', 'symbols', 'exponent'];

const lettersOnDial = (dial: Element): Element[] =>
  dialLettered.flatMap((name) => [...dialLetters(dial, name), ...glyphsOf(dial, name)]);

/** The look of the quarter dial. */
export const dialLook: Look = {
  attributes: { expression: '42000 * 0.0723 / 40', table: true, readout: true },
  width: 480,
  seen: (dial, page) => [
    ...htmlSeen(dial, dialWords, page),
    ...['paper', 'band'].flatMap((under) => {
      const ground = fillOf(dial, under);
      return [
        ...lettersOnDial(dial).map((letter) =>
          textSeen(`${letter.textContent} on ${under}`, style(letter).fill, ground),
        ),
        ...dialLines.flatMap((name) =>
          parts(dial, name).map((line) => lineSeen(`${name} on ${under}`, line, ground)),
        ),
      ];
    }),
    // those that reach over the rim
    ...['outer', 'rim'].map((name) => lineSeen(name, part(dial, name), page)),
    ['band', fillOf(dial, 'band'), fillOf(dial, 'paper'), 1.1],
  ],
  least: 40,
  ink: ['rim', 'stroke'],
  colours: [
    ...(['rim', 'ticks', 'outer', 'boundary'] as const).map(
      (name) => ['ink', name, 'stroke'] as const,
    ),
    ...(['numerals', 'exponent'] as const).map((name) => ['ink', name, 'fill'] as const),
    ...(['readout', 'result', 'table'] as const).map((name) => ['ink', name, 'color'] as const),
    ['paper', 'paper', 'fill'],
    ['band', 'band', 'fill'],
    ['needle', 'hand', 'stroke'],
    ['accent', 'legs', 'stroke'],
  ],
  texts: (dial) => [
    ...dialWords.flatMap((name) => parts(dial, name)),
    ...dialLettered.flatMap((name) => dialLetters(dial, name)),
  ],
  states: [{ interactive: true }],
  parts: [...dialParts, 'face', ...dialWords, 'control'],
  drawn: 'svg *, input, table *, li',
  forced: (dial) => [
    ['paper', fillOf(dial, 'paper'), ['Canvas']],
    ['band', fillOf(dial, 'band'), ['Canvas']],
    ...['boundary', 'rim', 'ticks', 'outer', 'legs'].flatMap((name) =>
      parts(dial, name).map((line): [string, Colour, SystemColour[]] => [
        name,
        style(line).stroke,
        ['CanvasText'],
      ]),
    ),
    ...lettersOnDial(dial).map((letter): [string, Colour, SystemColour[]] => [
      'a letter',
      style(letter).fill,
      ['CanvasText'],
    ]),
    ['hand', style(part(dial, 'hand')).stroke, ['Highlight']],
    ...['readout', 'factors', 'result'].map((name): [string, Colour, SystemColour[]] => [
      name,
      style(part(dial, name)).color,
      ['CanvasText'],
    ]),
  ],
  focused: [['control', { interactive: true }]],
};

/** Whether a shape lies under the middle of something drawn. */
function covers(shape: Element, drawn: Element): boolean {
  const [outer, inner] = [shape.getBoundingClientRect(), drawn.getBoundingClientRect()];
  const [x, y] = [inner.left + inner.width / 2, inner.top + inner.height / 2];
  return x > outer.left && x < outer.right && y > outer.top && y < outer.bottom;
}

/** The last fill under something drawn: what it is seen on. */
function groundOf(rule: Element, drawn: Element, page: Colour): Colour {
  const ground = [...part(rule, 'face').querySelectorAll('path, rect, circle')]
    .filter((shape) => shape.compareDocumentPosition(drawn) & Node.DOCUMENT_POSITION_FOLLOWING)
    .filter((shape) => !['none', CLEAR].includes(style(shape).fill))
    .findLast((shape) => covers(shape, drawn));
  return ground ? style(ground).fill : page;
}

const lettersOnRule = (rule: Element): SVGTextElement[] =>
  scalesOf(rule).flatMap((scale) =>
    ['numbers', 'name', 'gauge'].flatMap((name) => ruleLetters(scale, name)),
  );

const ruleWords = ['readout', 'turn', 'set-hand', 'set-face', 'reset', 'fine'];

/** The look of the slide rule. */
export const ruleLook: Look = {
  // rising and falling scales, on the body and on the slide
  attributes: { layout: 'A DI [ B CI C ] D | K [ S C ] L', controls: true, readout: true },
  width: 760,
  seen: (rule, page) => [
    ...lettersOnRule(rule).map((letter) =>
      textSeen(`${letter.textContent}`, style(letter).fill, groundOf(rule, letter, page)),
    ),
    ...[...parts(rule, 'ticks'), part(rule, 'hairline')].map((line) =>
      lineSeen('a mark', line, groundOf(rule, line, page)),
    ),
    ...htmlSeen(rule, ruleWords, page),
  ],
  least: 45,
  ink: ['readout', 'color'],
  colours: [
    ['ink', 'readout', 'color'],
    ['needle', 'hairline', 'stroke'],
  ],
  texts: (rule) => [...lettersOnRule(rule), part(rule, 'readout'), part(rule, 'set-hand')],
  states: [],
  parts: [],
  drawn: '',
  forced: (rule) => [
    ['hairline', style(part(rule, 'hairline')).stroke, ['Highlight']],
    ...lettersOnRule(rule).map((letter): [string, Colour, SystemColour[]] => [
      `${letter.textContent}`,
      style(letter).fill,
      ['CanvasText', 'Highlight'],
    ]),
    ...parts(rule, 'ticks').map((line): [string, Colour, SystemColour[]] => [
      'a mark',
      style(line).stroke,
      ['CanvasText', 'Highlight'],
    ]),
  ],
  focused: [
    ['set-hand', {}],
    ['turn', {}],
  ],
};
