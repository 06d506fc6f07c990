import type { SearchableSource } from '../searchable.js';
import type { Json } from '../source.js';
import { below, followed, itemsOf, layersOf, membersOf, rootOf, type At } from './at.js';
import { methods } from './grammar.js';
import type { Part } from './reach.js';

/** The media types of bodies and responses, which Swagger 2.0 lists elsewhere. */
export interface MediaTypes {
  /** Those of an operation, which override the document's. */
  readonly of: (layers: readonly At[], key: Key) => readonly string[];
  /** Those of a body or response at a place, which several operations may refer to. */
  readonly at: (at: At, key: Key) => readonly string[];
}

type Key = 'consumes' | 'produces';

export const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Some documents write one media type without a list. */
function listed(at: At | undefined): readonly string[] | undefined {
  if (at === undefined) return undefined;
  const values: readonly Json[] = Array.isArray(at.value) ? (at.value as readonly Json[]) : [at.value];
  const texts = values.flatMap((value) => (typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []));
  return [...new Set(texts)];
}

/** The media types that each operation takes and returns, in all files. */
function* uses(
  source: SearchableSource,
  parts: Iterable<Part>,
): Generator<readonly [key: Key, layers: readonly At[], used: At]> {
  for (const part of parts) {
    if (part.kind === 'operation') {
      const layers = layersOf(source, part);
      const responses = below(part, 'responses');
      for (const [, response] of membersOf(responses && followed(source, responses)))
        yield ['produces', layers, response];
      for (const parameter of itemsOf(below(part, 'parameters'))) yield ['consumes', layers, parameter];
    }
    if (part.kind === 'pathItem')
      for (const layer of layersOf(source, part))
        for (const operation of methods.flatMap((method) => below(layer, method) ?? []))
          for (const parameter of itemsOf(below(part, 'parameters')))
            yield ['consumes', layersOf(source, operation), parameter];
  }
}

/**
 * Works out the media types of a document. What several operations refer to has the document's own where one of them
 * has these, else those of the first.
 */
export function mediaTypesOf(source: SearchableSource, parts: Iterable<Part>): MediaTypes {
  const root = rootOf(source);
  const own = (key: Key): readonly string[] => listed(below(root, key)) ?? [];
  const of: MediaTypes['of'] = (layers, key) =>
    layers.map((layer) => listed(below(layer, key))).find((list) => list !== undefined) ?? own(key);
  const known = new Map<Json, Map<string, readonly string[]>>();
  for (const [key, layers, used] of uses(source, parts)) {
    const { value } = followed(source, used) ?? used;
    const list = of(layers, key);
    known.set(value, (known.get(value) ?? new Map<string, readonly string[]>()).set(JSON.stringify(list), list));
  }
  return {
    of,
    at: ({ value }, key) => {
      const lists = known.get(value);
      return lists?.get(JSON.stringify(own(key))) ?? lists?.values().next().value ?? own(key);
    },
  };
}

/** A media type without its parameters, as it is compared (RFC 9110, section 8.3.1). */
export const essence = (mediaType: string): string => mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
