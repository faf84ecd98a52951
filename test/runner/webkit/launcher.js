import { WebKitPage } from './page.js';

/** The size that the runner gives pages of other browsers. */
const VIEWPORT = { width: 800, height: 600 };

/**
 * Runs tests in WebKitGTK. `@web/test-runner-webdriver` neither sets a viewport nor holds a key down. The runner's
 * commands act on a page of puppeteer, so `type` names puppeteer and `getPage` returns a page with the same methods.
 */
class WebKitLauncher {
  name = 'WebKitGTK';
  type = 'puppeteer';
  concurrency = 1;
  #programs;
  #page;
  #urls = new Map();

  constructor(programs) {
    this.#programs = programs;
  }

  async initialize() {}

  async startSession(id, url) {
    this.#urls.set(id, url);
    this.#page ??= await WebKitPage.open(this.#programs);
    await this.#page.setViewport(VIEWPORT);
    await this.#page.goto(url);
  }

  async stopSession(id) {
    this.#urls.delete(id);
    const page = this.#page;
    // ends what still runs on the page
    await page?.goto('about:blank').catch((error) => page.end(error));
    if (!page?.failure) return {};
    // the next file gets a new browser
    this.#page = undefined;
    return { errors: [{ message: page.failure.message }] };
  }

  isActive(id) {
    return this.#urls.has(id);
  }

  getBrowserUrl(id) {
    return this.#urls.get(id);
  }

  getPage() {
    return this.#page;
  }

  async startDebugSession() {
    throw new Error('WebKitGTK shows no window to debug in: use another browser.');
  }

  async stop() {
    await this.#page?.close();
  }
}

/** `programs` has the paths of WebKitWebDriver (`driver`), `xvfb` and `xsettingsd`. */
export const webKitLauncher = (programs) => new WebKitLauncher(programs);
