import { renderListing } from '../../diagnostics/listing.js';
import { visible } from '../../diagnostics/visible.js';
import type { CheckedOutput } from '../../output/check.js';
import type { Drift } from '../../output/drift.js';
import { count, renderWritten } from '../report.js';
import { driftKinds, outputKinds } from './kinds.js';
import { stateOf, type CheckReport, type Renderer } from './report.js';

/** The most file names and diffs in a report. The rest is only counted. */
const limits = { names: 200, diffs: 50 };

/** The format for people: diagnostics with source lines, then drift by kind, each file with a short diff. */
export const text: Renderer = (report, { color, quiet, all, verbose }) => {
  const { diagnostics, outputs, written } = report;
  const listed = quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
  const stderr = renderListing({ ...report, diagnostics: listed }, { color: color.stderr, all });
  if (written !== undefined)
    return { stderr, stdout: quiet || report.exitCode !== 0 ? '' : renderWritten(written, verbose) };
  // Drift is the purpose of the command, so --quiet shows it too.
  if (outputs === undefined || (quiet && stateOf(report) === 'current')) return { stderr, stdout: '' };
  const named = outputs.map(({ path, state, files }) => `${visible(path)}: ${state} (${count(files, 'file')})`);
  const lines = [...(verbose ? named : []), ...blocks(outputs, color.stdout), conclusionOf(report), ''];
  return { stderr, stdout: lines.join('\n') };
};

/** The result in one line, without text of the document. */
export function conclusionOf(report: CheckReport): string {
  const { outputs, written } = report;
  if (written !== undefined) return `${count(written.written.length, 'file')} written.`;
  if (outputs === undefined) return 'Nothing was compared: the document or the configuration has errors.';
  const files = outputs.reduce((sum, output) => sum + output.files, 0);
  if (stateOf(report) === 'current') return `No drift in ${count(files, 'file')}.`;
  return [...driftSentence(outputs), ...emptySentence(outputs)].join(' ');
}

function driftSentence(outputs: readonly CheckedOutput[]): string[] {
  const drifts = comparable(outputs);
  const parts = kinds.flatMap((kind) => {
    const found = drifts.filter((drift) => drift.kind === kind).length;
    return found === 0 ? [] : [`${found} ${kind}`];
  });
  const absent = outputs.filter(({ state }) => state === 'absent').length;
  if (absent > 0) parts.push(`${count(absent, 'output')} never written`);
  if (parts.length === 0) return [];
  const strays = drifts.some(({ kind }) => kind === 'extra') ? '; delete other files, or list them under `keep`' : '';
  return [`Drift: ${parts.join(', ')}. \`specwright generate\` brings the output up to date${strays}.`];
}

function emptySentence(outputs: readonly CheckedOutput[]): string[] {
  const empty = outputs.filter(({ state }) => state === 'empty').length;
  return empty === 0 ? [] : [`Nothing is generated for ${count(empty, 'output')}: ${outputKinds.empty.hint}`];
}

const kinds = Object.keys(driftKinds) as Drift['kind'][];

/** The drifts that are listed file by file. */
function comparable(outputs: readonly CheckedOutput[]): Drift[] {
  return outputs.flatMap(({ state, drifts }) => (state === 'drifted' ? drifts : []));
}

function blocks(outputs: readonly CheckedOutput[], color: boolean): string[] {
  const whole = outputs.flatMap(({ state, path, files }) =>
    state === 'absent' || state === 'empty'
      ? [`${state}: ${outputKinds[state].title}`, `  ${visible(path)} (${count(files, 'file')})`]
      : [],
  );
  const drifts = comparable(outputs);
  let named = 0;
  const groups = kinds.flatMap((kind) => {
    const found = drifts.filter((drift) => drift.kind === kind);
    const shown = found.slice(0, Math.max(0, limits.names - named));
    const lines = shown.flatMap((drift) => fileLines(drift, named++ < limits.diffs, color));
    const rest = found.length - shown.length;
    const more = rest > 0 ? [`  … and ${count(rest, 'more file')}`] : [];
    return found.length === 0 ? [] : [`${kind}: ${driftKinds[kind].title}`, ...lines, ...more];
  });
  const all = [...whole, ...groups];
  return all.length === 0 ? [] : [...all, ''];
}

// The bar keeps a CI runner from obeying a line of the document (`::error::`).
function fileLines({ path, diff, cut }: Drift, withDiff: boolean, color: boolean): string[] {
  const more = cut > 0 ? [`    … ${count(cut, 'more line')}`] : [];
  const lines = diff.map((line) => `    | ${paint(visible(line), color)}`);
  return [`  ${visible(path)}`, ...(withDiff ? [...lines, ...more] : [])];
}

const colors: Readonly<Record<string, number>> = { '+': 32, '-': 31, '@': 36 };

function paint(line: string, color: boolean): string {
  const code = color ? colors[line.charAt(0)] : undefined;
  return code === undefined ? line : `\u001b[${code}m${line}\u001b[0m`;
}
