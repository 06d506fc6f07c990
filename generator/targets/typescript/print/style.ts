import type { Style } from '../../../model/model.js';
import { exported, literal } from '../../../surface/build.js';
import type { Entry } from '../../../surface/expression.js';
import { entries } from '../types/expressions.js';

/** Styles with one function for exploded values and another for the rest. Others have the function of their name. */
const apart: Readonly<Partial<Record<Style, { readonly exploded: string; readonly whole: string }>>> = {
  form: { exploded: 'form', whole: 'joined' },
  simple: { exploded: 'simplePairs', whole: 'simple' },
};

/** Delimited lists without the name of the parameter, for paths and headers of Swagger 2.0. */
const nameless: Readonly<Partial<Record<Style, string>>> = {
  spaceDelimited: 'spaceSeparated',
  pipeDelimited: 'pipeSeparated',
  tabDelimited: 'tabSeparated',
};

/** The styles that every bundle contains. */
const core: readonly string[] = ['form', 'simple'];

/** The members for a style other than the default one. Styles are functions. */
export function styleEntries(usual: Style, style: Style = usual, explode = style === 'form'): Entry[] {
  const own = usual === 'simple' && nameless[style] ? nameless[style] : apart[style]?.[explode ? 'exploded' : 'whole'];
  const name = own ?? style;
  const module = core.includes(name) ? 'src/runtime/encodings.ts' : 'src/runtime/parameters/styles.ts';
  return entries({
    style: name === usual ? undefined : exported(module, name),
    explode: explode && own === undefined ? literal(true) : undefined,
  });
}
