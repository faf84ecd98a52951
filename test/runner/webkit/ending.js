import process from 'node:process';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** What is still to stop. */
const stops = new Set();

function stopAll() {
  for (const stop of stops) stop();
  stops.clear();
}

/** Stops all, then ends this process by the signal that it got. */
function endBy(signal) {
  stopAll();
  process.kill(process.pid, signal);
}

process.once('exit', stopAll);
for (const signal of SIGNALS) process.once(signal, endBy);

/** Stops something when this process ends, unless the returned function has stopped it before. */
export function untilTheEnd(stop) {
  stops.add(stop);
  return () => {
    if (stops.delete(stop)) stop();
  };
}
