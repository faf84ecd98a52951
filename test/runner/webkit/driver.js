/* global fetch */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** One request of the WebDriver protocol, https://www.w3.org/TR/webdriver2/. */
async function request(url, method, body) {
  const response = await fetch(url, { method, body: body && JSON.stringify(body) });
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

/**
 * Starts a driver with its browser, in these variables of the environment. `call(method, path, body)` sends a command
 * to the window.
 */
export async function startDriver(program, env) {
  const port = await freePort();
  const child = spawn(program, [`--port=${port}`], { env, stdio: 'ignore' });
  const kill = () => child.kill();
  process.once('exit', kill);
  const url = `http://127.0.0.1:${port}`;
  await answers(url);
  const capabilities = { alwaysMatch: { browserName: 'MiniBrowser' } };
  const { sessionId } = await request(`${url}/session`, 'POST', { capabilities });
  const call = (method, path, body) => request(`${url}/session/${sessionId}${path}`, method, body);
  return {
    call,
    async stop() {
      await call('DELETE', '').catch(() => {});
      process.off('exit', kill);
      kill();
    },
  };
}
