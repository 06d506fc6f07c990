import { visible } from '../../diagnostics/visible.js';
import { fragmentOf } from '../../model/pointer.js';
import type { Bump } from '../bump.js';
import type { ChangeRecord, RecordedPlace } from '../change-record.js';
import type { Severity } from '../severity.js';
import { countText, levelText, placeText } from './counts.js';

const colors: Readonly<Record<Severity | 'quiet', number>> = { breaking: 31, risky: 33, safe: 32, quiet: 2 };

const bumps: Readonly<Record<Bump, string>> = {
  major: 'the next version is a major one',
  minor: 'the next version is a minor one',
  patch: 'the next version is a patch',
  none: 'the version stays',
};

/** Changes for people: a block each, then a line with their number and the version bump. */
export function renderText(changes: readonly ChangeRecord[], bump: Bump, color: boolean): string {
  const paint = (kind: Severity | 'quiet', text: string): string =>
    color ? `\u001b[${String(colors[kind])}m${text}\u001b[0m` : text;
  const at = (sign: string, place: RecordedPlace): string => {
    const pointer = place.pointer === '' ? '' : `  (${visible(fragmentOf(place.pointer))})`;
    return `  ${paint('quiet', sign)} ${visible(placeText(place))}${pointer}`;
  };
  const blocks = changes.map((change) =>
    [
      `${paint(change.severity, `${change.severity} ${change.code}`)}: ${visible(change.subject)} ${visible(change.detail)}`,
      `  ${change.title}; ${levelText(change)}${directionText(change)}.`,
      at('-', change.old),
      at('+', change.new),
    ].join('\n'),
  );
  const counted = countText(changes);
  return `${[...blocks, `${counted.charAt(0).toUpperCase()}${counted.slice(1)}: ${bumps[bump]}.`].join('\n\n')}\n`;
}

/** The directions of the value, if the severity depends on them. */
function directionText({ directions }: ChangeRecord): string {
  return directions.length === 0 ? '' : ` (${directions.join(' and ')})`;
}
