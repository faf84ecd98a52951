import { setTimeout as wait } from 'node:timers/promises';
import { NoAnswer, startDriver } from './driver.js';
import {
  cut,
  forbidDragging,
  frameOf,
  insert,
  isShownWith,
  isSized,
  reveal,
  scrollBack,
} from './in-page.js';
import { keyboardOf, pointerOf } from './input.js';
import { DEFAULTS, startScreen } from './screen.js';

/** How often to look whether the page has followed a change, and the milliseconds between. */
const LOOKS = 500;
const PAUSE = 10;

/** A window of WebKitGTK, with those methods of puppeteer's page that the runner and its commands use. */
export class WebKitPage {
  #screen;
  #driver;

  /** Why the browser had to be ended, if it had to. */
  failure;

  static async open({ driver, xvfb, xsettingsd }) {
    const page = new WebKitPage();
    page.#screen = await startScreen({ xvfb, xsettingsd });
    page.#driver = await startDriver(driver, page.#screen.env);
    return page;
  }

  #call = (...request) =>
    this.#driver.call(...request).catch((error) => {
      if (error instanceof NoAnswer) this.end(error);
      throw error;
    });
  #act = (source) => this.#call('POST', '/actions', { actions: [source] });

  keyboard = keyboardOf(this.#act, (text) => this.#run(insert, text));
  mouse = pointerOf(this.#act, 'mouse');
  pen = pointerOf(this.#act, 'pen');

  #run(action, ...args) {
    const script = `return (${action})(...arguments)`;
    return this.#call('POST', '/execute/sync', { script, args });
  }

  /** Runs an action that calls its last argument with the result. */
  #wait(action, ...args) {
    const script = `(${action})(...arguments)`;
    return this.#call('POST', '/execute/async', { script, args });
  }

  async #until(test, ...args) {
    for (let i = 0; i < LOOKS; i++) {
      if (await this.#run(test, ...args)) return;
      await wait(PAUSE);
    }
    throw new Error(`WebKitGTK does not follow to ${JSON.stringify(args)}`);
  }

  async goto(url) {
    await this.#call('POST', '/url', { url });
    await this.#run(forbidDragging);
  }

  async setViewport({ width, height }) {
    const [right, bottom] = await this.#run(frameOf);
    await this.#call('POST', '/window/rect', { width: width + right, height: height + bottom });
    await this.#until(isSized, width, height);
  }

  async screenshot({ clip }) {
    const before = await this.#wait(reveal, clip);
    const png = await this.#wait(cut, await this.#call('GET', '/screenshot'), clip);
    await this.#run(scrollBack, ...before);
    return png;
  }

  /** Shows the page with these preferences of a reader. */
  async prefer(asked) {
    const all = { ...DEFAULTS, ...asked };
    this.#screen.prefer(all);
    await this.#until(isShownWith, all);
  }

  /** Gives the page the keyboard, wherever Tab has left it. */
  async bringToFront() {
    await this.#call('POST', '/window', { handle: await this.#call('GET', '/window') });
  }

  /** Ends a browser that fails, so that the runner sees its page disconnect. */
  end(failure) {
    this.failure ??= failure;
    this.#driver.kill();
    this.#screen.stop();
  }

  async close() {
    await this.#driver.stop();
    this.#screen.stop();
  }
}
