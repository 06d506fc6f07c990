import { report } from '../diagnostics/catalogue.js';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { pointerOf } from '../model/pointer.js';
import type { Filter, Selectors } from '../model/selector.js';
import { criteriaOf, meets } from './criteria.js';
import type { Subject } from './subject.js';

type Path = readonly (string | number)[];

/** A filter, and where it stands in the configuration. */
export interface PlacedFilter {
  readonly filter: Filter;
  readonly file: string | undefined;
  readonly path: Path;
}

/** The subjects that one of the selectors matches; what matches nothing is reported. */
function matched(
  subjects: readonly Subject[],
  given: Selectors,
  note: (path: Path, message: string) => void,
): ReadonlySet<Subject> {
  const found = new Set<Subject>();
  for (const [index, selector] of [given].flat().entries()) {
    const at = Array.isArray(given) ? [index] : [];
    const criteria = criteriaOf(selector);
    const own = subjects.filter((subject) => meets(criteria, subject));
    for (const subject of own) found.add(subject);
    const idle = criteria.flat().filter(({ matches }) => !subjects.some(matches));
    for (const { path } of idle) note([...at, ...path], 'This value matches no operation and no webhook.');
    if (own.length === 0 && idle.length === 0)
      note(at, 'No operation and no webhook matches all that this selector asks for.');
  }
  return found;
}

/** The subjects that a filter leaves. */
export function selected(
  subjects: readonly Subject[],
  { filter: { include, exclude }, file, path }: PlacedFilter,
): Outcome<readonly Subject[]> {
  const diagnostics: Diagnostic[] = [];
  const note =
    (key: 'include' | 'exclude') =>
    (inside: Path, message: string): void => {
      const place = file === undefined ? undefined : { file, pointer: pointerOf([...path, key, ...inside]) };
      diagnostics.push(report('config/selects-nothing', message, place));
    };
  const wanted = include && matched(subjects, include, note('include'));
  const unwanted = exclude && matched(subjects, exclude, note('exclude'));
  const value = subjects.filter((subject) => wanted?.has(subject) !== false && unwanted?.has(subject) !== true);
  if (value.length === 0 && subjects.length > 0 && diagnostics.length === 0)
    note(exclude === undefined ? 'include' : 'exclude')([], 'No operation and no webhook is left.');
  return { value, diagnostics };
}
