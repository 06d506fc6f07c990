// Known vulnerabilities of what users of the package install: npm run advisories
// Ends with 1 where one is high or critical; lesser ones are listed. Where no registry answers, says so and ends with 0.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { root } from './root.mjs';

const heavy = ['high', 'critical'];

/** What `npm audit --json` printed, read: the lines to print, and whether it is a failure. */
export function verdictOn(printed) {
  let report;
  try {
    report = JSON.parse(printed);
  } catch {
    report = {};
  }
  if (report.vulnerabilities === undefined)
    return { lines: ['advisories: skipped, no registry answers'], failed: false };
  const found = Object.values(report.vulnerabilities);
  const lines = found.flatMap(({ name, severity, via }) => {
    // What is only a name stands in the list itself.
    const advisories = via.filter((one) => typeof one === 'object');
    return advisories.map(({ title, url }) => `${severity}  ${name}: ${title} (${url})`);
  });
  return {
    lines: [...lines, `advisories: ${found.length} packages concerned`],
    failed: found.some(({ severity }) => heavy.includes(severity)),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000'];
  const { stdout } = spawnSync('npm', asked, { cwd: root, encoding: 'utf8' });
  const { lines, failed } = verdictOn(stdout ?? '');
  for (const line of lines) console.log(line);
  process.exitCode = failed ? 1 : 0;
}
