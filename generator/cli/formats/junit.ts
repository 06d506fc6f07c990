import { visible } from '../../diagnostics/visible.js';
import { ofOutput, findingsOf, type Finding } from './findings.js';
import type { CheckReport, Presentation, Renderer } from './report.js';

/** A JUnit test case. Without a failure it passed. */
interface Test {
  readonly name: string;
  readonly file?: string;
  readonly failure?: Finding;
  /** The output of a passed test. */
  readonly note?: string;
}

/** A JUnit XML report for CI services: a suite for the document and one for each output. */
export const junit: Renderer = (report, how) => {
  const suites = suitesOf(report, how);
  const all = suites.flatMap(({ tests }) => tests);
  const body = suites.flatMap(({ name, tests }) => [
    `  <testsuite name="${escaped(name)}" ${counts(tests)}>`,
    ...tests.flatMap((test) => testcase(name, test)),
    '  </testsuite>',
  ]);
  const head = ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites name="specwright check" ${counts(all)}>`];
  return { stdout: [...head, ...body, '</testsuites>', ''].join('\n') };
};

function suitesOf(report: CheckReport, how: Presentation): { readonly name: string; readonly tests: Test[] }[] {
  const shown = findingsOf({ ...report, outputs: [] }).filter(({ severity }) => !how.quiet || severity === 'error');
  const document = shown.map((finding) => testOf(finding, how));
  const outputs = (report.outputs ?? []).map((output) => ({
    name: output.path,
    tests:
      output.state === 'current'
        ? [{ name: `${output.files} files` }]
        : ofOutput(output).map((one) => testOf(one, how)),
  }));
  // Services reject a report without tests.
  return [{ name: 'document', tests: document.length > 0 ? document : [{ name: 'no diagnostics' }] }, ...outputs];
}

function testOf(finding: Finding, { place }: Presentation): Test {
  const { code, severity, message, file, line, column } = finding;
  const at = file === null ? '' : [place(file), line, column].filter((part) => part !== null).join(':');
  const name = at === '' ? code : `${code} ${at}`;
  const where = file === null ? {} : { file: place(file) };
  return severity === 'error'
    ? { name, ...where, failure: finding }
    : { name, ...where, note: `${severity}: ${message}` };
}

function counts(tests: readonly Test[]): string {
  const failures = tests.filter(({ failure }) => failure !== undefined).length;
  return `tests="${tests.length}" failures="${failures}" errors="0"`;
}

function testcase(suite: string, { name, file, failure, note }: Test): string[] {
  const at = file === undefined ? '' : ` file="${escaped(file)}"`;
  const head = `    <testcase classname="${escaped(suite)}" name="${escaped(name)}"${at}`;
  if (failure === undefined && note === undefined) return [`${head}/>`];
  const inner =
    failure === undefined
      ? `<system-out>${escaped(note ?? '')}</system-out>`
      : `<failure type="${escaped(failure.code)}" message="${escaped(failure.message)}">${details(failure)}</failure>`;
  return [`${head}>`, `      ${inner}`, '    </testcase>'];
}

function details({ message, hint, diff }: Finding): string {
  return [message, ...(hint === null ? [] : [hint]), ...diff].map(escaped).join('\n');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for an element or an attribute. Characters that XML 1.0 cannot represent are written as escapes. */
function escaped(text: string): string {
  return visible(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
