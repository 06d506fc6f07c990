import { visible } from '../../diagnostics/visible.js';
import type { ChangeRecord } from '../change-record.js';
import type { Severity } from '../severity.js';
import { levelText } from './counts.js';

/** Workflow commands for annotations (GitHub Docs, Workflow commands for GitHub Actions). */
const commands: Readonly<Record<Severity, string>> = { breaking: 'error', risky: 'warning', safe: 'notice' };

/** The message of a command, percent-encoded so that it cannot end the command or start another one. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** A property of a command, in which commas and colons are encoded too. */
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** The path of an annotation: that of the file, without the commit it was read from. */
const pathOf = (file: string): string => file.replace(/^git:[^:]*:/u, '');

/** Changes as annotations on the new document. Something removed is shown at its nearest parent. */
export function renderGitHub(changes: readonly ChangeRecord[]): string {
  const lines = changes.map((change) => {
    const { file, line, column } = change.new;
    const at = [
      `file=${property(visible(pathOf(file)))}`,
      ...(line === null ? [] : [`line=${String(line)}`, `col=${String(column ?? 1)}`]),
      `title=${property(change.code)}`,
    ];
    const text = `${visible(change.subject)} ${visible(change.detail)}. ${change.title}; ${levelText(change)}.`;
    return `::${commands[change.severity]} ${at.join(',')}::${data(text)}\n`;
  });
  return lines.join('');
}
