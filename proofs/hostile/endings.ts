import {
  api,
  done,
  each,
  json,
  nested,
  numbered,
  object,
  operation,
  ref,
  returning,
  string,
  times,
  type Hostile,
  type Json,
} from './make.js';

/** Schemas `A0`, `B0`, `A1` … each made of the two before it: as many ways through them as 2 to the power of their number. */
const lattice = (levels: number, around: (parts: readonly Json[], level: number, side: string) => unknown): Json =>
  Object.fromEntries(
    times(levels, (level) => level).flatMap((level) =>
      ['A', 'B'].map((side) => [
        `${side}${level}`,
        level === 0
          ? object({ [side.toLowerCase()]: string })
          : around([ref(`A${level - 1}`), ref(`B${level - 1}`)], level, side),
      ]),
    ),
  );

/** Schemas each of which leads to the next, and the last one to an object. */
const chain = (length: number, around: (next: Json, index: number) => unknown): Json =>
  numbered(length, 'Part', (index) =>
    index === length - 1 ? object({ end: string }) : around(ref(`Part${index + 1}`), index),
  );

const ring = (length: number, around: (next: Json, index: number) => unknown): Json =>
  numbered(length, 'Part', (index) => around(ref(`Part${(index + 1) % length}`), index));

const fromFirst = (schemas: Json): Json => returning(ref('Part0'), schemas);
const fromLast = (levels: number, schemas: Json): Json => returning(object({ a: ref(`A${levels - 1}`) }), schemas);

