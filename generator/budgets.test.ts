import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { budgets, type Budget } from './diagnostics/budgets.js';
import { generate } from './index.js';
import { Ledger } from './load/reading/ledger.js';
import type { UserConfiguration } from './configuration/configuration.js';

const scratch = mkdtempSync(path.join(tmpdir(), 'specwright-budgets-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
afterEach(() => void vi.unstubAllGlobals());

const info = { title: 'Budgets', version: '1.0.0' };
const document = (more: object): string => JSON.stringify({ openapi: '3.2.0', info, paths: {}, ...more });

/** A document with one operation that returns values of a schema. */
const returning = (schema: object, schemas: object = {}, operation: object = {}, more: object = {}): string => {
  const responses = { 200: { description: 'Done.', content: { 'application/json': { schema } } } };
  return document({ paths: { '/a': { get: { responses, ...operation } } }, components: { schemas }, ...more });
};

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const nested = (levels: number, around: (inner: unknown, level: number) => object, innermost: unknown): object =>
  times(levels, (level) => level).reduce<unknown>(around, innermost) as object;
const overlay = (actions: object[]): string => JSON.stringify({ overlay: '1.1.0', info, actions });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** Files that use up a given amount of a budget. */
interface Case {
  readonly files: (size: number) => Readonly<Record<string, string>>;
  readonly configuration?: UserConfiguration;
  /** A smaller limit, where the true one would take long. */
  readonly limit?: number;
  /** Where the diagnostic stands. */
  readonly at: string;
}

const cases: Readonly<Record<Exclude<keyof typeof budgets, 'seconds' | 'file'>, Case>> = {
  files: {
    limit: 3,
    configuration: { limits: { files: 3 } },
    files: (size) => ({
      'openapi.json': returning({ oneOf: times(size, (i) => ({ $ref: `part${i}.json` })) }),
      ...Object.fromEntries(times(size, (i) => [`part${i}.json`, '{ "type": "object" }'])),
    }),
    at: '/paths/~1a/get/responses/200/content/application~1json/schema/oneOf/3/$ref',
  },
  bytes: {
    limit: 1_000,
    configuration: { limits: { bytes: 1_000 } },
    files: (size) => {
      const text = returning({ $ref: 'part.json' });
      return { 'openapi.json': text, 'part.json': '{}'.padEnd(size - text.length) };
    },
    at: '/paths/~1a/get/responses/200/content/application~1json/schema/$ref',
  },
  values: {
    limit: 100,
    configuration: { limits: { values: 100 } },
    files: (size) => ({ 'openapi.json': document({ 'x-list': times(size - 6, () => 1) }) }),
    at: '',
  },
  merges: {
    files: (size) => ({
      'openapi.yaml': `openapi: 3.1.0\ninfo: { title: A, version: '1' }\npaths: {}\nx-a: &a { ${times(999, (i) => `a${i}: 1`).join(', ')} }\nx-b:\n${'  - { <<: *a }\n'.repeat(Math.floor(size / 1000))}${size % 1000 === 0 ? '' : '  - { <<: *a }\n'}`,
    }),
    at: '',
  },
  depth: {
    files: (size) => ({ 'openapi.json': document({ 'x-a': nested(size - 1, (a) => ({ a }), {}) }) }),
    at: `/x-a${'/a'.repeat(248)}`,
  },
  key: { files: (size) => ({ 'openapi.json': document({ 'x-a': { ['k'.repeat(size)]: 1 } }) }), at: '/x-a' },
  pointer: {
    files: (size) => ({
      'openapi.json': document({
        'x-a': nested(Math.floor((size - 4) / 1000), (a) => ({ ['k'.repeat(999)]: a }), {
          ['k'.repeat(((size - 4) % 1000) - 1)]: 1,
        }),
      }),
    }),
    at: '/x-a',
  },
  overlaid: {
    files: (size) => ({
      'openapi.json': document({ 'x-a': times(1_000, () => ({})) }),
      'overlay.json': overlay([{ target: '$.x-a[*]', update: times(size / 1_000 - 1, () => 0) }]),
    }),
    configuration: { overlays: ['overlay.json'] },
    at: '/actions/0/target',
  },
  steps: {
    files: (size) => ({
      'openapi.json': document({ 'x-a': nested(400, (a) => ({ a }), {}) }),
      'overlay.json': overlay([{ target: `$.x-a${'..a'.repeat(size > budgets.steps.limit ? 4 : 2)}`, remove: true }]),
    }),
    configuration: { overlays: ['overlay.json'] },
    at: '/actions/0/target',
  },
  composition: {
    files: (size) => ({
      'openapi.json': returning(nested(size - 1, (items) => ({ type: 'array', items }), { type: 'string' })),
    }),
    at: `/paths/~1a/get/responses/200/content/application~1json/schema${'/items'.repeat(256)}`,
  },
  written: {
    files: (size) => ({
      'openapi.json': returning(
        ref(`P${size > budgets.written.limit ? 19 : 12}`),
        Object.fromEntries(
          times(20, (i) => [
            `P${i}`,
            i === 0 ? { type: 'array' } : { type: 'array', prefixItems: [ref(`P${i - 1}`), ref(`P${i - 1}`)] },
          ]),
        ),
      ),
    }),
    at: '/components/schemas/P14',
  },
  combinations: {
    files: (size) => ({
      'openapi.json': returning({
        allOf: [100, Math.ceil(size / 100)].map((count, list) => ({
          oneOf: times(count, (i) => ({ properties: { [`p${list}_${i}`]: {} } })),
        })),
      }),
    }),
    at: '/paths/~1a/get/responses/200/content/application~1json/schema',
  },
  references: {
    files: (size) => ({
      'openapi.json': document({
        paths: Object.fromEntries(
          times(size + 1, (i) => [`/p${i}`, i === 0 ? {} : { $ref: `#/paths/~1p${i - 1}`, summary: 'One more.' }]),
        ),
      }),
    }),
    at: '/paths/~1p257',
  },
  groups: {
    files: (size) => ({
      'openapi.json': returning({}, {}, { 'x-speakeasy-group': times(size, (i) => `g${i}`).join('.') }),
    }),
    at: '/paths/~1a/get',
  },
};

/** What a run says that stops it, and how many diagnostics there are in all. */
async function errorsOf(name: string, { files, configuration = {} }: Case, size: number) {
  const cwd = mkdtempSync(path.join(scratch, 'case-'));
  const made = files(size);
  for (const [file, text] of Object.entries(made)) writeFileSync(path.join(cwd, file), text);
  const input = Object.keys(made)[0] ?? '';
  const targets = [{ target: 'docs', output: name }] as const;
  const { diagnostics } = await generate({ configuration: { input, targets, ...configuration }, cwd, out: 'out' });
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ code, pointer }) => ({ code, pointer }));
}

