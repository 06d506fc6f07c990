import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { Run } from '../pipeline/result.js';
import { run } from '../pipeline/run.js';
import { main } from './main.js';

let cwd: string;
let runs = 0;
const counted: Run = (...given) => {
  runs += 1;
  return run(...given);
};

async function call(...argv: readonly string[]) {
  let [out, err] = ['', ''];
  runs = 0;
  const stdout = { write: (text: string) => (out += text) };
  const stderr = { write: (text: string) => (err += text) };
  const stdin = () => Promise.resolve('');
  const exit = await main(argv, { cwd, env: { XDG_CACHE_HOME: join(cwd, '.home') }, stdin, stdout, stderr }, counted);
  return { exit, out, err, runs };
}

const put = (name: string, text: string): void => {
  writeFileSync(join(cwd, name), text);
};
const text = (name: string): string => readFileSync(join(cwd, name), 'utf8');
const swap = (name: string, from: string, to: string): void => {
  put(name, text(name).replace(from, to));
};

const operation = (id: string, more: string): string =>
  `get: { operationId: ${id}, ${more}, responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: '#/components/schemas/${id}' } } } } } }`;

const document = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths:
  /orders: { ${operation('Orders', 'x-audience: public, tags: [shop]')} }
  /reports: { ${operation('Reports', 'x-audience: partner, tags: [shop]')} }
  /refunds: { ${operation('Refunds', 'x-audience: public, x-internal: true, tags: [shop]')} }
components:
  schemas:
    Orders: { type: object, properties: { status: { type: string, enum: [open, paid] } } }
    Reports: { type: object, properties: { status: { type: string, enum: [draft, final] } } }
    Refunds: { type: object, properties: { status: { type: string, enum: [full, half] } } }
`;

const target = (output: string, more: object) => ({ target: 'typescript', output, ...more });
const ofAudience = (...audiences: readonly string[]) => ({ include: { extensions: { 'x-audience': audiences } } });
const configured = (...targets: readonly object[]): void => {
  put('specwright.config.json', JSON.stringify({ input: 'api.yaml', lock: true, targets }));
};

const functionsOf = (output: string): string[] =>
  existsSync(join(cwd, output, 'src/funcs')) ? readdirSync(join(cwd, output, 'src/funcs')).sort() : [];
const orders = 'shopOrders.ts';
const reports = 'shopReports.ts';
const refunds = 'shopRefunds.ts';

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'specwright-filters-'));
  mkdirSync(join(cwd, '.home'));
  put('api.yaml', document);
  configured(target('public', ofAudience('public')), target('partner', ofAudience('public', 'partner')));
});
afterEach(() => {
  rmSync(cwd, { recursive: true });
});

it('two targets get different parts of one document, and a second run remembers both', async () => {
  expect(await call('generate')).toMatchObject({ exit: 0, runs: 1, err: '' });
  expect([functionsOf('public'), functionsOf('partner')]).toEqual([[orders], [orders, reports]]);
  expect(text('names.lock')).toMatch(/Orders[^]*ReportsStatus/u);
  expect(await call('generate')).toMatchObject({ exit: 0, runs: 0 });
  expect(await call('check')).toMatchObject({ exit: 0, runs: 0 });
});

describe('a filter that changes', () => {
  test.each<[what: string, more: object, drift: RegExp, functions: readonly string[]]>([
    [
      'adds what it now lets in',
      ofAudience('public', 'partner'),
      /missing: .*\n {2}public\/src\/funcs\/shopReports\.ts/u,
      [orders, reports],
    ],
    [
      'removes what it leaves out',
      { include: { paths: ['/reports'] } },
      /extra: .*\n {2}public\/src\/funcs\/shopOrders\.ts/u,
      [reports],
    ],
    [
      'lets in what is internal',
      { ...ofAudience('public'), internal: true },
      /missing: .*\n {2}public\/src\/funcs\/shopRefunds\.ts/u,
      [orders, refunds],
    ],
  ])('%s, and moves no name', async (_, more, drift, functions) => {
    await call('generate');
    const [before, lock] = [text('partner/src/models/components/reports.ts'), text('names.lock')];
    configured(target('public', more), target('partner', ofAudience('public', 'partner')));
    const check = await call('check');
    expect(check).toMatchObject({ exit: 1, runs: 1 });
    expect(check.out).toMatch(drift);
    expect(await call('generate')).toMatchObject({ exit: 0, err: '' });
    expect(functionsOf('public')).toEqual(functions);
    expect(text('partner/src/models/components/reports.ts')).toBe(before);
    for (const line of lock.match(/^ {6}"#.*(?=,)/gmu) ?? []) expect(text('names.lock')).toContain(line);
    expect(await call('check')).toMatchObject({ exit: 0 });
  });
});

it('an operation that is no longer internal has the names that it had', async () => {
  configured(target('public', ofAudience('public')), target('staff', { internal: true }));
  await call('generate');
  const before = text('staff/src/models/components/refunds.ts');
  swap('api.yaml', 'x-internal: true, ', '');
  expect(await call('generate')).toMatchObject({ exit: 0, err: '' });
  expect(functionsOf('public')).toEqual([orders, refunds]);
  expect(text('staff/src/models/components/refunds.ts')).toBe(before);
  expect(text('public/src/models/components/refunds.ts')).toBe(before);
});

describe('diff', () => {
  const changesOf = async (): Promise<readonly string[]> => {
    const { out } = await call('diff', 'old.yaml', 'api.yaml', '--json');
    const { changes } = JSON.parse(out) as {
      readonly changes: readonly { readonly code: string; readonly subject: string }[];
    };
    return changes.map(({ code, subject }) => `${code} ${subject}`);
  };

  test.each<[what: string, from: string, to: string, changes: readonly string[]]>([
    [
      'says nothing of what no target gets',
      'status: { type: string, enum: [draft, final]',
      'state: { type: string, enum: [draft, final]',
      [],
    ],
    [
      'says what is no longer for anyone',
      'x-audience: public, tags',
      'x-audience: staff, tags',
      ['endpoint/removed shop.orders()', 'type/removed components.Orders', 'type/removed components.Status'],
    ],
    ['says what is no longer internal', 'x-internal: true, ', '', ['endpoint/added shop.refunds()']],
  ])('%s', async (_, from, to, want) => {
    configured(target('public', ofAudience('public')));
    put('old.yaml', document);
    swap('api.yaml', from, to);
    expect(await changesOf()).toEqual(want);
  });
});

describe('a changelog', () => {
  const released = async (): Promise<string> => {
    await call('generate', '--changelog', 'CHANGELOG.md', '--bump');
    return text('CHANGELOG.md');
  };

  test.each<[what: string, first: readonly object[], then: readonly object[], want: RegExp]>([
    [
      'has what a new filter leaves out',
      [{}],
      [ofAudience('public')],
      /^# Changelog\n\n## 2\.0\.0\n\n### Breaking changes\n\n- `shop\.reports\(\)`/u,
    ],
    [
      'has what a filter lets in',
      [ofAudience('public')],
      [{}],
      /^# Changelog\n\n## 1\.1\.0\n\n### Other changes\n\n- `shop\.reports\(\)`/iu,
    ],
    [
      'has what is no longer internal',
      [{}],
      [{ internal: true }],
      /^# Changelog\n\n## 1\.1\.0\n\n[^]*`shop\.refunds\(\)`/u,
    ],
    [
      'has nothing of what another target still gets',
      [{}],
      [ofAudience('public'), {}],
      /^# Changelog\n\n## 1\.0\.0\n\nInitial version\.\n$/u,
    ],
  ])('%s', async (_, first, then, want) => {
    const targets = (all: readonly object[]) => all.map((more, index) => target(`sdk${String(index)}`, more));
    configured(...targets(first));
    await released();
    configured(...targets(then));
    expect(await released()).toMatch(want);
  });
});

describe('faults in other files', () => {
  const shared = `Orders: { type: object }
