import { visible } from '../../diagnostics/visible.js';
import type { FlatChange } from '../flat.js';
import type { Severity } from '../severity.js';
import { levelText } from './counts.js';

/** Commands of a workflow that make annotations (GitHub Docs, Workflow commands for GitHub Actions). */
const commands: Readonly<Record<Severity, string>> = { breaking: 'error', risky: 'warning', safe: 'notice' };

/** A message of a command: what would end it, or begin another one, is written in percent signs. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** A property of a command, which commas and colons end as well. */
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Changes as annotations on the new document, or on the old one for what is gone from there. */
export function renderGitHub(changes: readonly FlatChange[]): string {
  const lines = changes.map((change) => {
    const place = change.new ?? change.old;
    const line = place?.line ?? undefined;
    const at = [
      ...(place === null ? [] : [`file=${property(visible(place.file))}`]),
      ...(line === undefined ? [] : [`line=${String(line)}`, `col=${String(place?.column ?? 1)}`]),
      `title=${property(change.code)}`,
    ];
    const text = `${visible(change.subject)} ${visible(change.detail)}. ${change.title}; ${levelText(change)}.`;
    return `::${commands[change.severity]} ${at.join(',')}::${data(text)}\n`;
  });
  return lines.join('');
}
