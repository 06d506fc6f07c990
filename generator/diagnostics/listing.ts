import type { Diagnostic, Reported, Severity } from './diagnostic.js';
import { fragmentOf } from '../model/pointer.js';
import { excerptOf } from './excerpt.js';
import { located } from './order.js';
import type { Located } from './order.js';
import { positionsIn, type Positions } from './position.js';
import { visible } from './visible.js';

/** How a listing is written. `all` shows every diagnostic; otherwise many of one code are cut short. */
export interface ListingOptions {
  readonly color: boolean;
  readonly all?: boolean;
}

// One mistake often shows in a hundred places; the first few tell what it is.
const shownOfACode: Readonly<Record<Severity, number>> = { error: 50, warning: 5, info: 5 };
const colors: Readonly<Record<Severity | 'quiet', number>> = { error: 31, warning: 33, info: 36, quiet: 2 };

/** Diagnostics for people: a block each with place, source line and remedy, then a line that counts them; `''` for none. */
export function renderListing(
  { diagnostics, texts = new Map() }: Reported,
  { color, all = false }: ListingOptions,
): string {
  if (diagnostics.length === 0) return '';
  const paint = (kind: Severity | 'quiet', text: string): string =>
    color ? `\u001b[${colors[kind]}m${text}\u001b[0m` : text;
  const positions = positionsIn(texts);
  const counts = new Map<string, number>();
  const blocks: string[] = [];
  for (const entry of located(diagnostics, positions)) {
    const { code, severity } = entry.diagnostic;
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (all || count <= shownOfACode[severity]) blocks.push(block(entry, positions, paint));
  }
  const severities = new Map(diagnostics.map(({ code, severity }) => [code, severity]));
  const cut = [...counts].flatMap(([code, count]) => {
    const severity = severities.get(code) ?? 'info';
    const more = all ? 0 : count - shownOfACode[severity];
    return more > 0 ? [`… and ${more} more ${paint(severity, severity)} ${code}`] : [];
  });
  return [...blocks, ...(cut.length > 0 ? [cut.join('\n')] : []), `${summary(diagnostics)}\n`].join('\n\n');
}

/** The count of diagnostics in words: `2 errors, 1 warning`. */
function summary(diagnostics: readonly Diagnostic[]): string {
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    const word = severity === 'info' ? 'note' : severity;
    return count === 0 ? [] : [`${count} ${word}${count === 1 ? '' : 's'}`];
  });
  return parts.length === 0 ? 'no problems' : parts.join(', ');
}

function block(
  { diagnostic, position }: Located,
  positions: Positions,
  paint: (kind: Severity | 'quiet', text: string) => string,
): string {
  const { severity, code, message, place, hint, project } = diagnostic;
  const lines = [`${paint(severity, `${severity} ${code}`)}: ${visible(message)}`];
  if (place !== undefined) {
    const at = position === undefined ? '' : `:${position.line}:${position.column}`;
    const pointer = place.pointer === '' ? '' : `  (${visible(fragmentOf(place.pointer))})`;
    lines.push(`  ${paint('quiet', '-->')} ${visible(place.file)}${at}${pointer}`);
    if (position !== undefined) for (const line of excerptOf(positions, place.file, position)) lines.push(`  ${line}`);
  }
  if (project !== undefined) lines.push(`  ${paint('quiet', '= project:')} ${visible(project)}`);
  if (hint !== undefined) lines.push(`  ${paint('quiet', '= help:')} ${visible(hint)}`);
  return lines.join('\n');
}
