import { expectAccessible } from '../support/axe.js';
import { expect } from '@open-wc/testing';
import { axTree, isChromium } from '../support/commands.js';
import { allDivisions, dialWith, parts, piece, plain, shown } from '../support/dial.js';

const tableOf = (dial: Element) => piece<HTMLTableElement>(dial, 'table');

const texts = (cells: Iterable<Element>) => [...cells].map(({ textContent }) => plain(textContent));

const heads = (dial: Element, scope: 'col' | 'row') =>
  texts(tableOf(dial).querySelectorAll(`th[scope=${scope}]`));

/** The products, row by row; a decade more stands before the symbol, with a dot or without one. */
const products = (dial: Element): string[][] =>
  [...tableOf(dial).querySelectorAll('tr:has(th[scope=row])')].map((row) =>
    texts(row.querySelectorAll('td')).map((text) => text.replace('·', '')),
  );

/** The symbols of the cell that is marked: those of its row, of its column, and its own. */
function used(dial: Element): [row: string, column: string, product: string] {
  const cells = tableOf(dial).querySelectorAll<HTMLTableCellElement>('td[part~=used]');
  expect(cells).to.have.length(1);
  const row = cells[0].closest('tr')!;
  const at = [...row.querySelectorAll('td')].indexOf(cells[0]);
  const head = plain(row.querySelector('th')!.textContent);
  return [head, heads(dial, 'col')[at], plain(cells[0].textContent).replace('·', '')];
}

const tables: Record<string, string[][]> = {
  1: [['1']],
  2: [
    ['1', 'π'],
    ['π', '10'],
  ],
  3: [
    ['1', '2', '5'],
    ['2', '5', '10'],
    ['5', '10', '20'],
  ],
  4: [
    ['1', 'τ', 'π', 'τπ'],
    ['τ', 'π', 'τπ', '10'],
    ['π', 'τπ', '10', '10τ'],
    ['τπ', '10', '10τ', '10π'],
  ],
};

/** Whether an element stands in a box that the reader can scroll. */
const scrolls = ({ parentElement }: Element): boolean =>
  parentElement !== null &&
  (/auto|scroll/.test(getComputedStyle(parentElement).overflowX) || scrolls(parentElement));

