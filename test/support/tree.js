/** The accessibility tree of a page as an indented text: a line for each thing that a screen reader comes to. */

/** Boxes without a meaning of their own, and those that only some versions have: what is inside stands in their place. */
const SILENT = ['generic', 'none', 'form', 'RootWebArea', 'LabelText'];

/** What is inside of them is the engine's own. */
const CLOSED = ['textbox', 'spinbutton', 'combobox', 'slider'];

/** The recorded properties of a node besides its role, name and value. */
const SAID = [
  ...['valuemin', 'valuemax', 'checked', 'pressed', 'expanded', 'disabled', 'required'],
  ...['invalid', 'live'],
];

/** What is as it is everywhere goes without saying. */
const isSaid = (value) => ![undefined, false, 'false', '', 'off'].includes(value);

/** Chromium has single precision. */
const rounded = (value) => (typeof value === 'number' ? Number(value.toFixed(6)) : value);

const quoted = (text) => `"${text}"`;

/** The value of an attribute of the element behind a node; undefined without the attribute. */
async function attributeOf(cdp, { backendDOMNodeId }, name) {
  const { node } = await cdp.send('DOM.describeNode', { backendNodeId: backendDOMNodeId });
  const { attributes = [] } = node;
  return attributes[attributes.indexOf(name) + 1 || attributes.length];
}

async function lineOf(cdp, node) {
  const { role, name, value, description, properties = [] } = node;
  const known = new Map(properties.map((property) => [property.name, property.value.value]));
  // Chromium reports no range as one from 0 to 0
  if (known.get('valuemin') === known.get('valuemax'))
    ['valuemin', 'valuemax'].forEach((property) => known.delete(property));
  const more = SAID.filter((property) => isSaid(known.get(property))).map((property) => {
    const said = known.get(property);
    return said === true || said === 'true' ? property : `${property}=${said}`;
  });
  // of a slider, Chromium reports the number alone
  const spoken =
    role.value === 'slider' ? await attributeOf(cdp, node, 'aria-valuetext') : undefined;
  const shown = spoken === undefined ? rounded(value?.value) : quoted(spoken);
  if (isSaid(shown)) more.unshift(`value=${shown}`);
  if (isSaid(description?.value)) more.push(`description=${quoted(description.value)}`);
  if (role.value === 'StaticText') return quoted(name.value);
  return [role.value, ...(name?.value ? [quoted(name.value)] : []), ...more].join(' ');
}

/** The tree of a page that puppeteer drives in Chromium. */
export async function treeOf(page) {
  const cdp = await page.createCDPSession();
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds }) => childIds.map((id) => byId.get(id)).filter(Boolean);

  // A text that repeats the name of what it is in is where the name comes from.
  const isEcho = (node, parent) =>
    node.role.value === 'StaticText' && node.name.value === parent?.name?.value;
  const isLive = ({ properties = [] }) =>
    properties.some(({ name, value }) => name === 'live' && isSaid(value.value));

  const linesOf = async (node, depth, parent) => {
    if (!node.ignored && isEcho(node, parent)) return [];
    const isSilent = node.ignored || (SILENT.includes(node.role.value) && !isLive(node));
    const lines = isSilent ? [] : [`${'  '.repeat(depth)}${await lineOf(cdp, node)}`];
    if (!node.ignored && (CLOSED.includes(node.role.value) || node.role.value === 'StaticText'))
      return lines;
    for (const child of childrenOf(node))
      lines.push(...(await linesOf(child, isSilent ? depth : depth + 1, isSilent ? parent : node)));
    return lines;
  };

  const lines = await linesOf(nodes[0], 0);
  await cdp.detach();
  return lines.join('\n');
}
