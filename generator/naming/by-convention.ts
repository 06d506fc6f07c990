import type { Conventions } from '../conventions/conventions.js';
import { plainCalls, type Calls } from '../languages/calls.js';
import type { Language } from '../languages/language.js';
import { acronymsAsWords, snake } from '../names/words.js';

type Cast = (text: string) => string;

/** A cast of names with the capitals of acronyms as the convention has them. */
const calmly =
  (cast: Cast, { acronyms }: Conventions): Cast =>
  (text) =>
    acronyms === 'words' ? cast(acronymsAsWords(text)) : cast(text);

/** A text that is a name in most languages as it is. */
const isName = (text: string): boolean => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(text);

const fieldCasts: Readonly<Record<Conventions['fieldNames'], (cast: Cast) => Cast>> = {
  camel: (cast) => cast,
  snake: () => snake,
  written: (cast) => (text) => (isName(text) ? text : cast(text)),
};

/** A language with the casing of fields that the document declares as the convention has it. */
export const withFieldNames = (language: Language, { fieldNames }: Conventions): Language =>
  fieldNames === 'camel'
    ? language
    : { ...language, naming: { ...language.naming, field: fieldCasts[fieldNames](language.naming.field) } };

/** The classes of groups with the ending of the convention. */
const groupClass =
  ({ groupClass }: Calls, conventions: Conventions): Calls['groupClass'] =>
  (group) =>
    groupClass(group).map((name) => {
      const plain = conventions.acronyms === 'words' ? acronymsAsWords(name) : name;
      return conventions.groupClasses === 'plain' || plain.endsWith('Api') ? plain : `${plain}Api`;
    });

/** A language that writes names as the conventions have them; the names of fields are apart from that. */
export function byConvention(language: Language, conventions: Conventions): Language {
  const { naming, calls = plainCalls } = language;
  if (conventions.acronyms === 'written' && conventions.groupClasses === 'plain') return language;
  const { functions } = calls;
  return {
    ...language,
    naming: { ...naming, type: calmly(naming.type, conventions) },
    calls: {
      ...calls,
      groupClass: groupClass(calls, conventions),
      method: calmly(calls.method, conventions),
      ...(functions === undefined ? {} : { functions: { ...functions, cast: calmly(functions.cast, conventions) } }),
    },
  };
}
