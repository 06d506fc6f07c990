import type { Conventions } from '../../conventions/conventions.js';
import { movedNames } from '../moved.js';
import { fieldPin, memberPin, ownFieldPin } from '../../model/id.js';
import type { Outcome } from '../../diagnostics/diagnostic.js';
import { allocate, type Wish } from '../../names/allocate.js';
import { identifier } from '../../names/identifier.js';
import { numberFirstInWords } from '../../names/numbers.js';
import { allSignsInWords, signsInWords, sortKeyInWords } from '../../names/signs.js';
import type { EnumDeclaration, Field, Id } from '../../model/model.js';
import type { Language } from '../../languages/language.js';

function legal(language: Language) {
  return (name: string): string => {
    const plain = identifier(name, 'field', language.naming.beforeDigit);
    return language.naming.reservedFields.has(plain) ? `${plain}_` : plain;
  };
}

/** Words joined by underscores, which most languages accept as an identifier. */
const isSnake = (text: string): boolean => /^\p{L}[\p{L}\p{N}]*(?:_+[\p{L}\p{N}]+)+$/u.test(text);

type Named = Pick<Field, 'name' | 'nameOverride'> & Partial<Pick<Field, 'id'>>;

/** Names the fields of an object, by their names on the wire. A field whose wire name needs no change comes first. */
export function nameFields(
  language: Language,
  fields: readonly Named[],
  typeName = '',
  pins: ReadonlyMap<Id, string> = new Map(),
  owner?: Id,
): Outcome<ReadonlyMap<string, string>> {
  const { field: cast, fieldLikeType } = language.naming;
  const wishes = fields.map(({ id, name, nameOverride }, index): Wish => {
    const text = nameOverride ?? name;
    const wanted = cast(signsInWords(text));
    const own = owner === undefined ? undefined : pins.get(ownFieldPin(owner, name));
    const pin = (id === undefined ? undefined : pins.get(fieldPin(id))) ?? own;
    return {
      ...(pin === undefined ? {} : { pin }),
      id: name,
      candidates: [
        wanted,
        ...(isSnake(text) && text.startsWith(wanted.charAt(0)) ? [text] : []),
        cast(allSignsInWords(text)),
        `${wanted}${fieldLikeType ?? ''}`,
      ],
      rank: text === wanted ? index : fields.length + index,
    };
  });
  const grants = allocate(wishes, {
    fold: (name) => name,
    legal: legal(language),
    taken: fieldLikeType ? [typeName] : [],
  });
  const ids = new Map(fields.map(({ name, id }) => [name, id]));
  return {
    value: new Map([...grants].map(([wire, { name }]) => [wire, name])),
    diagnostics: movedNames('field', wishes, grants, (wish) => ids.get(wish.id)),
  };
}

/** An identifier in most languages. */
const isPlain = (text: string): boolean => /^\p{L}[\p{L}\p{N}_]*$/u.test(text);

/**
 * Candidates for the name of an enum value, plainest first: the value as it is written if only that distinguishes it, and
 * at last with all of its signs as words.
 */
function memberWishes({ naming: { member } }: Language, value: string | number, all: ReadonlySet<string>): string[] {
  const text = String(value);
  if (text === '') return [member('Empty')];
  const cast = (words: string): string => member(words) || member('Value');
  const sorted = sortKeyInWords(text, all);
  return [
    ...(sorted === undefined ? [] : [cast(sorted)]),
    cast(signsInWords(text)),
    ...(isPlain(text) ? [text] : []),
    cast(allSignsInWords(text)),
  ];
}

type MemberConventions = Pick<Conventions, 'memberDigits' | 'memberNumbers'>;

/** Numbers within a name in capitals as parts of the words before them: `SKIP_3DS` → `SKIP3DS`. */
const joinedNumbers = (name: string): string => name.replaceAll(/(?<=\p{Lu})_(?=\p{N})/gu, '');

/** Names the members of an enum, by value. A name in the document comes first. */
export function nameMembers(
  language: Language,
  declaration: EnumDeclaration,
  typeName = '',
  pins: ReadonlyMap<Id, string> = new Map(),
  { memberDigits, memberNumbers }: MemberConventions = { memberDigits: 'escaped', memberNumbers: 'apart' },
): ReadonlyMap<string | number, string> {
  const { beforeDigit, memberHasType } = language.naming;
  const front = memberHasType ? typeName : '';
  const key = (value: string | number): string => `${typeof value}:${String(value)}`;
  const texts = new Set(declaration.members.map(({ value }) => String(value)));
  const wishes = declaration.members.map(({ value, name, title = '' }, index): Wish => {
    const pin = pins.get(memberPin(declaration.id, value));
    const written = name === undefined ? language.naming.member(signsInWords(title)) : identifier(name);
    const wishes = memberWishes(language, value, texts);
    const candidates = [
      ...(written === '' ? [] : [written]),
      ...(memberNumbers === 'joined' ? wishes.map(joinedNumbers) : []),
      ...(memberDigits === 'words' ? wishes.map(numberFirstInWords) : wishes),
    ];
    return {
      id: key(value),
      candidates,
      rank: candidates[0] === String(value) ? index : declaration.members.length + index,
      ...(pin === undefined ? {} : { pin }),
    };
  });
  const grants = allocate(wishes, {
    fold: (name) => name,
    legal: (name) => identifier(`${front}${name}`, 'Value', beforeDigit),
    taken: [],
  });
  return new Map(declaration.members.map(({ value }) => [value, grants.get(key(value))?.name ?? 'Value']));
}
