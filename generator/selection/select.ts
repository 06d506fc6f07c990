import { report } from '../diagnostics/catalogue.js';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { pointerOf } from '../model/pointer.js';
import type { Filter, Selectors } from '../model/selector.js';
import { criteriaOf, meets } from './criteria.js';
import type { Subject } from './subject.js';
import { unmatchedSelector, unmatchedValue, type Remark } from './unmatched.js';

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
  all: readonly Subject[],
  given: Selectors,
  note: (path: Path, remark: Remark) => void,
): ReadonlySet<Subject> {
  const found = new Set<Subject>();
  for (const [index, selector] of [given].flat().entries()) {
    const at = Array.isArray(given) ? [index] : [];
    const criteria = criteriaOf(selector);
    const own = subjects.filter((subject) => meets(criteria, subject));
    for (const subject of own) found.add(subject);
    const idle = criteria.flat().filter(({ matches }) => !subjects.some(matches));
    for (const one of idle) note([...at, ...one.path], unmatchedValue(one, all));
    if (own.length === 0 && idle.length === 0) note(at, unmatchedSelector(selector));
  }
  return found;
}

const nothingLeft = ({ include }: Filter): Remark => ({
  message: 'No operation and no webhook is left.',
  hint:
    include === undefined
      ? 'It matches all that there is to choose from.'
      : 'What both `include` and `exclude` match is not generated.',
});

/** The subjects that a filter leaves; `all` are those of the document, of which some may be left out already. */
export function selected(
  subjects: readonly Subject[],
  { filter, file, path }: PlacedFilter,
  all = subjects,
): Outcome<readonly Subject[]> {
  // What is wrong with an outer filter is said there.
  if (subjects.length === 0 && all.length > 0) return { value: [], diagnostics: [] };
  const { include, exclude } = filter;
  const diagnostics: Diagnostic[] = [];
  const note =
    (key: 'include' | 'exclude') =>
    (inside: Path, { message, hint }: Remark): void => {
      const place = file === undefined ? undefined : { file, pointer: pointerOf([...path, key, ...inside]) };
      diagnostics.push(report('config/selects-nothing', message, place, hint));
    };
  const wanted = include && matched(subjects, all, include, note('include'));
  const unwanted = exclude && matched(subjects, all, exclude, note('exclude'));
  const value = subjects.filter((subject) => wanted?.has(subject) !== false && unwanted?.has(subject) !== true);
  if (value.length === 0 && subjects.length > 0 && diagnostics.length === 0)
    note(exclude === undefined ? 'include' : 'exclude')([], nothingLeft(filter));
  return { value, diagnostics };
}
