import type { Outcome, Reported } from '../diagnostics/diagnostic.js';
import type { Language } from '../languages/language.js';
import type { Model } from '../model/model.js';
import { represented, type Representation } from '../model/representation.js';
import type { NamedApi } from '../naming/api.js';
import { name } from '../naming/name.js';
import type { NamingOptions } from '../naming/options.js';
import { partOfApi } from '../naming/part.js';
import { publicNames } from './public-names.js';

/** The naming stage of a run. */
export interface NamingStage {
  readonly named: (language: Language, representation: Representation) => NamedApi;
  /** The diagnostics of naming so far. */
  readonly reported: () => Pick<Reported, 'diagnostics'>;
}

/** Naming options that fix the names of one API in another. */
function keeping(options: NamingOptions, api: NamedApi): NamingOptions {
  const { id } = api.language;
  const locked = new Map([...(options.locked?.get(id) ?? []), ...publicNames(api)]);
  return { ...options, locked: new Map([...(options.locked ?? []), [id, locked]]) };
}

/** Caches a result for each language and each representation of values. */
function once<Made>(
  make: (language: Language, representation: Representation) => Made,
): ((language: Language, representation: Representation) => Made) & { readonly made: ReadonlyMap<string, Made> } {
  const made = new Map<string, Made>();
  const of = (language: Language, representation: Representation): Made => {
    const { numbers, dates, base64 } = representation;
    const key = [language.id, numbers, dates, base64].join(' ');
    const known = made.get(key) ?? make(language, representation);
    made.set(key, known);
    return known;
  };
  return Object.assign(of, { made });
}

/**
 * Names an API when a target first needs a language, once for each representation of values. The names of the API
 * `within` it, if there is one, are fixed.
 */
export function namingStage(model: Model, options: NamingOptions, within?: NamingStage): NamingStage {
  const outcome = once((language, representation): Outcome<NamedApi> => {
    const own = within === undefined ? options : keeping(options, within.named(language, representation));
    return name(represented(model, representation), language, own);
  });
  return {
    named: (language, representation) => outcome(language, representation).value,
    reported: () => ({ diagnostics: [...outcome.made.values()].flatMap(({ diagnostics }) => diagnostics) }),
  };
}

/** The naming stage of a part of an API. All names are those of the whole API, including conflicts. */
export const partStage = (whole: NamingStage, prune: (model: Model) => Model): NamingStage => ({
  named: once((language, representation) => partOfApi(whole.named(language, representation), prune)),
  reported: whole.reported,
});
