import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { makeOf, pages, sdk } from './api.js';
import { documents } from './documents/arbitrary.js';
import { documentWith, versions } from './documents/document.js';
import { runs } from './runs.js';
import { rootFile, split } from './documents/split.js';

const folder = mkdtempSync(path.join(tmpdir(), 'split-'));
afterAll(() => {
  if (!process.env['KEEP']) rmSync(folder, { recursive: true });
});

const targets = [sdk, ...pages];
const seed = fc.integer({ min: 1, max: 1e9 });
let count = 0;

/** What is made of files; each set lies in a folder of its own. */
async function made(files: ReadonlyMap<string, unknown>): Promise<ReadonlyMap<string, string>> {
  const cwd = path.join(folder, String(count++));
  for (const [file, content] of files) {
    mkdirSync(path.dirname(path.join(cwd, file)), { recursive: true });
    writeFileSync(path.join(cwd, file), JSON.stringify(content, null, 1));
  }
  const { files: found, errors } = await makeOf(rootFile, targets, cwd);
  expect(errors).toEqual([]);
  return found;
}

async function sameAsBundled(document: Parameters<typeof split>[0], start: number): Promise<void> {
  const { bundled, files } = split(document, start);
  const one = await made(new Map([[rootFile, bundled]]));
  const many = await made(files);
  expect([...many.keys()]).toEqual([...one.keys()]);
  for (const [name, text] of one) expect(many.get(name), `${name} of ${String(count)}`).toBe(text);
}

describe('a document in many files gives what it gives in one', () => {
  it.each(versions)('OpenAPI %s', async (version) => {
    await fc.assert(
      fc.asyncProperty(seed, (start) => sameAsBundled(documentWith((at) => at, version) as never, start)),
      runs(4),
    );
  });

  it.each(['3.1.1', '3.0.4'])('children that nothing but a mapping names, in OpenAPI %s', async (version) => {
    const child = (name: string) => ({ type: 'object', required: ['kind'], properties: { kind: {}, [name]: {} } });
    const parent = { $ref: '#/components/schemas/Pet' };
    const mapping = Object.fromEntries(
      ['Cat', 'Dog', 'Tree', 'Reed'].map((name) => [name.toLowerCase(), `#/components/schemas/${name}`]),
    );
    const schemas = {
      Pet: { ...child('name'), discriminator: { propertyName: 'kind', mapping } },
      Cat: { allOf: [parent, child('lives')] },
      Dog: { allOf: [parent, child('tricks')] },
      Tree: child('height'),
      Reed: child('length'),
    };
    const content = { 'application/json': { schema: parent } };
    const paths = { '/pets': { get: { responses: { 200: { description: 'A pet.', content } } } } };
    const document = { openapi: version, info: { title: 'Pets', version: '1' }, paths, components: { schemas } };
    await fc.assert(
      fc.asyncProperty(seed, (start) => sameAsBundled(document as never, start)),
      runs(6),
    );
  });

  it('random documents', async () => {
    await fc.assert(
      fc.asyncProperty(documents(5), seed, ({ document }, start) => sameAsBundled(document as never, start)),
      runs(8),
    );
  });
});
