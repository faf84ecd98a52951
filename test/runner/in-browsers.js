import { startTestRunner } from '@web/test-runner';
import { chosenEngines } from '../../tools/browsers.js';
import config, { launchers } from '../../web-test-runner.config.js';
import { fontTests } from './fonts/files.js';
import { writePages } from './pages.js';

/** Tests mostly wait for frames, so two of each browser take little longer than one. */
const lanes = 2;

/** The pages in lanes, each with its own browsers. */
const lanesOf = (name, pages, engines) =>
  Array.from({ length: Math.min(lanes, pages.length) }, (_, lane) => ({
    name: `${name} ${lane + 1}`,
    files: pages.filter((_page, index) => index % lanes === lane),
    browsers: launchers(engines),
  }));

/** WebKit may run fewer files than the others, so it has pages of its own. */
function groupsOf(files, webKitFiles) {
  const engines = chosenEngines();
  const others = engines.filter((engine) => engine !== 'webkit');
  return [
    ...(others.length > 0 ? lanesOf('lane', writePages(files, 'lanes'), others) : []),
    ...(others.length < engines.length
      ? lanesOf('WebKit', writePages(webKitFiles, 'webkit'), ['webkit'])
      : []),
  ];
}

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

/** Runs these files once in every browser but WebKit, and those of its own there; each browser counts its own tests. */
export async function run(files, webKitFiles) {
  const groups = groupsOf([...fontTests, ...files], [...fontTests, ...webKitFiles]);
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
