import { visible } from '../diagnostics/visible.js';
import type { Asked } from '../app/ending.js';
import { countText } from '../diff/render/counts.js';
import type { Written } from '../output/write.js';
import { displayName } from '../configuration/reading/given-configuration.js';
import type { Released } from '../app/release-files.js';

/** How many names of removed files are shown. */
const shownRemoved = 20;

/** Which configuration and document are worked with, for people. */
export function renderAsked({ configurationFile, input, overlays }: Asked, cwd: string): string {
  const name = (path: string) => visible(path === '-' || /^https?:/i.test(path) ? path : displayName(path, cwd));
  const file = configurationFile === undefined ? 'none' : name(configurationFile);
  const rows = [['configuration', file], ['document', name(input)], ...overlays.map((path) => ['overlay', name(path)])];
  return rows.map((row) => `${row.join(': ')}\n`).join('');
}

/** What `generate` did, for people; `verbose` names every file that was written. */
export function renderWritten({ written, unchanged, removed }: Written, verbose = false): string {
  const parts = [`${count(written.length, 'file')} written`, `${String(unchanged.length)} unchanged`];
  if (removed.length > 0) parts.push(`${String(removed.length)} removed`);
  const names = [
    ...(verbose ? written.map((path) => `  written ${visible(path)}`) : []),
    ...removed.slice(0, verbose ? undefined : shownRemoved).map((path) => `  removed ${visible(path)}`),
  ];
  return [`${parts.join(', ')}.`, ...names, ''].join('\n');
}

/** What was released, for people: the version, and what it brings. */
export function renderReleased(released: Released | undefined, raised: boolean): string {
  if (released === undefined) return '';
  const { version, bump, changes, changelog, isFirst } = released;
  const part = raised && bump !== 'none' ? ` (${bump})` : '';
  const what = isFirst ? 'the first that is known' : `${countText(changes)} since the last`;
  const where = changelog === undefined || (changes.length === 0 && !isFirst) ? '' : ` See ${visible(changelog)}.`;
  return `Version ${version}${part}: ${what}.${where}\n`;
}

/** A number with its noun. */
export function count(many: number, noun: string): string {
  return `${String(many)} ${noun}${many === 1 ? '' : 's'}`;
}