Bad: { $ref: '#/Nothing' }
Worse: { properties: { it: { $ref: broken.yaml } } }
`;

  test.each<[where: string, orders: string, reports: string, exit: number, said: string]>([
    ['a file that cannot be parsed', 'shared.yaml#/Orders', 'broken.yaml', 0, '`broken.yaml`'],
    ['a file that is not there', 'shared.yaml#/Orders', 'nothing.yaml', 0, '`api.yaml#/paths/~1reports/get`'],
    ['an empty file', 'shared.yaml#/Orders', 'empty.yaml', 0, '`empty.yaml`'],
    ['a part of a file', 'shared.yaml#/Orders', 'shared.yaml#/Bad', 0, '`shared.yaml#/Bad/$ref`'],
    ['a file behind a part of a file', 'shared.yaml#/Orders', 'shared.yaml#/Worse', 0, '`broken.yaml`'],
    ['a file that cannot be parsed, and is needed', 'broken.yaml', 'empty.yaml', 1, 'error read/yaml-syntax: '],
    ['a file that is not there, and is needed', 'nothing.yaml', 'empty.yaml', 0, 'warning ref/unreadable: '],
    ['an empty file that is needed', 'empty.yaml', 'broken.yaml', 1, 'error read/empty: '],
    ['a part of a file that is needed', 'shared.yaml#/Bad', 'broken.yaml', 0, 'warning ref/missing: '],
    ['a file behind a part that is needed', 'shared.yaml#/Worse', 'empty.yaml', 1, 'error read/yaml-syntax: '],
  ])('%s', async (_, ordersRef, reportsRef, want, said) => {
    put('shared.yaml', shared);
    put('broken.yaml', 'type: [\n');
    put('empty.yaml', '');
    swap('api.yaml', "'#/components/schemas/Orders'", `'${ordersRef}'`);
    swap('api.yaml', "'#/components/schemas/Reports'", `'${reportsRef}'`);
    configured(target('public', ofAudience('public')));
    const { exit, err } = await call('generate');
    expect(exit, err).toBe(want);
    expect(functionsOf('public')).toEqual(want === 0 ? [orders] : []);
    const listed = err.split('\n').filter((line) => !line.startsWith('info '));
    // What is left out is counted, and listed nowhere else.
    if (said.startsWith('`'))
      expect([/^info .*not generated: .*$/mu.exec(err)?.[0], listed.join('')]).toEqual([
        expect.stringContaining(said),
        expect.not.stringMatching(/error|warning/u),
      ]);
    else
      expect(
        listed.some((line) => line.startsWith(said)),
        err,
      ).toBe(true);
  });

  it('stop a run that reads more than it may, wherever that shows', async () => {
    put('shared.yaml', shared);
    swap('api.yaml', "'#/components/schemas/Reports'", "'shared.yaml#/Orders'");
    const { include } = ofAudience('public');
    put('specwright.config.json', JSON.stringify({ input: 'api.yaml', include, limits: { files: 1 } }));
    const { exit, err } = await call('generate');
    expect([exit, err]).toEqual([1, expect.stringContaining('error read/too-much')]);
  });
});
