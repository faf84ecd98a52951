/** What was measured of the peers, as a page and as a chart. */

const micro = (milliseconds) => (milliseconds * 1000).toFixed(0);
const kilobytes = (bytes) => (bytes < 200 ? '0' : (bytes / 1000).toFixed(1));
const percent = (share) => `${(share * 100).toFixed(3)}`;
const left = (bytes) => (bytes < 0 ? 0 : bytes).toFixed(0);

const heads = [
  'gauge',
  'mount, µs',
  'new value, µs',
  'at rest, %',
  'left behind, B',
  'nodes',
  'script, kB',
];

const cellsOf = ({ title, mount, update, rest, left: bytes, nodes, bytes: size }) => [
  title.startsWith('<') ? `\`${title}\`` : title,
  micro(mount),
  micro(update),
  percent(rest),
  left(bytes),
  String(nodes),
  kilobytes(size),
];

/** A table as prettier formats it. */
function table(rows) {
  const lines = [heads, ...rows.map(cellsOf)];
  const widths = heads.map((_, i) => Math.max(...lines.map((cells) => cells[i].length)));
  const padded = (cells) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])));
  const rule = widths.map((width, i) =>
    i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [padded(heads), rule, ...lines.slice(1).map(padded)]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** docs/speed.md. */
export const report = (rows, { count, rounds, machine, date }) => `# Speed

What a gauge costs on a page, for the meter and for six other ways to show a number: the medians of ${rounds} alternating
rounds with ${count} gauges on a page. Times are processor time of the page's main thread for each gauge. Compare the rows,
not the numbers with those of another machine. \`bench/peers/run.js\` writes this page.

Measured on ${date}: ${machine}.

${table(rows)}

![Bars: the main thread's time to mount a gauge and to show a new value](speed.svg)

- **Mount** and **new value** run from the call to the end of the frame's paint. Animations are off.
- **At rest** is the share of the main thread that all gauges of the page take while nothing changes.
- **Left behind** is the script heap that each of a thousand removed gauges keeps.
- **Nodes** counts the elements of one gauge. A canvas is one node, however much is drawn on it.
- **Script** is what a page loads, compressed by brotli. It includes the call that makes the gauge.

The gauges do not do the same work. \`<meter>\` is drawn by the browser, and a canvas is only pixels. \`<probability-meter>\`
also writes its value in words for screen readers, follows the language of the page and can take part in forms. "An SVG node
for each mark" draws the same face with 119 nodes, as a page would with \`d3-selection\`.
`;

const [barsFrom, width, rowHeight] = [210, 760, 44];

const escaped = (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The length of a bar on a logarithmic scale from 1 µs. */
const lengthOf = (milliseconds, most) =>
  (Math.log10(Math.max(1, milliseconds * 1000)) / Math.log10(most * 1000)) *
  (width - barsFrom - 70);

const bar = (milliseconds, most, y, tone) => {
  const length = lengthOf(milliseconds, most).toFixed(1);
  const label = `<text x="${(barsFrom + Number(length) + 6).toFixed(1)}" y="${y + 11}">${micro(milliseconds)}</text>`;
  return `<rect class="${tone}" x="${barsFrom}" y="${y}" width="${length}" height="13"/>${label}`;
};

const style = `text{font:13px sans-serif;fill:#222}.mount{fill:#1f77b4}.update{fill:#8fbbdb}.name{text-anchor:end}svg{background:#fff}@media(prefers-color-scheme:dark){text{fill:#ddd}.mount{fill:#5fa8dd}.update{fill:#2f5f85}svg{background:#111}}`;

/** docs/speed.svg: two bars for each gauge, on a logarithmic scale. */
export function chart(rows) {
  const most = Math.max(...rows.flatMap(({ mount, update }) => [mount, update]));
  const top = 34;
  const height = top + rows.length * rowHeight + 6;
  const legend = `<rect class="mount" x="${barsFrom}" y="8" width="13" height="13"/><text x="${barsFrom + 19}" y="19">mount, µs</text><rect class="update" x="${barsFrom + 120}" y="8" width="13" height="13"/><text x="${barsFrom + 139}" y="19">new value, µs (logarithmic scale)</text>`;
  const bars = rows.map(({ title, mount, update }, i) => {
    const y = top + i * rowHeight;
    const name = `<text class="name" x="${barsFrom - 10}" y="${y + 20}">${escaped(title)}</text>`;
    return name + bar(mount, most, y + 2, 'mount') + bar(update, most, y + 17, 'update');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img"><title>Processor time of a gauge</title><style>${style}</style>${legend}${bars.join('')}</svg>\n`;
}
