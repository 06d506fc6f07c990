import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { make, pages, sdk } from './api.js';
import { documents } from './documents/arbitrary.js';
import { documentWith, versions } from './documents/document.js';
import { documentOf, names } from './documents/names.js';
import { dice, reordered, shuffled } from './same-bytes/order.mjs';
import { runs } from './runs.js';

const targets = [sdk, ...pages];
const seed = fc.integer({ min: 1, max: 1e9 });

/** Documents by what they are good for. */
const fixed: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ...versions
    .filter((version) => version !== '2.0')
    .map((version) => [`OpenAPI ${version}`, documentWith((at) => at, version)] as const),
  ['names that meet', documentOf(names['one name but for case'] ?? [])],
];

describe('the same bytes, in whatever order keys stand that have none', () => {
  it.each(fixed)('%s', async (_, document) => {
    const { files } = await make(document, targets);
    await fc.assert(
      fc.asyncProperty(seed, async (start) => {
        const other = await make(reordered(document, dice(start)), targets);
        expect([...other.files]).toEqual([...files]);
      }),
      runs(3),
    );
  });

  it('random documents', async () => {
    await fc.assert(
      fc.asyncProperty(documents(5), seed, async ({ document }, start) => {
        const [one, other] = [await make(document, targets), await make(reordered(document, dice(start)), targets)];
        expect([...other.files]).toEqual([...one.files]);
      }),
      runs(6),
    );
  });
});

const meeting = names['one name but for case'] ?? [];
const schemaOf = (name: string) => ({ $ref: `#/components/schemas/${encodeURIComponent(name)}` });

/** Operations and components that want the same names; what is inside of them takes its name from those. */
const contested = {
  openapi: '3.1.1',
  info: { title: 'Case', version: '1' },
  paths: Object.fromEntries(
    meeting.map((name, index) => [
      `/${String(index)}`,
      {
        post: {
          operationId: name,
          tags: ['All'],
          responses: { 200: { description: '', content: { 'application/json': { schema: schemaOf(name) } } } },
        },
      },
    ]),
  ),
  components: {
    schemas: Object.fromEntries(meeting.map((name) => [name, { type: 'object', properties: { [name]: {} } }])),
  },
};

/** Pages that begin with an example, which is the first operation of the document, and number headings in its order. */
const examples = /(?:README|USAGE|FUNCTIONS)\.md$|llms\.txt$/u;

/** Files as sets of lines: lists of operations follow the document, and nothing else does. */
const unordered = (files: ReadonlyMap<string, string>) =>
  Object.fromEntries(
    [...files]
      .filter(([path]) => !examples.test(path))
      .sort()
      .map(([path, text]) => [path, text.split('\n').sort()]),
  );

describe('the same names, in whatever order paths stand', () => {
  it.each([...fixed.filter(([name]) => name !== 'names that meet'), ['names that meet', contested] as const])(
    '%s',
    async (_, document) => {
      const { files } = await make(document, targets);
      await fc.assert(
        fc.asyncProperty(seed, async (start) => {
          const paths = Object.fromEntries(shuffled(Object.entries(document.paths as object), dice(start)));
          const other = await make({ ...document, paths }, targets);
          expect(unordered(other.files)).toEqual(unordered(files));
        }),
        runs(3),
      );
    },
  );
});
