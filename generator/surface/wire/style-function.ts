import type { Location, Style } from '../../model/model.js';

/** The default style of each location (OpenAPI Specification, Parameter Object, `style`). */
export const usualStyles: Readonly<Record<Location, 'simple' | 'form'>> = {
  path: 'simple',
  query: 'form',
  header: 'simple',
  cookie: 'form',
};

/** Locations whose parameters the runtime writes in the order of their names. */
export const sortedLocations: ReadonlySet<Location> = new Set(['query', 'cookie']);

/** The functions of the runtime that write a value in a style. */
export type StyleFunction = Style | 'joined' | 'simplePairs' | 'spaceSeparated' | 'pipeSeparated' | 'tabSeparated';

/** How the runtime writes a value: a function, if it is not that of the default style, and whether it has to explode. */
export interface StyleChoice {
  readonly style?: StyleFunction;
  readonly explode?: true;
}

/** Styles with one function for exploded values and another for the rest. Others have the function of their name. */
const apart: Readonly<Partial<Record<Style, { readonly exploded: StyleFunction; readonly whole: StyleFunction }>>> = {
  form: { exploded: 'form', whole: 'joined' },
  simple: { exploded: 'simplePairs', whole: 'simple' },
};

/** Delimited lists without the name of the parameter, for paths and headers of Swagger 2.0. */
const nameless: Readonly<Partial<Record<Style, StyleFunction>>> = {
  spaceDelimited: 'spaceSeparated',
  pipeDelimited: 'pipeSeparated',
  tabDelimited: 'tabSeparated',
};

/** The function of the runtime for a style where `usual` is the default. */
export function styleChoice(usual: Style, style: Style = usual, explode = style === 'form'): StyleChoice {
  const own = usual === 'simple' && nameless[style] ? nameless[style] : apart[style]?.[explode ? 'exploded' : 'whole'];
  const name = own ?? style;
  return {
    ...(name === usual ? {} : { style: name }),
    ...(explode && own === undefined ? { explode: true } : {}),
  };
}
