import beliefs from '../reference/beliefs.csv';
import rounding from '../reference/rounding.csv';
import scales from '../reference/scales.csv';
import slideRuleChecks from '../reference/slide-rule-checks.csv';

const tables = {
  'beliefs.csv': beliefs,
  'rounding.csv': rounding,
  'scales.csv': scales,
  'slide-rule-checks.csv': slideRuleChecks,
};

/** A cell of a line, which may hold commas in quotes, and what ends it. */
const CELL = /("[^"]*"|[^,]*)(?:,|$)/g;

const cellsOf = (line: string): string[] =>
  [...line.matchAll(CELL)].map(([, cell]) => cell.replaceAll('"', ''));

/** The rows of an oracle table, each a record by column. */
export function readReference(name: keyof typeof tables): Record<string, string>[] {
  const [header, ...lines] = tables[name].trim().split(/\r?\n/);
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = cellsOf(line);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index]]));
  });
}

/** How far a number is from the one wanted, in proportion to it; 0 also for two equal infinities. */
export const relativeError = (got: number, wanted: number): number =>
  got === wanted ? 0 : Math.abs(got - wanted) / Math.abs(wanted);
