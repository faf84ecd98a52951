/** The rows of an oracle table, each a record by column. */
export async function readReference(name: string): Promise<Record<string, string>[]> {
  const response = await fetch(new URL(`../reference/${name}`, import.meta.url));
  const [header, ...lines] = (await response.text()).trim().split(/\r?\n/);
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index]]));
  });
}

/** How far a number is from the one wanted, in proportion to it; 0 also for two equal infinities. */
export const relativeError = (got: number, wanted: number): number =>
  got === wanted ? 0 : Math.abs(got - wanted) / Math.abs(wanted);
