import { expect, fixture, html } from '@open-wc/testing';
import type { DecibelSpinner } from '../../src/decibel-spinner/element.js';
import { contrast } from '../support/contrast.js';
import { emulate, screenshot, setViewport } from '../support/commands.js';
import { dressToCount, pixelShare, pixelsOf } from '../support/disc-pixels.js';
import {
  discRadius,
  part,
  probabilityOf,
  shown,
  spinnerWith,
  type Attributes,
} from '../support/spinner.js';

const boxOf = (element: Element): [number, number] => {
  const { width, height } = element.getBoundingClientRect();
  return [width, height];
};

/** A row of a table whose lines are 20 px high, with a spinner of 30 px in one of its cells. */
async function rowWith(
  cell: string,
  style: string,
): Promise<[HTMLTableRowElement, DecibelSpinner]> {
  await emulate({ reducedMotion: 'reduce', colorScheme: 'light' });
  const table = await fixture<HTMLTableElement>(
    html`<table style="border-collapse:collapse;font:16px/20px serif">
      <tr>
        <td style="padding:0">3 dB, 2 : 1</td>
        <td style="padding:0"></td>
      </tr>
    </table>`,
  );
  const [row] = table.rows;
  row.cells[1].style.cssText += cell;
  const spinner = document.createElement('decibel-spinner');
  spinner.setAttribute('style', style);
  row.cells[1].append(spinner);
  await shown(spinner);
  return [row, spinner];
}

describe('a spinner in a cell of a table', () => {
  for (const [cell, style] of [
    ['', 'width:30px'],
    ['width:30px', ''],
    ['width:4em', 'width:30px;margin:auto'],
  ]) {
    it(`is 30 × 30 px, and the row no higher: "${cell}" "${style}"`, async () => {
      const [row, spinner] = await rowWith(cell, style);
      expect(boxOf(spinner)).to.deep.equal([30, 30]);
      expect(boxOf(row)[1]).to.equal(30);
    });
  }

  it('stands on a line of text, and raises it by less than its own height', async () => {
    const [row, spinner] = await rowWith('', 'width:30px;display:inline-block');
    spinner.before('about ');
    spinner.after(' (2 : 1)');
    await shown(spinner);
    expect(boxOf(spinner)).to.deep.equal([30, 30]);
    expect(boxOf(row)[1]).to.be.within(30, 20 + 20);
    expect(row.cells[1].textContent).to.equal('about  (2 : 1)');
  });

  for (const decibels of [-13, -3, 0, 3, 10]) {
    it(`shows ${decibels} dB in its pixels`, async () => {
      const [, spinner] = await rowWith('', 'width:30px');
      dressToCount(spinner);
      spinner.decibels = decibels;
      await shown(spinner);
      expect(await pixelShare(spinner)).to.be.closeTo(probabilityOf(decibels), 0.02);
    });
  }

  it('has a rim with a contrast of 3 to its page, full or empty', async () => {
    const [row, spinner] = await rowWith('', 'width:30px');
    row.style.background = '#fff';
    for (const decibels of [-Infinity, Infinity]) {
      spinner.decibels = decibels;
      await shown(spinner);
      const radius = (discRadius(spinner) * 30) / 200;
      const rim = pixelsOf(await screenshot(spinner)).filter(
        (seen) => Math.abs(seen.radius - radius) < 1.2,
      );
      for (let sector = 0; sector < 24; sector++) {
        const contrasts = rim
          .filter(({ degrees }) => Math.floor(degrees / 15) === sector)
          .map(({ colour }) => contrast(`rgb(${colour.join()})`, '#fff'));
        expect(Math.max(...contrasts), `${decibels} dB, ${15 * sector}°`).to.be.at.least(3);
      }
    }
  });
});

describe('a spinner of 1,200 px', () => {
  async function large(attributes: Attributes): Promise<DecibelSpinner> {
    await emulate({ reducedMotion: 'reduce' });
    await setViewport({ width: 1300, height: 1300 });
    return spinnerWith({ ...attributes, style: 'width:1200px' }, 1280);
  }

  for (const segments of ['1', '5', '12']) {
    it(`shows its value in its pixels, without seams: ${segments} segments`, async () => {
      const spinner = await large({ decibels: '-7', segments });
      dressToCount(spinner);
      expect(boxOf(spinner)).to.deep.equal([1200, 1200]);
      expect(await pixelShare(spinner)).to.be.closeTo(probabilityOf(-7), 0.001);
      spinner.decibels = Infinity;
      await shown(spinner);
      expect(await pixelShare(spinner)).to.be.closeTo(1, 0.001);
    });
  }

  it('has a larger rim and larger marks than a small one', async () => {
    const heights = [];
    for (const width of ['1200px', '120px']) {
      const spinner = await large({ segments: '5' });
      spinner.style.width = width;
      await shown(spinner);
      heights.push(part(spinner, 'ticks').getBoundingClientRect().width);
    }
    expect(heights[0] / heights[1]).to.be.closeTo(10, 0.5);
  });
});

describe('the size of a spinner', () => {
  it('is the width of the container, up to 20rem, and square', async () => {
    for (const [room, width] of [
      [30, 30],
      [200, 200],
      [320, 320],
      [760, 320],
    ]) {
      const spinner = await spinnerWith({}, room);
      expect(boxOf(spinner)).to.deep.equal([width, width]);
      expect(boxOf(part(spinner, 'face'))).to.deep.equal([width, width]);
      expect(getComputedStyle(spinner).display).to.equal('block');
    }
  });

  it('can be set by width alone', async () => {
    const spinner = await spinnerWith({}, 760);
    for (const width of [30, 200, 700]) {
      spinner.style.width = `${width}px`;
      expect(boxOf(spinner)).to.deep.equal([width, width]);
    }
  });

  it('measures 20rem by the font size of the page', async () => {
    const { style } = document.documentElement;
    style.fontSize = '10px';
    try {
      expect(boxOf(await spinnerWith({}, 760))).to.deep.equal([200, 200]);
    } finally {
      style.fontSize = '';
    }
  });

  it('is zero with hidden', async () => {
    expect(boxOf(await spinnerWith({ hidden: true }))).to.deep.equal([0, 0]);
  });
});
