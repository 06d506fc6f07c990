import type { Style } from '../../../model/model.js';
import { exported, literal } from '../../../surface/build.js';
import type { Entry } from '../../../surface/expression.js';
import { entries } from '../types/expressions.js';

/** The styles that are one function where they are exploded, and another where they are not; others are named. */
const apart: Readonly<Partial<Record<Style, { readonly exploded: string; readonly whole: string }>>> = {
  form: { exploded: 'form', whole: 'joined' },
  simple: { exploded: 'simplePairs', whole: 'simple' },
};

/** Styles whose name stands before the list, where there is no room for one: in paths and headers of Swagger 2.0. */
const nameless: Readonly<Partial<Record<Style, string>>> = {
  spaceDelimited: 'spaceSeparated',
  pipeDelimited: 'pipeSeparated',
  tabDelimited: 'tabSeparated',
};

/** The styles that any bundle holds. */
const core: readonly string[] = ['form', 'simple'];

/** The members that say how a value is written, where that is not in the usual style; styles are functions. */
export function styleEntries(usual: Style, style: Style = usual, explode = style === 'form'): Entry[] {
  const own = usual === 'simple' && nameless[style] ? nameless[style] : apart[style]?.[explode ? 'exploded' : 'whole'];
  const name = own ?? style;
  const module = core.includes(name) ? 'src/lib/encodings.ts' : 'src/lib/styles.ts';
  return entries({
    style: name === usual ? undefined : exported(module, name),
    explode: explode && own === undefined ? literal(true) : undefined,
  });
}
