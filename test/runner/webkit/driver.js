/* global AbortSignal, fetch */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { untilTheEnd } from './ending.js';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** The milliseconds that a command may take. The slowest, to open a page, takes less than three seconds. */
const LONGEST = 20_000;

/** The milliseconds that the start of the browser may take, beside others that start. */
const LONGEST_START = 120_000;

/** One request of the WebDriver protocol, https://www.w3.org/TR/webdriver2/. */
async function request(url, method, body, longest = LONGEST) {
  const signal = AbortSignal.timeout(longest);
  const response = await fetch(url, { method, body: body && JSON.stringify(body), signal });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${url}: ${value.error}: ${value.message}`);
  return value;
}

/** How often to try to reach a driver that starts, and the milliseconds between. */
const TRIES = 200;
const PAUSE = 100;

async function answers(url) {
  for (let i = 0; i < TRIES; i++) {
    const status = await request(`${url}/status`, 'GET').catch(() => undefined);
    if (status?.ready) return;
    await wait(PAUSE);
  }
  throw new Error('WebKitWebDriver did not start.');
}

/** The error of a driver that did not answer a command in time. A browser in that state is of no more use. */
export class NoAnswer extends Error {
  constructor(command, cause) {
    super(`WebKitGTK did not answer ${command} within ${LONGEST / 1000} seconds.`, { cause });
  }
}

/**
 * Starts a driver with its browser, in these variables of the environment. `call(method, path, body)` sends a command
 * to the window.
 */
export async function startDriver(program, env) {
  const port = await freePort();
  const child = spawn(program, [`--port=${port}`], { env, stdio: 'ignore' });
  // a driver that no longer answers may ignore milder signals
  const kill = untilTheEnd(() => child.kill('SIGKILL'));
  const url = `http://127.0.0.1:${port}`;
  await answers(url);
  const capabilities = { alwaysMatch: { browserName: 'MiniBrowser' } };
  const session = await request(`${url}/session`, 'POST', { capabilities }, LONGEST_START);
  const call = (method, path, body) =>
    request(`${url}/session/${session.sessionId}${path}`, method, body).catch((error) => {
      throw error.name === 'TimeoutError' ? new NoAnswer(`${method} ${path}`, error) : error;
    });
  return {
    call,
    /** Closes the browser, then ends the driver. */
    async stop() {
      await call('DELETE', '').catch(() => {});
      kill();
    },
    /** Ends the driver without a word to its browser, which ends with its display. */
    kill,
  };
}
