import type { Outcome, Reported } from '../diagnostics/diagnostic.js';
import type { Language } from '../languages/language.js';
import type { Model } from '../model/model.js';
import { represented, type Representation } from '../model/representation.js';
import type { NamedApi } from '../naming/api.js';
import { name } from '../naming/name.js';
import type { NamingOptions } from '../naming/options.js';

/** The naming stage of one run. */
export interface NamingStage {
  readonly named: (language: Language, representation: Representation) => NamedApi;
  /** The diagnostics of all names so far. */
  readonly reported: () => Pick<Reported, 'diagnostics'>;
}

/** Names an API when a target first asks for a language, once for each representation of values. */
export function namingStage(model: Model, options: NamingOptions): NamingStage {
  const outcomes = new Map<string, Outcome<NamedApi>>();
  return {
    named(language, representation) {
      const { numbers, dates, base64 } = representation;
      const key = [language.id, numbers, dates, base64].join(' ');
      const outcome = outcomes.get(key) ?? name(represented(model, representation), language, options);
      outcomes.set(key, outcome);
      return outcome.value;
    },
    reported: () => ({ diagnostics: [...outcomes.values()].flatMap(({ diagnostics }) => diagnostics) }),
  };
}
