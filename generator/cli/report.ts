import { visible } from '../diagnostics/visible.js';
import type { Written } from '../stages/write.js';

/** How many names of removed files are shown. */
const shownRemoved = 20;

/** What `generate` did, for people. */
export function renderWritten({ written, unchanged, removed }: Written): string {
  const parts = [`${count(written.length, 'file')} written`, `${String(unchanged.length)} unchanged`];
  if (removed.length > 0) parts.push(`${String(removed.length)} removed`);
  const names = removed.slice(0, shownRemoved).map((path) => `  removed ${visible(path)}`);
  return [`${parts.join(', ')}.`, ...names, ''].join('\n');
}

/** A number with its noun. */
export function count(many: number, noun: string): string {
  return `${String(many)} ${noun}${many === 1 ? '' : 's'}`;
}
