import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UserTarget } from '../generator/configuration/configuration.js';
import { make } from './api.js';
import { dividedDocuments, partCount, partKey } from './documents/parts.js';
import { Workshop } from './inspect/compile.js';
import { runs } from './runs.js';

const numbers = Array.from({ length: partCount }, (_, part) => part);
const samples = fc.sample(dividedDocuments(6), runs(4));

const outputs = (name: string): UserTarget[] => [
  { target: 'typescript', output: `${name}-sdk` },
  { target: 'docs', output: `${name}-docs` },
];
const part = (number: number): UserTarget[] =>
  outputs(`part${String(number)}`).map((target) => ({ ...target, include: { extensions: { [partKey]: number } } }));

/** Files that are about the whole of an API: a part has some of their lines. */
const isOfAll = (file: string): boolean =>
  /^sdk\/(?:[^/]+\.md|src\/(?:sdk\/.*|webhooks\.ts|.*index\.ts|lib\/(?:config|sdks)\.ts))$/u.test(file) ||
  /^docs\/(?:README\.md|llms\.txt|sdks\/.*)$/u.test(file);
/** Types that belong to all operations or webhooks: a part has some of their members. */
const isShared = (file: string): boolean => /\/models\/components\/(?:security|webhookevent)\.(?:ts|md)$/u.test(file);

type Files = ReadonlyMap<string, string>;
interface Divided {
  readonly whole: Files;
  readonly parts: readonly Files[];
}

const below = (files: Files, name: string): Files =>
  new Map(
    [...files].flatMap(([file, text]) =>
      file.startsWith(`${name}-`) ? [[file.slice(name.length + 1), text] as const] : [],
    ),
  );

async function divided(document: unknown): Promise<Divided> {
  const { files, errors } = await make(document, [...outputs('whole'), ...numbers.flatMap(part)]);
  expect(errors).toEqual([]);
  return { whole: below(files, 'whole'), parts: numbers.map((number) => below(files, `part${String(number)}`)) };
}

/** The statements of a file, or the sections of a page: what blank lines separate. */
const statementsOf = (text: string): string[] =>
  text
    .trim()
    .split(/\n\n+/u)
    .filter((one) => !one.startsWith('import '));

const exportsOf = (files: Files): Set<string> =>
  new Set(
    [...files].flatMap(([file, text]) =>
      [...text.matchAll(/^export (?:type|const|class|function|async function) ([\w$]+)/gmu)].map(
        ([, name]) => `${file} ${name ?? ''}`,
      ),
    ),
  );

const workshop = new Workshop();
afterAll(() => {
  workshop.remove();
});
const made: Divided[] = [];
beforeAll(async () => {
  for (const document of samples) made.push(await divided(document));
});

it('pass the compiler', async () => {
  const folders = made.flatMap(({ parts }, document) =>
    parts.map((files, number) => {
      const folder = `document${String(document)}/part${String(number)}`;
      workshop.add(folder, files);
      return folder;
    }),
  );
  expect(await workshop.compile(folders)).toEqual([]);
});

describe.each(samples.map((_, index) => index))('the parts of document %i', (index) => {
  const of = (): Divided => made[index] ?? { whole: new Map(), parts: [] };

  it('have the files, the names and the statements of the whole', () => {
    const { whole, parts } = of();
    const known = exportsOf(whole);
    for (const files of parts) {
      expect([...exportsOf(files)].filter((name) => !known.has(name))).toEqual([]);
      expect([...files.keys()].filter((file) => !whole.has(file))).toEqual([]);
      for (const [file, text] of files) {
        if (isOfAll(file) || isShared(file)) continue;
        const statements = new Set(statementsOf(whole.get(file) ?? ''));
        expect(
          statementsOf(text).filter((one) => !statements.has(one)),
          file,
        ).toEqual([]);
      }
    }
  });

  it('have the lines of the whole where the whole API is spoken of', () => {
    const { whole, parts } = of();
    for (const files of parts)
      for (const [file, text] of files) {
        if (!/^(?:sdk\/src\/sdk\/|docs\/(?:sdks\/|llms))/u.test(file)) continue;
        const lines = new Set((whole.get(file) ?? '').split('\n'));
        expect(
          text
            .replace(/ \{\}$/mu, ' {')
            .split('\n')
            .filter((line) => !lines.has(line)),
          file,
        ).toEqual([]);
      }
  });

  it('have functions and pages byte by byte', () => {
    const { whole, parts } = of();
    for (const files of parts)
      for (const [file, text] of files)
        if (file.startsWith('sdk/src/funcs/') || (file.startsWith('docs/models/') && !isShared(file)))
          expect(text, file).toBe(whole.get(file));
  });

  it('are all of it together', () => {
    const { whole, parts } = of();
    const all = new Map(parts.flatMap((files) => [...files]));
    expect([...whole.keys()].filter((file) => !all.has(file))).toEqual([]);
    const names = new Set(parts.flatMap((files) => [...exportsOf(files)]));
    expect([...exportsOf(whole)].filter((name) => !names.has(name))).toEqual([]);
  });
});
