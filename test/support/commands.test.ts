import { expect, fixture, html } from '@open-wc/testing';
import {
  axTree,
  centreOf,
  emulate,
  isChromium,
  mouseDrag,
  pixel,
  screenshot,
  sendKeys,
  setViewport,
} from './commands.js';

const matches = (query: string) => matchMedia(query).matches;

/** A red square of 100 px at the top left, with a white hole in the middle. */
const square = () =>
  fixture<HTMLElement>(
    html`<svg width="100" height="100" style="position:fixed;left:0;top:0;touch-action:none">
      <path fill="#f00" fill-rule="evenodd" d="M0 0H100V100H0ZM25 25V75H75V25Z" />
    </svg>`,
  );

function pointerLog(element: Element): PointerEvent[] {
  const events: PointerEvent[] = [];
  for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'])
    element.addEventListener(type, (event) => events.push(event as PointerEvent));
  return events;
}

describe('the commands of the test runner', () => {
  for (const [preference, query] of [
    [{ colorScheme: 'dark' }, '(prefers-color-scheme: dark)'],
    [{ reducedMotion: 'reduce' }, '(prefers-reduced-motion: reduce)'],
    [{ forcedColors: 'active' }, '(forced-colors: active)'],
    [{ media: 'print' }, 'print'],
  ] as const) {
    it(`emulate ${JSON.stringify(preference)}`, async () => {
      await emulate(preference);
      expect(matches(query)).to.equal(true);
    });

    it(`end ${JSON.stringify(preference)} with its test`, () => {
      expect(matches(query)).to.equal(false);
    });
  }

  it('resize the page', async () => {
    await setViewport({ width: 320, height: 640 });
    expect([innerWidth, innerHeight]).to.deep.equal([320, 640]);
  });

  it('restore the size of the page', () => {
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
  });

  it('take a picture whose pixels can be counted', async () => {
    const picture = await screenshot(await square());
    expect([picture.width, picture.height]).to.deep.equal([100, 100]);
    let red = 0;
    for (let at = 0; at < picture.data.length; at += 4) red += Number(picture.data[at + 1] === 0);
    expect(red).to.equal(7500);
    expect(pixel(picture, 50, 50)).to.deep.equal([255, 255, 255]);
    expect(pixel(picture, 10, 10)).to.deep.equal([255, 0, 0]);
  });

  it('take a picture of the right place in a scrolled page', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="height:3000px;position:relative">
        <div style="position:absolute;top:1000px;width:40px;height:40px;background:#00f"></div>
      </div>`,
    );
    scrollTo(0, 900);
    const picture = await screenshot(page.firstElementChild!);
    expect(pixel(picture, 0, 0)).to.deep.equal([0, 0, 255]);
    expect(pixel(picture, 39, 39)).to.deep.equal([0, 0, 255]);
    scrollTo(0, 0);
  });

  it('drag with the mouse', async () => {
    const events = pointerLog(await square());
    await mouseDrag([
      [10, 10],
      [60, 10],
      [90, 10],
    ]);
    const down = events.findIndex(({ type }) => type === 'pointerdown');
    const path = events.slice(down).map(({ type, clientX }) => [type, clientX]);
    expect(path).to.deep.equal([
      ['pointerdown', 10],
      ['pointermove', 60],
      ['pointermove', 90],
      ['pointerup', 90],
    ]);
  });

  it('find the middle of an element', async () => {
    expect(centreOf(await square())).to.deep.equal([50, 50]);
  });

  it('press keys', async () => {
    const input = await fixture<HTMLInputElement>(html`<input aria-label="text" />`);
    input.focus();
    await sendKeys({ type: '53%' });
    expect(input.value).to.equal('53%');
  });

  if (isChromium) {
    it('read the accessibility tree', async () => {
      await fixture(html`<div role="meter" aria-label="belief" aria-valuenow="0.5"></div>`);
      const meters = await axTree({ role: 'meter' });
      expect(meters.map(({ name, value }) => [name, value])).to.deep.equal([['belief', 0.5]]);
    });
  }
});
