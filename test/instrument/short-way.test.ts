import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { Instrument } from '../../src/instrument/instrument.js';
import '../../src/number-sense.js';
import { axTree, emulate, isChromium, screenshot } from '../support/commands.js';

/** Pictures whose pointer alone shows a value, with two values. */
const pictures = [
  ['<probability-meter></probability-meter>', 0.2, 0.83],
  ['<probability-meter></probability-meter>', 0, 1],
  ['<probability-meter mapping="log-odds" scale="decibels"></probability-meter>', 0.2, 0.83],
  ['<probability-meter shape="line" low="0.1" high="0.4"></probability-meter>', 0.2, 0.83],
  ['<probability-meter words style="width: 120px"></probability-meter>', 0.8, 0.83],
  ['<decibel-spinner></decibel-spinner>', -3, 4.5],
  ['<decibel-spinner segments="1"></decibel-spinner>', -Infinity, Infinity],
  ['<quarter-dial></quarter-dial>', 3, 3.3],
] as const;

type Shown = Instrument & { value: number };

async function shown(element: Shown): Promise<void> {
  await element.updateComplete;
  await nextFrame();
  await nextFrame();
}

/** An instrument with a value that it has had from the start. */
async function pictureOf(markup: string, value: number): Promise<Shown> {
  const block = await fixture<HTMLElement>(html`<div style="width: 300px"></div>`);
  block.innerHTML = markup;
  const element = block.firstElementChild as Shown;
  element.value = value;
  await shown(element);
  return element;
}

/**
 * The picture of an element, all of which is painted again. Where an engine paints only a part again, the same edge comes
 * out some shades different.
 */
async function drawn(element: HTMLElement): Promise<ImageData> {
  element.style.display = 'none';
  element.getBoundingClientRect();
  element.style.display = '';
  await nextFrame();
  await nextFrame();
  return screenshot(element);
}

/** The number of pixels that are not the same in two pictures of one size. */
function differences(one: ImageData, other: ImageData): number {
  expect([one.width, one.height]).to.eql([other.width, other.height]);
  const pixelsOf = ({ data }: ImageData) => new Uint32Array(data.buffer);
  const others = pixelsOf(other);
  return pixelsOf(one).filter((pixel, i) => pixel !== others[i]).length;
}

/** Moves the part that shows the value to the right by one pixel. */
function nudge({ shadowRoot }: Shown): void {
  const face = shadowRoot!.querySelector<SVGSVGElement>('[part=face]')!;
  const pointer = face.querySelector<SVGElement>('[part~=needle], [part~=hand], [part~=fill]')!;
  const unitsPerPixel = face.viewBox.baseVal.width / face.getBoundingClientRect().width;
  pointer.style.translate = `${unitsPerPixel}px`;
}

const names = async () =>
  (await axTree()).filter(({ role }) => /meter|image/.test(role)).map(({ name }) => name);

describe('a new value of a picture', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  for (const [markup, before, after] of pictures) {
    it(`has the pixels of a picture with that value from the start: ${markup}, ${after}`, async () => {
      const element = await pictureOf(markup, before);
      const old = await drawn(element);
      element.value = after;
      await shown(element);
      const moved = await drawn(element);
      expect(differences(moved, old)).to.be.above(0);
      element.parentElement!.remove();
      expect(differences(moved, await drawn(await pictureOf(markup, after)))).to.equal(0);
    });

    it(`has the pixels of a picture that is drawn anew: ${markup}, ${after}`, async () => {
      const element = await pictureOf(markup, before);
      element.value = after;
      await shown(element);
      const moved = await drawn(element);
      element.requestUpdate();
      await shown(element);
      expect(differences(await drawn(element), moved)).to.equal(0);
      nudge(element);
      expect(differences(await drawn(element), moved), 'a pointer one pixel off').to.be.above(0);
    });

    if (isChromium)
      it(`has the name of a picture with that value from the start: ${markup}, ${after}`, async () => {
        const element = await pictureOf(markup, before);
        element.value = after;
        await shown(element);
        const said = await names();
        expect(said).to.have.length(1);
        element.parentElement!.remove();
        await pictureOf(markup, after);
        expect(said).to.eql(await names());
      });
  }

  it('is on the face when the update of the element is complete', async () => {
    const meter = await pictureOf('<probability-meter></probability-meter>', 0.2);
    const needle = meter.shadowRoot!.querySelector('[part=needle]')!;
    const before = needle.getAttribute('points');
    meter.value = 0.9;
    await meter.updateComplete;
    expect(needle.getAttribute('points')).not.to.equal(before);
  });

  it('is on the face with all else that has changed in the same task', async () => {
    const meter = await pictureOf('<probability-meter></probability-meter>', 0.2);
    meter.value = 0.9;
    meter.setAttribute('readout', '');
    meter.value = 0.6;
    await shown(meter);
    expect(meter.shadowRoot!.querySelector('.readout')!.textContent).to.contain('60%');
  });

  it('is on the face of each of a hundred that get one in the same task', async () => {
    const block = await fixture<HTMLElement>(html`<div style="width: 100px"></div>`);
    block.innerHTML = '<probability-meter probability="0"></probability-meter>'.repeat(100);
    const meters = [...block.children] as Shown[];
    await shown(meters.at(-1)!);
    meters.forEach((meter, i) => (meter.value = (i + 1) / 100));
    await shown(meters[0]);
    const places = meters.map((meter) =>
      meter.shadowRoot!.querySelector('[part=needle]')!.getAttribute('points'),
    );
    expect(new Set(places).size).to.equal(100);
  });

  it('is on the face of the others if a text of the page throws in one of them', async () => {
    const block = await fixture<HTMLElement>(html`<div style="width: 100px"></div>`);
    block.innerHTML = '<probability-meter probability="0"></probability-meter>'.repeat(2);
    const [bad, good] = [...block.children] as Shown[];
    let isBad = false;
    const kindOf = (): string => {
      if (isBad) throw new Error('no such text');
      return 'Meter';
    };
    Reflect.set(bad, 'strings', Object.defineProperty({}, 'kind', { get: kindOf }));
    await shown(bad);
    const needle = good.shadowRoot!.querySelector('[part=needle]')!;
    const before = needle.getAttribute('points');
    const { reportError } = window;
    const reported: unknown[] = [];
    window.reportError = (error) => reported.push(error);
    isBad = true;
    for (const meter of [bad, good]) meter.value = 0.9;
    await Promise.resolve();
    window.reportError = reportError;
    isBad = false;
    expect(reported.map(String)).to.deep.equal(['Error: no such text']);
    expect(needle.getAttribute('points')).not.to.equal(before);
  });

  it('shows after the element has come back, if it came while the element was away', async () => {
    const meter = await pictureOf('<probability-meter></probability-meter>', 0.2);
    const block = meter.parentElement!;
    meter.remove();
    meter.value = 0.9;
    block.append(meter);
    await shown(meter);
    const moved = await drawn(meter);
    block.remove();
    const other = await pictureOf('<probability-meter></probability-meter>', 0.9);
    expect(differences(moved, await drawn(other))).to.equal(0);
  });
});
