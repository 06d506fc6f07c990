import { visible } from '../../diagnostics/visible.js';
import type { Line, Verdict } from './from/line.js';

/** The verdicts in the order of the report, those that need work last. */
const heads: Readonly<Record<Verdict, string>> = {
  taken: 'taken over',
  same: 'the same without saying so',
  none: 'without a counterpart',
  unknown: 'not known',
};

/** A report line by line of what became of an old configuration, for people. */
export function renderLines(tool: string, lines: readonly Line[]): string {
  const blocks = (Object.keys(heads) as Verdict[]).flatMap((verdict) => {
    const found = lines.filter((line) => line.verdict === verdict);
    return found.length === 0 ? [] : [`${heads[verdict]} (${String(found.length)})\n${found.map(render).join('')}`];
  });
  return legible(`From ${tool}:\n\n${blocks.join('\n')}`);
}

function render({ file, key, value, verdict, to, said }: Line): string {
  const where = file === '' ? '(always)' : `${file}: ${key}`;
  const shown = file === '' ? '' : ` = ${shortened(value)}`;
  const became = to === undefined ? '' : ` → ${to}${file === '' ? ` = ${shortened(value)}` : ''}`;
  const why = said === '' ? '' : verdict === 'taken' ? `  (${said})` : `\n      ${said}`;
  return `  ${where}${shown}${became}${why}\n`;
}

function shortened(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

const legible = (text: string): string => text.split('\n').map(visible).join('\n');
