import { isObject } from '../member.js';
import { resolveReference } from '../resolve.js';
import type { Json } from '../source.js';
import { below, membersOf, textOf, type At } from './at.js';
import { objectLater, partOf, referenceAt, refersTo, standsFor, within, type Entry, type Work } from './work.js';

/** Extensions that say what OpenAPI 3.0 has keywords for; a keyword that is there itself goes first. */
const extensions: Readonly<Record<string, string>> = {
  'x-nullable': 'nullable',
  'x-oneOf': 'oneOf',
  'x-anyOf': 'anyOf',
};

/** Types that OpenAPI 3.0 has not; `null` is none in Swagger 2.0 either, and says that nothing else was ever seen. */
const types: ReadonlyMap<Json, readonly Entry[]> = new Map<Json, readonly Entry[]>([
  [
    'file',
    [
      ['type', 'string'],
      ['format', 'binary'],
    ],
  ],
  ['null', [['nullable', true]]],
]);

/** What Swagger 2.0 writes in another way than OpenAPI 3.0; all other keywords are the same. */
const keywords: Readonly<Record<string, (work: Work, at: At) => readonly Entry[]>> = {
  type: (_, { value }) => types.get(value) ?? [['type', value]],
  discriminator: (work, at) => [
    [
      'discriminator',
      typeof at.value === 'string' ? partOf(work, at, { propertyName: at.value }) : work.convert(work, at),
    ],
  ],
  // There are no tuples: a list says what each item may be.
  items: (work, at) => {
    const made = work.convert(work, at);
    return [['items', Array.isArray(at.value) ? partOf(work, at, { anyOf: made }) : made]];
  },
};

/** A keyword of a schema or parameter, and the name and value that it has in OpenAPI 3.0. */
export function keywordOf(work: Work, key: string, at: At, owner: At): readonly Entry[] {
  const change = Object.hasOwn(keywords, key) ? keywords[key] : undefined;
  const name = Object.hasOwn(extensions, key) ? extensions[key] : undefined;
  const isFree = name !== undefined && below(owner, name) === undefined;
  return change?.(work, at) ?? [[isFree ? name : key, work.convert(work, at)]];
}

/** A Schema Object. */
export function schema(work: Work, at: At): Json {
  if (!isObject(at.value)) return within(work, at);
  const isNullable = ['x-nullable', 'nullable'].some((key) => below(at, key)?.value === true);
  if (isNullable && textOf(at, '$ref') !== undefined) return nullableReference(work, at);
  return objectLater(work, at, () => keywordsOf(work, at, membersOf(at)));
}

const keywordsOf = (work: Work, at: At, members: readonly (readonly [string, At])[]): Entry[] =>
  members.flatMap(([key, member]) => keywordOf(work, key, member, at));

/** A Schema Object in a list of alternatives, where nothing but null may be one of them. */
export const alternative = (work: Work, at: At): Json =>
  textOf(at, 'type') === 'null' ? within(work, at) : schema(work, at);

/** What is read beside a reference, though nothing there constrains the value. */
const isAnnotation = (key: string): boolean =>
  /^(?:x-.*|title|description|default|example|readOnly|externalDocs|xml)$/u.test(key);

/** OpenAPI 3.0 ignores keywords beside a reference, so a nullable reference is wrapped. */
function nullableReference(work: Work, at: At): Json {
  const beside = membersOf(at).filter(([key]) => isAnnotation(key) && key !== 'x-nullable');
  const made = Object.fromEntries<Json>([...keywordsOf(work, at, beside), ['allOf', [referenceAt(work, at)]]]);
  return standsFor(work, at, { ...made, nullable: true });
}

/** The Items Object of a list that is no body: a schema, whose items stand in a list of one value. */
export function items(work: Work, at: At): Json {
  if (!isObject(at.value)) return within(work, at);
  const kept = membersOf(at).filter(([key]) => key !== 'collectionFormat');
  return objectLater(work, at, () => keywordsOf(work, at, kept));
}

/** The values of a discriminator; each names a schema, by a reference or by its bare name. */
export function mapping(work: Work, at: At): Json {
  const made = within(work, at);
  for (const [name] of membersOf(at)) {
    const to = textOf(at, name);
    if (to !== undefined && isObject(made)) refersTo(work, made, name, resolveReference(work.source, at.file, to));
  }
  return made;
}
