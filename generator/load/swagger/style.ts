import type { Json } from '../source.js';
import { below, textOf, type At } from './at.js';
import { lost, type Entry, type Work } from './work.js';

/** The style of each way to write a list as one text (Swagger 2.0, Parameter Object, `collectionFormat`). */
const styles: Readonly<Record<string, string>> = {
  csv: 'form',
  ssv: 'spaceDelimited',
  tsv: 'tabDelimited',
  pipes: 'pipeDelimited',
};

/** Where a list can be sent as several values of one name. */
const repeating: ReadonlySet<string> = new Set(['query', 'formData']);

/** The locations in which lists are separated by commas by default. */
const joining: ReadonlySet<string> = new Set(['path', 'header']);

const isList = (type: Json | undefined): boolean =>
  type === 'array' || (Array.isArray(type) && (type as readonly Json[]).includes('array'));

/** A list in a list has commas, whatever the document says. */
function innerFormat(work: Work, items: At | undefined): void {
  if (items === undefined || !isList(below(items, 'type')?.value)) return;
  const format = below(items, 'collectionFormat');
  if (format !== undefined && format.value !== 'csv') {
    const message = `A list in a list is written with commas, not as ${JSON.stringify(format.value)}`;
    lost(work, format, message, 'Write "csv" if the server accepts it, or make the parameter a string.');
  }
  innerFormat(work, below(items, 'items'));
}

/** How the list that a parameter or header is becomes text: `style` and `explode`, where they are not the usual ones. */
export function styleOf(work: Work, at: At, place: string): Entry[] {
  if (!isList(below(at, 'type')?.value)) return [];
  innerFormat(work, below(at, 'items'));
  const format = textOf(at, 'collectionFormat') ?? 'csv';
  if (format === 'multi' && repeating.has(place)) return [];
  if (!Object.hasOwn(styles, format)) {
    const where = place === 'formData' ? 'form' : place;
    const message = `${JSON.stringify(format)} is no way to write a list in a ${where}; it is written with commas`;
    lost(work, below(at, 'collectionFormat') ?? at, message, 'Write "csv", "ssv", "tsv" or "pipes".');
  }
  const style = (Object.hasOwn(styles, format) ? styles[format] : undefined) ?? 'form';
  const isUsual = style === 'form' && joining.has(place);
  return isUsual ? [] : Object.entries({ style, explode: false });
}
