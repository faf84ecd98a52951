import { startTestRunner } from '@web/test-runner';
import { chosenEngines } from '../../tools/browsers.js';
import config, { launchers } from '../../web-test-runner.config.js';
import { filesFor } from './engine-files.js';
import { fontTests } from './fonts/files.js';
import { writePages } from './pages.js';

/** Tests mostly wait for frames, so two browsers of a kind take little longer than one. WebKitGTK has a screen for each. */
const LANES = 2;

/** The pages of an engine in lanes, each with a browser of its own. */
const groupsOf = (engine, pages) =>
  Array.from({ length: Math.min(LANES, pages.length) }, (_, lane) => ({
    name: `${engine} ${lane + 1}`,
    files: pages.filter((_page, index) => index % LANES === lane),
    browsers: launchers([engine]),
  }));

const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)];

/** A file that did not load, stopped halfway or has no test counts as failed. */
function countSession({ testResults, passed, errors }) {
  const tests = testResults ? testsOf(testResults) : [];
  const failures = tests.filter((test) => !test.passed && !test.skipped).length;
  const broken = errors.length > 0 || tests.length === 0 || (!passed && failures === 0);
  return {
    passed: tests.filter((test) => test.passed).length,
    failed: failures + Number(broken),
    leftOut: tests.filter((test) => test.skipped).length,
  };
}

/** Runs in each engine once those of the files that are its own; each counts its own tests. */
export async function run(files, areChosen) {
  const groups = chosenEngines().flatMap((engine) => {
    const own = filesFor(engine, files, areChosen);
    return groupsOf(engine, own.length > 0 ? writePages([...fontTests, ...own], engine) : []);
  });
  const runner = await startTestRunner({
    config: {
      ...config,
      files: undefined,
      browsers: undefined,
      concurrentBrowsers: groups.flatMap(({ browsers }) => browsers).length,
      groups,
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  await new Promise((resolve) => runner.on('stopped', resolve));
  const counts = [...runner.sessions.all()].map(countSession);
  const sumOf = (count) => counts.reduce((sum, counted) => sum + counted[count], 0);
  const leftOut = sumOf('leftOut');
  if (leftOut > 0)
    console.log(
      `WebKitGTK cannot emulate what ${leftOut} tests need: CONTRIBUTING.md has a table.`,
    );
  return { passed: sumOf('passed'), failed: sumOf('failed') };
}
