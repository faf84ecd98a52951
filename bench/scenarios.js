/**
 * What is raced against bare pictures, a row each. Another instrument adds rows here, and nothing else.
 *
 * - `tag`, `attributes`: the element; `{value}` in them is another belief for each, in the unit of `property`
 * - `act`: 'mount' puts all into the page by `innerHTML`, 'update' sets `property` of each to a new belief
 * - `count`: how many; `width` of each, and `row`, the height of a row of them, in CSS px; `columns` of them, if not 10
 * - `drawn`: the attributes with which the static picture is drawn, in its own place on the sheet, where it has any
 * - `isCloned`: the static pictures are parsed before the clock starts, and copied into the page
 * - `moving`: the part of the picture that shows the belief, and its attribute that does; `outline`, if the picture has a
 *   path that is turned where the element has a line whose end moves
 * - `height` of the view in CSS px: 3200 shows all of the sheet, 800 what a reader sees of it
 * - `target`: the most that it may take, as a multiple of the bare element's time
 */
const meter = {
  tag: 'probability-meter',
  attributes: 'probability="{value}"',
  property: 'probability',
  count: 1000,
  width: 100,
  row: 32,
  moving: { part: 'needle', attribute: 'transform', outline: 'M400,570V32' },
};
const spinner = {
  tag: 'decibel-spinner',
  attributes: 'decibels="{value}"',
  property: 'decibels',
  count: 1000,
  width: 30,
  row: 32,
  moving: { part: 'fill', attribute: 'd' },
};
const dial = {
  tag: 'quarter-dial',
  attributes: 'value="{value}"',
  property: 'value',
  count: 200,
  width: 120,
  row: 128,
  moving: { part: 'hand', attribute: 'transform' },
};
const rule = {
  tag: 'slide-rule',
  attributes: 'shape="linear" layout="duplex" slide="2" cursor="{value}"',
  drawn: 'shape="linear" layout="duplex" slide="2" cursor="3"',
  property: 'cursor',
  count: 8,
  width: 1000,
  row: 400,
  columns: 1,
  moving: { part: 'cursor', attribute: 'transform' },
};
const allInView = 3200;
const readersView = 800;

export const races = [
  { name: 'mounted, all in view', ...meter, act: 'mount', height: allInView, target: 1.15 },
  { name: "mounted, a reader's view", ...meter, act: 'mount', height: readersView, target: 1.15 },
  {
    name: 'mounted interactive, all in view',
    ...meter,
    attributes: `${meter.attributes} interactive`,
    act: 'mount',
    height: allInView,
    target: 1.6,
  },
  { name: 'new values, all in view', ...meter, act: 'update', height: allInView, target: 0.95 },
  {
    name: "new values, a reader's view",
    ...meter,
    act: 'update',
    height: readersView,
    target: 0.95,
  },
  { name: 'mounted, all in view', ...spinner, act: 'mount', height: allInView, target: 1.25 },
  { name: 'new values, all in view', ...spinner, act: 'update', height: allInView, target: 1.15 },
  { name: 'mounted, all in view', ...dial, act: 'mount', height: allInView, target: 1.25 },
  { name: 'new values, all in view', ...dial, act: 'update', height: allInView, target: 1.15 },
  {
    name: 'mounted, all in view',
    ...rule,
    isCloned: true,
    act: 'mount',
    height: allInView,
    target: 1.3,
  },
];

/** One instrument whose parts are dragged by real pointer events; `parts`, and for how many seconds each. The target is of the static picture. */
export const drags = [
  {
    name: 'dragged for 2 s',
    ...rule,
    attributes: rule.drawn,
    count: 1,
    height: 800,
    parts: ['slide', 'cursor'],
    seconds: 1,
    target: 1.3,
  },
];

/** Elements in growing numbers, `counts` on a page. The target is the least R² of a straight line through their times. */
export const growths = [
  {
    name: 'mounted, 2,000 to 10,000',
    ...meter,
    act: 'mount',
    height: allInView,
    counts: [2000, 4000, 6000, 8000, 10_000],
    target: 0.99,
  },
];

/** What an element may hold and leave behind. */
export const upkeep = [
  {
    ...meter,
    targets: { nodes: 10, heapBytes: 1200, restShare: 0.0001, leftNodes: 0, leftBytes: 20 },
  },
  {
    ...spinner,
    targets: { nodes: 10, heapBytes: 1200, restShare: 0.0001, leftNodes: 0, leftBytes: 20 },
  },
  { ...rule, count: 1, targets: { restShare: 0.0001 } },
];
