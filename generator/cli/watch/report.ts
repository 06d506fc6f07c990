import { visible } from '../../diagnostics/visible.js';
import { renderWritten } from '../report.js';
import type { Ending } from '../../app/ending.js';

/** How many names are listed before the rest is only counted. */
const longest = 20;

/** What changed, for people. */
export function renderChanged(names: readonly string[]): string {
  const more = names.length > longest ? ` and ${names.length - longest} more` : '';
  return `Changed: ${names.slice(0, longest).map(visible).join(', ')}${more}\n`;
}

/** What was written, for people: each file, unless there are many. */
export function renderMade(made: Ending['made']): string {
  if (made === undefined || !('written' in made)) return '';
  const names = made.written.length > longest ? [] : made.written.map((path) => `  wrote ${visible(path)}\n`);
  return names.join('') + renderWritten(made, false);
}
