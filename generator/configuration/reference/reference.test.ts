import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import * as z from 'zod';
import { givenConfiguration } from '../reading/given-configuration.js';
import { configurationNames } from '../reading/discover.js';
import { renderConventions } from './conventions-page.js';
import { options } from './options.js';
import { validate } from '../validate.js';
import { configurationJsonSchema, keysOf, renderReference, tableKey } from './reference.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** With this set the files are written instead of compared with what they should be. */
const update = process.env['UPDATE_OUTPUT'] === '1';

test.each<[string, () => string]>([
  ['schemas/configuration.schema.json', () => `${JSON.stringify(configurationJsonSchema(), null, 2)}\n`],
  ['docs/configuration.md', renderReference],
  ['docs/conventions.md', renderConventions],
])('%s is up to date', (file, render) => {
  const place = path.join(root, file);
  if (update) {
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, render());
  }
  expect(existsSync(place) ? readFileSync(place, 'utf8') : '').toBe(render());
});

describe('the table of options', () => {
  const sorted = (keys: readonly string[]) => [...new Set(keys)].sort();

  it('has every key of the schema, for each kind of target, and no other', () => {
    const named = options.flatMap(({ key, of = [''] }) => of.map((kind) => `${kind} ${key}`));
    const known = keysOf(configurationJsonSchema()).map(({ key, of = '' }) => `${of} ${tableKey(key)}`);
    expect(sorted(named)).toEqual(sorted(known));
  });

  it.each(options.map((option) => [option.key, option] as const))(
    'has a valid example that shows %s',
    (key, option) => {
      expect(validate(option.example, 'example').diagnostics).toEqual([]);
      let shown: unknown = option.example;
      for (const part of key.replaceAll('[]', '.0').split('.'))
        shown = (shown as Record<string, unknown> | undefined)?.[part];
      expect(shown).toBeDefined();
    },
  );

  it('says each thing in sentences', () => {
    expect(options.filter(({ meaning }) => !/^[A-Z].*\.$/.test(meaning))).toEqual([]);
  });
});

it('shows configurations that are valid', () => {
  const blocks = [...renderReference().matchAll(/```yaml\n([^`]+)```/g)].map(([, text = '']) => load(text));
  expect(blocks.length).toBeGreaterThan(3);
  const named = (data: unknown) =>
    givenConfiguration({ input: 'a', ...(data as object), extends: undefined }, invocation);
  const invocation = { cwd: root, document: undefined, out: undefined };
  return expect(Promise.all(blocks.map(async (data) => (await named(data)).diagnostics))).resolves.toEqual(
    blocks.map(() => []),
  );
});

it('describes every key to editors', () => {
  const silent = keysOf(configurationJsonSchema()).filter(({ schema }) => schema.description === undefined);
  expect(silent.map(({ key }) => key)).toEqual([]);
});

/** Configurations, and whether they are valid. */
const judged: readonly (readonly [unknown, boolean])[] = [
  ...options.map(({ example }) => [example, true] as const),
  [{ $schema: 'x', input: 'a', names: { '#/a': 'B' }, rules: { 'ref/missing': 'off' } }, true],
  [{ inputt: 'a' }, false],
  [{ input: 3 }, false],
  [{ extends: [3] }, false],
  [{ lock: 3 }, false],
  [{ positionalArguments: 1.5 }, false],
  [{ client: 'not a name' }, false],
  [{ targets: [] }, false],
  [{ targets: [{ target: 'docs' }] }, false],
  [{ targets: [{ target: 'docs', output: 'd', responses: 'off' }] }, false],
  [{ targets: [{ target: 'sdk', output: 'd' }] }, false],
  [{ rules: { 'ref/missing': 'never' } }, false],
];

test.each(judged)('editors judge %j as the program does: %s', (configuration, want) => {
  const editor = z.fromJSONSchema(configurationJsonSchema() as Parameters<typeof z.fromJSONSchema>[0]);
  expect([editor.safeParse(configuration).success, validate(configuration, 'c').value !== undefined]).toEqual([
    want,
    want,
  ]);
});

it('names every ending that a configuration may have', () => {
  const endings = configurationNames.map((name) => name.split('.').at(-1));
  expect(renderReference()).toContain(`specwright.config.{${endings.join(',')}}`);
});