describe('the table of a dial', () => {
  for (const [divisions, rows] of Object.entries(tables)) {
    it(`has the products of the symbols, by ${divisions}`, async () => {
      const dial = await dialWith({ divisions, table: true });
      expect(products(dial)).to.deep.equal(rows);
      for (const scope of ['col', 'row'] as const)
        expect(heads(dial, scope)).to.deep.equal(rows[0]);
    });
  }

  for (const divisions of allDivisions) {
    it(`has a row and a column for each symbol, by ${divisions}`, async () => {
      const dial = await dialWith({ divisions, table: true }, 300);
      const count = divisions === 'digits' ? 9 : Number(divisions);
      for (const scope of ['col', 'row'] as const) expect(heads(dial, scope)).to.have.length(count);
      const rows = products(dial);
      expect(rows.map(({ length }) => length)).to.deep.equal(Array(count).fill(count));
      for (const [i, row] of rows.entries())
        for (const [j, cell] of row.entries()) expect(cell).to.equal(rows[j][i]);
    });
  }

  it('adds decibels, by ten and by twenty divisions', async () => {
    for (const divisions of [10, 20]) {
      const dial = await dialWith({ divisions: `${divisions}`, table: true });
      const rows = products(dial);
      for (const [i, row] of rows.entries())
        for (const [j, cell] of row.entries()) {
          const decibels = ((i + j) * 10) / divisions;
          const found = cell.replace(/\s?dB$/, '');
          const wanted = [`${decibels}`];
          if (decibels >= 10) wanted.push(`10${decibels - 10}`);
          if (decibels === 10) wanted.push('10');
          expect(wanted, `${i} and ${j}`).to.include(found);
        }
    }
  });

  it('rounds the products of digits to one digit', async () => {
    const rows = products(await dialWith({ divisions: 'digits', table: true }));
    for (let i = 1; i <= 9; i++)
      for (let j = 1; j <= 9; j++) {
        const rounded = Number((i * j).toExponential(0));
        expect(rows[i - 1][j - 1], `${i} × ${j}`).to.equal(`${rounded}`);
      }
  });

  it('is an HTML table with a caption, under the face', async () => {
    const dial = await dialWith({ table: true });
    const table = tableOf(dial);
    expect(table.localName).to.equal('table');
    expect(table.caption!.textContent.trim()).not.to.equal('');
    expect(table.getBoundingClientRect().top).to.be.at.least(
      piece(dial, 'face').getBoundingClientRect().bottom - 0.5,
    );
    for (const cell of table.querySelectorAll('th'))
      expect(cell.getAttribute('scope')).to.be.oneOf(['col', 'row']);
  });

  it('is shown only with the attribute', async () => {
    const dial = await dialWith();
    for (const wanted of [0, 1, 0]) {
      dial.table = wanted === 1;
      await shown(dial);
      expect(parts(dial, 'table')).to.have.length(wanted);
    }
  });

  for (const divisions of allDivisions)
    for (const width of [200, 320]) {
      it(`overflows nothing at ${width} px, by ${divisions}`, async () => {
        const dial = await dialWith({ divisions, table: true, expression: '2 * 3' }, width);
        const { left, right } = dial.getBoundingClientRect();
        expect(right - left).to.be.at.most(width);
        const outside = [...dial.shadowRoot!.querySelectorAll('div, ol, li, table, td, th')].filter(
          (element) => !scrolls(element) && element.getBoundingClientRect().right > right + 0.5,
        );
        expect(outside.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      });
    }
});

describe('the highlighted cell of the table', () => {
  for (const [expression, divisions, row, column, product] of [
    ['3 * 1.8', '4', 'π', 'τ', 'τπ'],
    ['300 * 0.018', '4', 'π', 'τ', 'τπ'],
    ['3e8 * 3.1', '4', 'π', 'π', '10'],
    ['6 * 50', '4', 'τπ', 'τπ', '10π'],
    ['2 * 5', '3', '2', '5', '10'],
    ['3 * 3', '2', 'π', 'π', '10'],
    ['7 * 8', 'digits', '7', '8', '60'],
    ['4 * 9', '1', '1', '1', '1'],
  ] as const) {
    it(`is at ${row} and ${column} for ${expression} by ${divisions}`, async () => {
      const dial = await dialWith({ table: true, expression, divisions });
      const [one, other, cell] = used(dial);
      expect([one, other]).to.deep.equal([row, column]);
      expect(cell).to.equal(product);
    });
  }

  for (const [expression, dividend, divisor, quotient] of [
    ['3 / 1.8', 'π', 'τ', 'τ'],
    ['5 / 3', 'τπ', 'π', 'τ'],
    ['10 / 3', '10', 'π', 'π'],
    ['3 / 5', '10π', 'τπ', 'τπ'],
  ] as const) {
    it(`is where ${divisor} times ${quotient} is ${dividend} for ${expression}`, async () => {
      const [one, other, product] = used(await dialWith({ table: true, expression }));
      expect([one, other]).to.deep.equal([quotient, divisor]);
      expect(product).to.equal(dividend);
    });
  }

  it('is in the row of 1 without an expression', async () => {
    const dial = await dialWith({ table: true, value: '5e7' });
    const [row, column, product] = used(dial);
    expect([row, column]).to.deep.equal(['1', 'τπ']);
    expect(product).to.equal('τπ');
    dial.value = 18;
    await shown(dial);
    expect(used(dial)[2]).to.equal('τ');
  });

  it('follows the expression', async () => {
    const dial = await dialWith({ table: true, expression: '3 * 3' });
    expect(used(dial)[2]).to.equal('10');
    dial.expression = '2 * 3';
    await shown(dial);
    expect(used(dial)[2]).to.equal('τπ');
  });

  for (const divisions of allDivisions) {
    it(`is the only one with aria-current, by ${divisions}`, async () => {
      const dial = await dialWith({ table: true, divisions, expression: '20 * 30 / 7 * 6' });
      const current = tableOf(dial).querySelectorAll('[aria-current]');
      expect(current).to.have.length(1);
      expect(current[0].getAttribute('aria-current')).to.equal('true');
      expect(current[0]).to.equal(tableOf(dial).querySelector('[part~=used]'));
    });
  }

  it('differs by more than its colour', async () => {
    const table = tableOf(await dialWith({ table: true, expression: '3 * 1.8' }));
    const [one, other] = ['td[part~=used]', 'td:not([part~=used])'].map((cell) => {
      const { fontWeight, outlineStyle, borderTopWidth, textDecorationLine, boxShadow } =
        getComputedStyle(table.querySelector(cell)!);
      return [fontWeight, outlineStyle, borderTopWidth, textDecorationLine, boxShadow].join();
    });
    expect(one).not.to.equal(other);
  });
});

describe('the caption of the table of a dial', () => {
  for (const divisions of ['2', '3'])
    it(`is one line above a narrow table, by ${divisions}`, async () => {
      const dial = await dialWith({ table: true, divisions }, 320);
      const range = document.createRange();
      range.selectNodeContents(tableOf(dial).querySelector('caption')!);
      const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
      expect(new Set(tops).size).to.equal(1);
    });
});

describe('the table of a dial for a screen reader', () => {
  for (const divisions of allDivisions) {
    it(`passes axe, by ${divisions}`, async () => {
      const dial = await dialWith({ table: true, divisions, expression: '2 * 3' });
      await expectAccessible(dial.parentElement!);
    });
  }

  if (isChromium) {
    it('has headers, and the spoken names of its symbols', async () => {
      await dialWith({ table: true });
      expect(await axTree({ role: 'table' })).to.have.length(1);
      for (const role of ['columnheader', 'rowheader']) {
        const names = (await axTree({ role })).map(({ name }) => name);
        for (const name of ['1', 'tau', 'pi', 'tripi']) expect(names, role).to.include(name);
      }
      const cells = (await axTree({ role: 'cell' })).map(({ name }) => name ?? '');
      for (const name of ['10', 'tau', 'pi', 'tripi']) expect(cells).to.include(name);
      expect(cells.filter((name) => /^10\W*tau$/.test(name))).to.have.length(2);
      expect(cells.filter((name) => /^10\W*pi$/.test(name))).to.have.length(1);
      for (const name of cells) expect(name).not.to.match(/[τπ]/);
      const [table] = await axTree({ role: 'table' });
      expect(table.name).to.match(/\S/);
    });
  }
});
