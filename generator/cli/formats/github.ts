import type { Severity } from '../../diagnostics/diagnostic.js';
import { visible } from '../../diagnostics/visible.js';
import { findingsOf, type Finding } from './findings.js';
import { isPath } from './place.js';
import type { Presentation, Renderer } from './report.js';
import { conclusionOf } from './text.js';

/** The workflow command for each severity (docs.github.com, "Workflow commands for GitHub Actions"). */
const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Errors come first, because GitHub shows only ten annotations of each kind. */
const order: readonly Severity[] = ['error', 'warning', 'info'];

/** Annotations for GitHub Actions, one per line, and a last line with the result. */
export const github: Renderer = (report, how) => {
  const findings = findingsOf(report).filter(({ severity }) => !how.quiet || severity === 'error');
  const sorted = order.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const lines = sorted.map((finding) => annotation(finding, how));
  return { stdout: [...lines, data(conclusionOf(report)), ''].join('\n') };
};

function annotation(finding: Finding, { place }: Presentation): string {
  const { severity, code, message, hint, file, line, column, diff } = finding;
  const inTree = file !== null && isPath(file);
  const properties = [
    ...(inTree ? [['file', place(file)]] : []),
    ...(inTree && line !== null ? [['line', String(line)]] : []),
    ...(inTree && line !== null && column !== null ? [['col', String(column)]] : []),
    ['title', `Specwright: ${code}`],
  ].map(([name, value]) => `${name ?? ''}=${property(value ?? '')}`);
  const where = inTree || file === null ? [] : [line === null ? file : `${file}:${line}:${column ?? 1}`];
  const lines = [message, ...where, ...(hint === null ? [] : [hint]), ...(diff.length === 0 ? [] : ['', ...diff])];
  return `::${commands[severity]} ${properties.join(',')}::${data(lines.map(visible).join('\n'))}`;
}

/** Escapes the text of a command: a line end would end it, and another command could follow. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