export const endings: readonly Hostile[] = [
  {
    id: 'ending-chain-of-all-of',
    attack: 'a chain of schemas, each an allOf of the next',
    sizes: [800, 8_000],
    refused: 'document/too-deep',
    document: (size) => fromFirst(chain(size, (next, index) => ({ allOf: [next, object({ [`p${index}`]: string })] }))),
  },
  {
    id: 'ending-chain-of-one-of',
    attack: 'a chain of schemas, each a oneOf of the next',
    sizes: [800, 8_000],
    refused: 'document/too-deep',
    document: (size) => fromFirst(chain(size, (next) => ({ oneOf: [next, { type: 'integer' }] }))),
  },
  {
    id: 'ending-chain-of-references',
    attack: 'a chain of schemas, each nothing but a reference to the next',
    sizes: [3_200, 50_000],
    refused: 'document/too-deep',
    document: (size) => fromFirst(chain(size, (next) => next)),
  },
  {
    id: 'ending-chain-of-lists',
    attack: 'a chain of lists and maps of the next schema, with no object in between',
    sizes: [600, 5_000],
    refused: 'document/too-deep',
    document: (size) =>
      fromFirst(
        chain(size, (next, index) =>
          index % 2 ? { type: 'array', items: next } : { type: 'object', additionalProperties: next },
        ),
      ),
  },
  {
    id: 'ending-lattice-of-unions',
    attack: 'unions of the two unions below them: two to the power of sixty ways to the end',
    sizes: [60, 120],
    document: (size) =>
      fromLast(
        size,
        lattice(size, (oneOf) => ({ oneOf })),
      ),
  },
  {
    id: 'ending-lattice-of-discriminators',
    attack: 'unions of two unions with a discriminator whose values all of them share',
    sizes: [40, 100],
    document: (size) =>
      fromLast(
        size,
        lattice(size, (oneOf) => ({
          oneOf,
          discriminator: { propertyName: 'kind', mapping: { a: oneOf[0]?.['$ref'], b: oneOf[1]?.['$ref'] } },
        })),
      ),
  },
  {
    id: 'ending-diamonds-of-all-of',
    attack: 'objects that extend the two objects below them',
    sizes: [60, 120],
    document: (size) =>
      fromLast(
        size,
        lattice(size, (allOf, level, side) => ({ allOf: [...allOf, object({ [`${side}${level}`]: string })] })),
      ),
  },
  {
    id: 'ending-diamonds-of-lists',
    attack: 'lists of a union of the two lists below them',
    sizes: [30, 60],
    document: (size) =>
      fromLast(
        size,
        lattice(size, (anyOf) => ({ type: 'array', items: { anyOf } })),
      ),
  },
  {
    id: 'ending-product',
    attack: 'an allOf of unions, which is one of a million combinations',
    refused: 'schema/combinations',
    sizes: [6, 20],
    document: (size) =>
      returning({
        allOf: times(size, (index) => ({ oneOf: times(10, (member) => object({ [`p${index}_${member}`]: string })) })),
      }),
  },
  {
    id: 'ending-ring-of-unions',
    attack: 'a ring of unions, each of the next one and of an object that refers back',
    sizes: [200, 3_000],
    refused: 'document/too-deep',
    document: (size) =>
      fromFirst(ring(size, (next, index) => ({ oneOf: [next, object({ back: ref('Part0'), [`p${index}`]: next })] }))),
  },
  {
    id: 'ending-ring-of-lists',
    attack: 'rings of lists and of maps, with nothing else in them',
    document: () =>
      returning(object({ a: ref('Part0'), b: ref('Self'), c: ref('Map'), d: ref('Maybe') }), {
        ...ring(30, (items) => ({ type: 'array', items })),
        Self: { type: 'array', items: ref('Self') },
        Map: { type: 'object', additionalProperties: ref('Map') },
        Maybe: { anyOf: [ref('Maybe'), { type: 'null' }] },
        Both: { allOf: [{ type: 'array', items: ref('Both') }, { anyOf: [ref('Both'), ref('Map')] }] },
      }),
  },
  {
    id: 'ending-parents-and-children',
    attack: 'parents that are unions of their children, which extend the parents, in rings of parents',
    document: () =>
      fromFirst({
        ...ring(20, (next, index) => ({
          ...object({ kind: string, next }),
          oneOf: times(5, (child) => ref(`Child${index}_${child}`)),
          discriminator: { propertyName: 'kind' },
        })),
        ...Object.fromEntries(
          times(100, (index) => [
            `Child${Math.floor(index / 5)}_${index % 5}`,
            {
              allOf: [ref(`Part${Math.floor(index / 5)}`), ref(`Part${index % 20}`), object({ [`p${index}`]: string })],
            },
          ]),
        ),
      }),
  },
  {
    id: 'ending-everyone-knows-everyone',
    attack: 'schemas each of which refers to all others, and differs between requests and responses',
    sizes: [40, 180],
    document: (size) => {
      const names = times(size, (index) => `Part${index}`);
      return fromFirst(
        each(names, (name) =>
          object({
            ...each(names, (other) => ref(other)),
            [`only${name}`]: { ...string, readOnly: true },
            [`ever${name}`]: { ...string, writeOnly: true },
          }),
        ),
      );
    },
  },
  ...(['items', 'additionalProperties', 'not', 'if', 'contains', 'propertyNames', 'unevaluatedItems'] as const).map(
    (keyword): Hostile => ({
      id: `ending-deep-${keyword}`,
      attack: `schemas inside one another by ${keyword}`,
      sizes: [300, 350],
      ...(/items|additional/u.test(keyword) ? { refused: 'document/too-deep' as const } : {}),
      document: (size) => returning(nested(size, string, (inner) => ({ [keyword]: inner }))),
    }),
  ),
  {
    id: 'ending-deep-callbacks',
    attack: 'callbacks of operations of callbacks',
    sizes: [40, 150],
    document: (size) =>
      operation({
        callbacks: nested(size, {}, (callbacks, level) => ({
          [`c${level}`]: {
            '{$request.body#/url}': {
              post: { requestBody: { content: json(object({ a: string })) }, responses: done(), callbacks },
            },
          },
        })),
      }),
  },
  {
    id: 'ending-deep-groups',
    attack: 'groups of operations inside one another',
    sizes: [200, 2_000],
    refused: 'document/too-deep',
    document: (size) => operation({ 'x-speakeasy-group': times(size, (index) => `g${index}`).join('.') }),
  },
  {
    id: 'ending-wide-objects',
    attack: 'an object of very many properties, some of them enumerations and objects of their own',
    sizes: [1_500, 30_000],
    document: (size) =>
      returning(
        object(
          numbered(size, 'p', (index) =>
            index % 10 ? string : index % 20 ? { enum: ['a', `b${index}`] } : object({ [`q${index}`]: string }),
          ),
        ),
      ),
  },
  {
    id: 'ending-wide-operations',
    attack: 'an operation of very many parameters, responses, types of bodies, servers, tags and schemes',
    sizes: [300, 2_000],
    document: (size) =>
      api(
        {
          [`/things/${times(Math.min(size, 200), (index) => `{v${index}}`).join('/')}`]: {
            post: {
              tags: times(size, (index) => `tag${index}`),
              parameters: times(size, (index) => ({
                name: `q${index}`,
                in: ['query', 'header', 'cookie'][index % 3],
                schema: string,
              })),
              requestBody: {
                content: numbered(Math.min(size, 50), 'application/x-', () => ({ schema: object({ a: string }) })),
              },
              responses: {
                ...done(),
                ...Object.fromEntries(
                  times(Math.min(size, 199), (index) => [
                    String(400 + index),
                    { description: `${index}`, content: json(object({ [`p${index}`]: string })) },
                  ]),
                ),
              },
              servers: times(size, (index) => ({
                url: `https://s${index}.example.com/{v}`,
                variables: { v: { default: 'a' } },
              })),
              security: times(Math.min(size, 300), (index) => ({ [`scheme${index}`]: [] })),
            },
          },
        },
        {
          components: {
            securitySchemes: numbered(size, 'scheme', (index) => ({
              type: 'apiKey',
              in: 'header',
              name: `X-${index}`,
            })),
          },
        },
      ),
  },
];
