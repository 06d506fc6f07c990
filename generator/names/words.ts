import { rememberedTexts } from '../text/remember-texts.js';
import { allSpelled } from '../text/unseen.js';

/** The runs of letters and digits of a text. Invisible characters separate them, so that no two names look the same. */
export function parts(text: string): string[] {
  if (/^[A-Za-z0-9]+$/u.test(text)) return [text];
  return (
    allSpelled(text, () => ' ')
      .normalize('NFC')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

const upperFirst = (word: string): string => {
  const [first = '', ...rest] = word;
  return first.toUpperCase() + rest.join('');
};

const shouted = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase();

const capitalised = (word: string): string => upperFirst(word.toLowerCase());

const calm = (word: string): string => (shouted(word) ? capitalised(word) : word);

/** The parts of a text, with upper-case ones capitalized as words. */
export const calmParts = (text: string): string[] => parts(text).map(calm);

/** `api__common_schemas__Creator` → `ApiCommonSchemasCreator`; inner capitals stay: `ACHBank` → `ACHBank`. */
export const pascal = rememberedTexts((text) => parts(text).map(upperFirst).join(''));

/**
 * {@link pascal} with words in capitals written as words: `ON_SUCCESSFUL_TRANSACTION` → `OnSuccessfulTransaction`,
 * `RSA` → `Rsa`.
 */
export const calmPascal = (text: string): string => calmParts(text).map(upperFirst).join('');

/** A leading acronym is one word: `APIKeyPair` → `apiKeyPair`, `ID` → `id`. */
export function lowerFirst(word: string): string {
  const acronym = /^\p{Lu}+(?=\p{Lu}\p{Ll})/u.exec(word)?.[0] ?? (shouted(word) ? word : word.slice(0, 1));
  return acronym.toLowerCase() + word.slice(acronym.length);
}

/** An acronym before a digit is a word: `timestampISO8601` → `timestampIso8601`. */
const tameAcronyms = (word: string): string =>
  word.replaceAll(/(\p{Lu}{2,})(\p{N}?)/gu, (run, letters: string, digit: string) =>
    digit === '' ? run : capitalised(letters) + digit,
  );

/** `SCIMUser` → `ScimUser`, `XYPoint` → `XyPoint`: several capitals in a row are a word. */
export const acronymsAsWords = (text: string): string =>
  text.replaceAll(/\p{Lu}{2,}(?=\p{Lu}\p{Ll}|\P{L}|$)/gu, capitalised);

/** The parts of a text. Upper-case ones are words if there are several: `CHANGE_CARD` → `Change`, `Card`. */
export function calmWords(text: string): string[] {
  const words = parts(text);
  return (words.length > 1 ? words.map(calm) : words).map(tameAcronyms);
}

/**
 * `status_code` → `statusCode`, `X-Forwarded-For` → `xForwardedFor`, `CHANGE_CARD` → `changeCard`, `APIKeyPair` →
 * `apiKeyPair`.
 */
export const camel = rememberedTexts((text) =>
  calmWords(text)
    .map((word, index) => (index === 0 ? lowerFirst(word) : upperFirst(word)))
    .join(''),
);

/** {@link camel} with a capital in front: `status_code` → `StatusCode`; a leading acronym stays: `APIKeyPair`. */
export function pascalField(text: string): string {
  return calmWords(text).map(upperFirst).join('');
}

/**
 * Word boundaries without a separator: before a capital, and before the last capital of an acronym followed by a word.
 */
const seams = /(?=\p{Lu})(?<=\p{Ll}\p{N}*)|(?<=[\p{Lu}\p{N}])(?=\p{Lu}\p{Ll})/gu;

/** The words of a text as it writes them: `KV_PutAll` → `KV`, `Put`, `All`. */
export function writtenWords(text: string): string[] {
  return parts(text).flatMap((part) => part.split(seams));
}

/** The words of a text in lower case: `timestampISO8601` → `timestamp`, `iso8601`. */
function words(text: string): string[] {
  return writtenWords(text).map((word) => word.toLowerCase());
}

/** `statusCode` → `status_code`, `X-Forwarded-For` → `x_forwarded_for`, `APIKeyPair` → `api_key_pair`. */
export function snake(text: string): string {
  return words(text).join('_');
}

/** {@link snake} in capitals: `onTime` → `ON_TIME`. */
export function constant(text: string): string {
  return snake(text).toUpperCase();
}

/** PascalCase with the words of a set in upper case: `icon_url` → `IconURL`. `split` decides how others are written. */
export function pascalWith(acronyms: ReadonlySet<string>, split: (text: string) => string[]): (text: string) => string {
  return (text) =>
    split(text)
      .flatMap((part) => part.split(seams))
      .map((word) => (acronyms.has(word.toLowerCase()) ? word.toUpperCase() : upperFirst(word)))
      .join('');
}

/** The singular, for names of array items: `paymentMethods` → `paymentMethod`. */
export function singular(word: string): string {
  const endings: readonly (readonly [RegExp, string])[] = [
    [/(?:ss|us|is)$/iu, '$&'],
    [/ies$/iu, 'y'],
    [/(?<=s|x|z|ch|sh)es$/iu, ''],
    [/s$/iu, ''],
  ];
  const found = endings.find(([ending]) => ending.test(word));
  return found ? word.replace(found[0], found[1]) : word;
}
