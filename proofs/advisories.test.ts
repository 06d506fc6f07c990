import { expect, it } from 'vitest';
import { verdictOn } from '../scripts/advisories.mjs';

const advisory = { title: 'Reads too much', url: 'https://example.com/1' };
const report = (severity: string, via: readonly unknown[]): string =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities: { left: { name: 'left', severity, via } } });
const listed = (severity: string): string => `${severity}  left: Reads too much (https://example.com/1)`;

it.each<[string, string, readonly string[], boolean]>([
  ['nothing is known', '{"auditReportVersion":2,"vulnerabilities":{}}', ['advisories: 0 packages concerned'], false],
  ['one is low', report('low', [advisory]), [listed('low'), 'advisories: 1 packages concerned'], false],
  ['one is high', report('high', [advisory]), [listed('high'), 'advisories: 1 packages concerned'], true],
  ['one is of a dependency', report('critical', ['other']), ['advisories: 1 packages concerned'], true],
  ['the registry refuses', '{"statusCode":405,"error":{}}', ['advisories: skipped, no registry answers'], false],
  ['nothing answers', '', ['advisories: skipped, no registry answers'], false],
])('what npm audit prints, where %s', (_, printed, lines, failed) => {
  expect(verdictOn(printed)).toEqual({ lines, failed });
});
