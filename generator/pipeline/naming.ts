import type { Diagnostic, Outcome, Reported } from '../diagnostics/diagnostic.js';
import type { Language } from '../languages/language.js';
import type { Model } from '../model/model.js';
import { represented, type Representation } from '../model/representation.js';
import type { NamedApi } from '../naming/api.js';
import { name } from '../naming/name.js';
import type { NamingOptions } from '../naming/options.js';
import { publicNames } from './public-names.js';

/** The naming stage of one run. */
export interface NamingStage {
  readonly named: (language: Language, representation: Representation) => NamedApi;
  /** The options that an API is named by in a language. */
  readonly optionsFor: OptionsFor;
  /** The diagnostics of all names so far. */
  readonly reported: () => Pick<Reported, 'diagnostics'>;
}

/** The options that hold for one language and one representation of values. */
type OptionsFor = (language: Language, representation: Representation) => NamingOptions;

/** Names an API when a target first asks for a language, once for each representation of values. */
function stageOf(model: Model, optionsFor: OptionsFor): NamingStage {
  const outcomes = new Map<string, Outcome<NamedApi>>();
  return {
    optionsFor,
    named(language, representation) {
      const { numbers, dates, base64 } = representation;
      const key = [language.id, numbers, dates, base64].join(' ');
      const outcome =
        outcomes.get(key) ?? name(represented(model, representation), language, optionsFor(language, representation));
      outcomes.set(key, outcome);
      return outcome.value;
    },
    reported: () => ({ diagnostics: [...outcomes.values()].flatMap(({ diagnostics }) => diagnostics) }),
  };
}

/** Options by which the names of an API hold in another one. */
function keeping(options: NamingOptions, { language, ...api }: NamedApi): NamingOptions {
  const earlier = options.locked?.get(language.id) ?? [];
  const locked = new Map([...earlier, ...publicNames({ language, ...api })]);
  return { ...options, locked: new Map([...(options.locked ?? []), [language.id, locked]]) };
}

/** The naming stage of a whole API; the names of the API `within` it, if there is one, hold in it too. */
export const namingStage = (model: Model, options: NamingOptions, within?: NamingStage): NamingStage =>
  stageOf(model, (language, representation) =>
    within === undefined ? options : keeping(options, within.named(language, representation)),
  );

/** The naming stage of a part of an API, in which everything has the name that it has in the whole. */
export function partStage(model: Model, options: NamingOptions, whole: NamingStage): NamingStage {
  const stage = stageOf(model, (language, representation) => {
    const api = whole.named(language, representation);
    return { ...keeping(options, api), optionNames: api.options };
  });
  // What is contested is contested in the whole.
  const diagnostics = (): readonly Diagnostic[] => whole.reported().diagnostics;
  return { ...stage, reported: () => ({ diagnostics: diagnostics() }) };
}
