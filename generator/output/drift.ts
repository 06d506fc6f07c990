import { structuredPatch } from 'diff';
import type { OutputFile } from './files.js';
import { hasDigest, isSameFile, withoutCarriageReturns } from './line-ends.js';
import type { Manifest } from './manifest.js';

/** A file that differs from what a run would write; `path` is relative to its target's output folder. */
export interface Drift {
  /** `stale`: the document has changed; `edited`: changed by hand; `extra`: no target makes it. */
  readonly kind: 'stale' | 'edited' | 'missing' | 'extra';
  readonly path: string;
  /** The first line on disk that differs, from 1; 0 if there is no line. */
  readonly line: number;
  /** A unified diff from the file on disk to the generated text, without its header; `(binary)` if either is none. */
  readonly diff: readonly string[];
  /** The number of omitted lines of the diff. */
  readonly cut: number;
}

/** The most lines of a diff. */
const longest = 20;

/** A drift without a text to show. */
export function withoutText(kind: 'missing' | 'extra', path: string): Drift {
  return { kind, path, line: 0, diff: [], cut: 0 };
}

/** Compares a file with the disk; `undefined` if they are equal. */
export function compare(
  wanted: OutputFile,
  found: Buffer | undefined,
  manifest: Manifest | undefined,
): Drift | undefined {
  const { path } = wanted;
  if (found === undefined) return withoutText('missing', path);
  if (isSameFile(found, wanted)) return undefined;
  const text = withoutCarriageReturns(found);
  const kind = manifest === undefined || hasDigest(found, manifest.get(path)) ? 'stale' : 'edited';
  return { kind, path, ...shortDiff(text, wanted.text) };
}

function shortDiff(found: Buffer, wanted: string | undefined): Pick<Drift, 'diff' | 'cut' | 'line'> {
  if (wanted === undefined || found.includes(0)) return { line: 0, diff: ['(binary)'], cut: 0 };
  // A diff with more edits is unreadable, and its time grows quadratically.
  const patch = structuredPatch('', '', found.toString(), wanted, '', '', { context: 2, maxEditLength: 2000 });
  if (patch === undefined) return { line: 1, diff: ['(almost every line differs)'], cut: 0 };
  const lines = patch.hunks.flatMap((hunk) => [
    `@@ -${String(hunk.oldStart)},${String(hunk.oldLines)} +${String(hunk.newStart)},${String(hunk.newLines)} @@`,
    ...hunk.lines,
  ]);
  const [first] = patch.hunks;
  const same = first?.lines.findIndex((line) => !line.startsWith(' ')) ?? 0;
  const line = Math.max(1, Math.min((first?.oldStart ?? 1) + same, linesIn(found)));
  return { line, diff: lines.slice(0, longest), cut: Math.max(0, lines.length - longest) };
}

/** The number of lines of a file, with or without a final line end. */
function linesIn(found: Buffer): number {
  const text = found.toString();
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}
