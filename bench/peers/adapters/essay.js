/* global document */
/** The meter as an essay draws it with d3-selection: an SVG node for each band, mark and line, 119 in all. */
const namespace = 'http://www.w3.org/2000/svg';
const [centreX, centreY, radius] = [400, 570, 506.67];

const node = (parent, name, attributes) => {
  const one = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) one.setAttribute(key, value);
  parent.append(one);
  return one;
};

const at = (degrees, distance) => {
  const angle = ((degrees - 45) * Math.PI) / 180;
  return [centreX + distance * Math.sin(angle), centreY - distance * Math.cos(angle)];
};

const [inner, outer] = [radius - 7.9, radius + 7.9];
const sector = (from, to) =>
  `M${at(from, outer)}A${outer},${outer},0,0,1,${at(to, outer)}L${at(to, inner)}A${inner},${inner},0,0,0,${at(from, inner)}Z`;

const line = (parent, degrees, from, to, width) => {
  const [[x1, y1], [x2, y2]] = [at(degrees, from), at(degrees, to)];
  return node(parent, 'line', { x1, y1, x2, y2, stroke: 'black', 'stroke-width': width });
};

const turn = (p) => `rotate(${45 - (Math.acos(Math.sqrt(p)) * 180) / Math.PI} 400 570)`;

const set = (needle, p) => needle.setAttribute('transform', turn(p));

const make = (cell, p) => {
  const svg = node(cell, 'svg', { viewBox: '0 0 800 250', width: '100%' });
  for (let i = 0; i < 6; i++)
    node(svg, 'path', {
      d: sector(15 * i, 15 * i + 15),
      fill: i % 2 ? '#eee' : '#fff',
      stroke: 'black',
    });
  for (let i = 0; i <= 90; i++) line(svg, i, 467, 475, 1);
  for (let i = 0; i <= 90; i += 5) line(svg, i, 460, 475, 1.5);
  node(svg, 'path', { d: 'M0,248.5H800', stroke: 'black', 'stroke-width': 3 });
  const needle = node(svg, 'path', { d: 'M400,570V32', stroke: 'red', 'stroke-width': 2 });
  set(needle, p);
  return needle;
};

globalThis.peer = { make, set, end: () => {} };
