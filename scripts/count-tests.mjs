// Prints how many tests passed and failed by the JSON report of the runner: node scripts/count-tests.mjs <report>
// A file that fails before its first test counts as a failed test; so does a report that is not there.
import { existsSync, readFileSync } from 'node:fs';

const [file] = process.argv.slice(2);
if (file === undefined || !existsSync(file)) console.log('0 1');
else {
  const { testResults, success } = JSON.parse(readFileSync(file, 'utf8'));
  const statuses = testResults.flatMap(({ assertionResults, status }) => {
    const tests = assertionResults.map((test) => test.status);
    return status === 'failed' && !tests.includes('failed') ? [...tests, 'failed'] : tests;
  });
  const count = (wanted) => statuses.filter((status) => status === wanted).length;
  const failed = count('failed');
  console.log(`${count('passed')} ${success ? failed : Math.max(failed, 1)}`);
}
