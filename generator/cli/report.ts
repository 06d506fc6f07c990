import { visible } from '../diagnostics/visible.js';
import type { Drift } from '../stages/drift.js';
import type { Written } from '../stages/write.js';

/** How many names of files, and how many diffs, a report shows before it only counts. */
const limits = { names: 200, diffs: 50, removed: 20 };

/** What `generate` did, for people. */
export function renderWritten({ written, unchanged, removed }: Written): string {
  const parts = [`${count(written.length, 'file')} written`, `${String(unchanged.length)} unchanged`];
  if (removed.length > 0) parts.push(`${String(removed.length)} removed`);
  const names = removed.slice(0, limits.removed).map((path) => `  removed ${visible(path)}`);
  return [`${parts.join(', ')}.`, ...names, ''].join('\n');
}

/** What `check` found, for people; `files` is how many files were compared. */
export function renderDrift(drifts: readonly Drift[], files: number, color: boolean): string {
  if (drifts.length === 0) return `No drift: ${count(files, 'file')} as the document says.\n`;
  const blocks = drifts.slice(0, limits.names).map((drift, index) => {
    const head = `${drift.kind.padEnd(7)} ${visible(drift.path)}`;
    if (index >= limits.diffs) return head;
    const cut = drift.cut > 0 ? [`    … ${count(drift.cut, 'more line')}`] : [];
    return [head, ...drift.diff.map((line) => `    ${paint(visible(line), color)}`), ...cut].join('\n');
  });
  if (drifts.length > limits.names) blocks.push(`… and ${count(drifts.length - limits.names, 'more file')}`);
  return [...blocks, '', summary(drifts), ''].join('\n');
}

function summary(drifts: readonly Drift[]): string {
  const kinds = ['stale', 'edited', 'missing', 'extra'] as const;
  const parts = kinds.flatMap((kind) => {
    const found = drifts.filter((drift) => drift.kind === kind).length;
    return found === 0 ? [] : [`${String(found)} ${kind}`];
  });
  const strays = drifts.some((drift) => drift.kind === 'extra')
    ? '; what it never made has to be deleted, or listed under `keep`'
    : '';
  return `Drift: ${parts.join(', ')}. \`specwright generate\` brings the output up to date${strays}.`;
}

const colors: Readonly<Record<string, number>> = { '+': 32, '-': 31, '@': 36 };

function paint(line: string, color: boolean): string {
  const code = color ? colors[line.charAt(0)] : undefined;
  return code === undefined ? line : `\u001b[${String(code)}m${line}\u001b[0m`;
}

function count(many: number, noun: string): string {
  return `${String(many)} ${noun}${many === 1 ? '' : 's'}`;
}
