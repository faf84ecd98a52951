import { startTestRunner } from '@web/test-runner';
import config, { launchers } from '../../web-test-runner.config.js';
import { writePages } from './pages.js';

/** Tests mostly wait for frames, so two of each browser take little longer than one. */
const lanes = 2;

/** The pages in lanes, each with its own browsers. */
const groupsOf = (pages) =>
  Array.from({ length: Math.min(lanes, pages.length) }, (_, lane) => ({
    name: `lane ${lane + 1}`,
    files: pages.filter((_page, index) => index % lanes === lane),
    browsers: launchers(),
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
  };
}

/** Runs these files once in every browser; each browser counts its own tests. */
export async function run(files) {
  const runner = await startTestRunner({
    config: {
      ...config,
      files: undefined,
      browsers: undefined,
      concurrentBrowsers: lanes * config.browsers.length,
      groups: groupsOf(writePages(files)),
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  await new Promise((resolve) => runner.on('stopped', resolve));
  const counts = [...runner.sessions.all()].map(countSession);
  return {
    passed: counts.reduce((sum, count) => sum + count.passed, 0),
    failed: counts.reduce((sum, count) => sum + count.failed, 0),
  };
}
