/* global clearTimeout, setTimeout */
import { WebKitPage } from './page.js';

/** The size that the runner gives pages of other browsers. */
const VIEWPORT = { width: 800, height: 600 };

/** The minutes that a page of tests may take, far more than any does on a busy machine. */
const LONGEST_PAGE = 6;

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
  #limit;

  constructor(programs) {
    this.#programs = programs;
  }

  async initialize() {}

  async startSession(id, url) {
    this.#urls.set(id, url);
    const page = (this.#page ??= await WebKitPage.open(this.#programs));
    const failure = new Error(`The tests were not done in ${LONGEST_PAGE} minutes.`);
    this.#limit = setTimeout(() => page.end(failure), LONGEST_PAGE * 60_000);
    await page.setViewport(VIEWPORT);
    await page.goto(url);
  }

  async stopSession(id) {
    this.#urls.delete(id);
    clearTimeout(this.#limit);
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
