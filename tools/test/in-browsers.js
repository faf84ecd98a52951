import { startTestRunner } from '@web/test-runner';
import config, { groupsOf } from '../web-test-runner.config.js';

const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)];

/** A file that did not load, stopped half way or holds no test has failed, whatever else it says. */
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
    config: { ...config, groups: groupsOf(files) },
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
