import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import {
  isChromium,
  touchDrag,
  touchEnd,
  touchMove,
  touchPaths,
  touchStart,
} from '../support/commands.js';
import { eventLog } from '../support/events.js';
import { meterWith, newMeter, part, placeOf, shown } from '../support/meter.js';

describe('a finger', () => {
  it('turns the needle from anywhere on the face', async () => {
    const meter = await meterWith({ interactive: true });
    const log = eventLog(meter);
    await touchDrag([placeOf(meter, 30, 450), placeOf(meter, 50, 450), placeOf(meter, 70, 500)]);
    expect(meter.degrees).to.be.closeTo(70, 0.3);
    expect(log.at(-1)).to.equal('change');
    expect(log.filter((type) => type === 'change')).to.have.length(1);
    expect(log.filter((type) => type === 'input').length).to.be.at.least(2);
  });

  it('sets the needle by a tap', async () => {
    const meter = await meterWith({ interactive: true });
    await touchDrag([placeOf(meter, 20, 500)]);
    expect(meter.degrees).to.be.closeTo(20, 0.3);
  });

  it('does not turn a picture', async () => {
    const meter = await meterWith();
    await touchDrag([placeOf(meter, 30, 450), placeOf(meter, 70, 450)]);
    expect(meter.probability).to.equal(0.5);
  });

  it('and another one turn two meters at once', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const [upper, lower] = [newMeter({ interactive: true }), newMeter({ interactive: true })];
    page.append(upper, lower);
    await shown(lower);
    await touchPaths(
      [20, 25, 30].map((degrees) => placeOf(upper, degrees, 480)),
      [70, 65, 60].map((degrees) => placeOf(lower, degrees, 480)),
    );
    expect(upper.degrees).to.be.closeTo(30, 0.3);
    expect(lower.degrees).to.be.closeTo(60, 0.3);
  });

  it('that comes second leaves the needle to the first', async () => {
    const meter = await meterWith({ interactive: true });
    await touchStart(placeOf(meter, 20, 480), placeOf(meter, 70, 480));
    expect(meter.degrees).to.be.closeTo(20, 0.3);
    await touchMove(placeOf(meter, 30, 480), placeOf(meter, 80, 480));
    expect(meter.degrees).to.be.closeTo(30, 0.3);
    await touchEnd();
    expect(meter.degrees).to.be.closeTo(30, 0.3);
  });

  it('that the browser takes away leaves the value that stands', async () => {
    const meter = await meterWith({ interactive: true });
    const log = eventLog(meter);
    const face = part(meter, 'face');
    let pointerId = 0;
    meter.addEventListener('pointerdown', (event) => (pointerId = event.pointerId));
    await touchStart(placeOf(meter, 20, 480));
    face.dispatchEvent(new PointerEvent('pointercancel', { pointerId, bubbles: true }));
    await touchMove(placeOf(meter, 60, 480));
    await touchEnd();
    expect(meter.degrees).to.be.closeTo(20, 0.3);
    expect(log).to.deep.equal(['input', 'change']);
  });
});

describe('the page under a finger', () => {
  const touchActions = (start: Element) => {
    const actions = [];
    for (let at: Element | null = start; at; at = at.parentElement ?? hostOf(at))
      actions.push(getComputedStyle(at).touchAction);
    return actions;
  };
  const hostOf = (element: Element) => {
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
  };

  it('scrolls over a picture, over a readout, and not over what can be moved', async () => {
    const picture = await meterWith({ readout: true });
    const moved = await meterWith({ readout: true, interactive: true });
    const disabled = await meterWith({ interactive: true, disabled: true });
    expect(touchActions(part(picture, 'face'))).not.to.include('none');
    expect(touchActions(part(disabled, 'face'))).not.to.include('none');
    expect(touchActions(part(moved, 'readout'))).not.to.include('none');
    expect(touchActions(part(moved, 'face'))).to.include('none');
  });

  if (isChromium) {
    const scrolledBy = async (of: 'face' | 'readout', interactive: boolean) => {
      const meter = await meterWith(
        interactive ? { interactive: true, readout: true } : { readout: true },
      );
      meter.parentElement!.style.padding = '300px 0 2000px';
      scrollTo(0, 0);
      await shown(meter);
      const { left, top, width, height } = part(meter, of).getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      await touchDrag([40, 80, 120, 160].map((up) => [x, y - up + 40]));
      await nextFrame();
      await nextFrame();
      const by = scrollY;
      scrollTo(0, 0);
      return by;
    };

    it('follows it from a picture', async () => {
      expect(await scrolledBy('face', false)).to.be.greaterThan(50);
    });

    it('follows it from the line under a meter', async () => {
      expect(await scrolledBy('readout', true)).to.be.greaterThan(50);
    });

    it('stays where it is when the finger holds a needle', async () => {
      expect(await scrolledBy('face', true)).to.equal(0);
    });
  }
});