const rows = Object.entries(cases).map(([name, row]) => ({ name, row, budget: budgets[name as keyof typeof cases] }));

describe('a budget', () => {
  it.each(rows)('of $name is enough for what it names', async ({ name, row, budget }) => {
    expect(await errorsOf(name, row, row.limit ?? budget.limit)).toEqual([]);
  });

  it.each(rows)('of $name ends the run with one diagnostic that says where', async ({ name, row, budget }) => {
    const found = await errorsOf(name, row, (row.limit ?? budget.limit) + (name === 'overlaid' ? 1_000 : 1));
    expect(found).toEqual([{ code: budget.code, pointer: row.at }]);
  });

  it('of one file is held against its size, before it is kept', () => {
    const ledger = new Ledger();
    expect(ledger.keep(budgets.file.limit, 'a')).toBeUndefined();
    expect(ledger.keep(budgets.file.limit + 1, 'b')).toEqual({
      code: 'read/too-large',
      message: '"b" is larger than 100 MB',
    });
  });

  it('of seconds ends all that is fetched', async () => {
    vi.stubGlobal(
      'fetch',
      (_: string, { signal }: { signal: AbortSignal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason as Error));
        }),
    );
    const row: Case = {
      files: () => ({
        'openapi.json': returning({
          oneOf: [{ $ref: 'https://a.example.com/a.json' }, { $ref: 'https://a.example.com/b.json' }],
        }),
      }),
      configuration: { limits: { seconds: 1 }, allow: { origins: ['https://a.example.com'] } },
      at: '',
    };
    const [first, ...others] = await errorsOf('seconds', row, 1);
    expect(first?.code).toBe('read/too-much' satisfies Budget['code']);
    expect(others).toEqual([]);
  });
});
