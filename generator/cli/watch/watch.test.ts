import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fromSource } from '../../../scripts/from-source.mjs';
import { run } from '../../pipeline/run.js';
import { watch, type WatchOptions } from './watch.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
mkdirSync(path.join(root, '.scratch'), { recursive: true });
const scratch = mkdtempSync(path.join(root, '.scratch/watch-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(path.join(scratch, 'case-'));
});

const at = (name: string): string => path.join(cwd, name);
const put = (name: string, text: string): void => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
};
/** As editors save: beside the file, and then in its place. */
const replace = (name: string, text: string): void => {
  put(`${name}.swp`, text);
  renameSync(at(`${name}.swp`), at(name));
};
const remove = (name: string): void => rmSync(at(name), { recursive: true });

const document = (title: string, ref = ''): string =>
  `openapi: 3.1.0\ninfo: { title: ${title}, version: 1.0.0 }\npaths: {}\n${
    ref && `components: { schemas: { Pet: { $ref: '${ref}' } } }\n`
  }`;
const pet = (field: string): string => `type: object\nproperties: { ${field}: { type: string } }\n`;
/** Little is made, so that a round is short. */
const target = (more = {}): string => JSON.stringify([{ target: 'docs', output: 'docs', ...more }]);
const configuration = (more = ''): string => `{"input": "api.yaml", "targets": ${target()}${more}}`;

let end: (() => Promise<number>) | undefined;
afterEach(async () => {
  await end?.();
});

/** Begins to watch; `said` waits for a text, and gives what was printed up to it since it was last asked. */
function begin(given?: string, options: WatchOptions = {}, tty = false) {
  let printed = '';
  const write = (text: string): unknown => (printed += text);
  const stop = new AbortController();
  const screen = { write, isTTY: tty };
  const terminal = { cwd, env: {}, stdin: () => Promise.resolve(''), stdout: screen, stderr: screen };
  const exit = watch(given, options, terminal, run, stop.signal);
  end = () => {
    stop.abort();
    return exit;
  };
  const said = async (want: RegExp): Promise<string> => {
    const found = await vi.waitUntil(() => want.exec(printed), { timeout: 15_000, interval: 10 });
    const text = printed.slice(0, found.index + found[0].length);
    printed = printed.slice(text.length);
    return text;
  };
  return { exit, said, rest: () => printed };
}

const written = /\d+ files? written.*\n/;

describe('what is watched', () => {
  it.each<[string, () => void, string]>([
    ['the document', () => put('api.yaml', document('B', 'pet.yaml')), 'Changed: api.yaml\n'],
    ['the document, replaced', () => replace('api.yaml', document('B', 'pet.yaml')), 'Changed: api.yaml\n'],
    ['a file that it refers to', () => put('pet.yaml', pet('other')), 'Changed: pet.yaml\n'],
    ['an overlay', () => put('over/lay.yaml', overlay('C')), 'Changed: over/lay.yaml\n'],
    [
      'the configuration',
      () => replace('specwright.config.json', whole.replace('false', 'true')),
      'Changed: specwright.config.json\n',
    ],
    ['a template', () => put('own/type.hbs', 'Other {{name}}\n'), 'Changed: own/type.hbs\n'],
    [
      'a new folder in that of templates',
      () => mkdirSync(at('own/deep/new'), { recursive: true }),
      'Changed: own, own/deep\n',
    ],
    ['a new file in a folder of it', () => put('own/deep/dist/b.txt', 'B'), 'Changed: own, own/deep, own/deep/dist\n'],
    [
      'a file of bytes in it',
      () => writeFileSync(at('own/deep/dist/a.png'), Uint8Array.of(0xfe)),
      'Changed: own/deep/dist/a.png\n',
    ],
    ['a template that is new', () => put('own/note.hbs', 'A note.\n'), 'Changed: own\n'],
  ])('%s', async (_, change, want) => {
    put('api.yaml', document('A', 'pet.yaml'));
    put('pet.yaml', pet('name'));
    put('over/lay.yaml', overlay('B'));
    put('own/type.hbs', '{{name}}\n');
    mkdirSync(at('own/deep/dist'), { recursive: true });
    writeFileSync(at('own/deep/dist/a.png'), Uint8Array.of(0xff));
    put('specwright.config.json', whole);
    const { said } = begin();
    await said(written);
    change();
    expect(await said(written)).toContain(want);
    expect(await end?.()).toBe(0);
  });
  const overlay = (description: string): string =>
    `overlay: 1.0.0\ninfo: { title: O, version: 1.0.0 }\nactions: [{ target: $.info, update: { description: ${description} } }]\n`;
  const whole = `{"input": "api.yaml", "overlays": ["over/lay.yaml"], "targets": ${target({ templates: 'own', mdx: false })}}`;

  it('what comes and goes: a file that is missing, its folder, the document itself', async () => {
    put('specwright.config.json', configuration());
    put('api.yaml', document('A', 'schemas/pet.yaml'));
    const { said } = begin();
    await said(/"schemas\/pet\.yaml" does not exist[^]*1 error.*\n/);
    put('schemas/pet.yaml', pet('name'));
    expect(await said(written)).toContain('Changed: schemas/pet.yaml\n');
    remove('schemas');
    await said(/Changed: schemas\/pet\.yaml\n[^]*does not exist[^]*1 error.*\n/);
    renameSync(at('api.yaml'), at('gone.yaml'));
    await said(/Changed: api\.yaml\n[^]*"api\.yaml" does not exist[^]*1 error.*\n/);
    put('schemas/pet.yaml', pet('other'));
    renameSync(at('gone.yaml'), at('api.yaml'));
    await said(/Changed: (?:schemas\/pet\.yaml, )?api\.yaml\n[^]*written.*\n/);
  });

  it('a configuration that was not there', async () => {
    put('api.yaml', document('A'));
    const { said } = begin('api.yaml');
    await said(written);
    put('specwright.config.json', configuration());
    await said(/Changed: specwright\.config\.json\n[^]*written.*\n/);
    expect(readFileSync(at('docs/.specwright.json'), 'utf8')).toContain('README.md');
  });

  it('the filter of a target, and a part that no target gets', async () => {
    const paths = 'paths: { /a: { get: { tags: [a], operationId: a } }, /b: { get: { tags: [b], operationId: b } } }';
    const shop = document('A').replace('paths: {}', paths);
    const filtered = (tag: string) => `{"input": "api.yaml", "targets": ${target({ include: { tags: [tag] } })}}`;
    put('specwright.config.json', filtered('a'));
    put('api.yaml', shop);
    const { said } = begin();
    await said(written);
    put('specwright.config.json', filtered('b'));
    const changed = await said(/\d+ files? written.*removed.*\n/);
    expect(changed).toMatch(/ {2}wrote docs\/sdks\/b\/README\.md\n/);
    expect(changed).toContain(', 1 removed.');
    put('api.yaml', shop.replace('operationId: a', 'operationId: other'));
    expect(await said(written)).toMatch(/Changed: api\.yaml\n[^]*\n0 files written/);
  });

  it('by polling, where that is asked for', async () => {
    put('specwright.config.json', configuration());
    put('api.yaml', document('A'));
    const { said } = begin(undefined, { poll: 20 });
    await said(written);
    replace('api.yaml', document('Other'));
    expect(await said(written)).toContain('Changed: api.yaml\n');
  });

  it('the projects of a list, of which those are done again that changed', async () => {
    const project = (name: string) =>
      `{"name": "${name}", "input": "${name}.yaml", "out": "${name}", "targets": ${target()}}`;
    put('specwright.config.json', `{"projects": [${project('a')}, ${project('b')}]}`);
    put('a.yaml', document('A'));
    put('b.yaml', document('B'));
    const { said } = begin();
    await said(written);
    put('b.yaml', document('Bear'));
    const text = await said(written);
    expect(text).toContain('Changed: b.yaml\n');
    expect(text).not.toContain('a/docs');
    put('specwright.config.json', `{"projects": [${project('a')}, ${project('b')}, ${project('c')}]}`);
    await said(/Changed: specwright\.config\.json\n[^]*"c\.yaml" does not exist[^]*written.*\n/);
    put('c.yaml', document('C'));
    await said(/Changed: c\.yaml\n[^]*wrote c\/docs[^]*written.*\n/);
  });
});

describe('while it watches', () => {
  it('says what is wrong with a document, leaves the output, and goes on', async () => {
    put('specwright.config.json', configuration());
    put('api.yaml', document('A'));
    const { said } = begin();
    await said(written);
    const before = readFileSync(at('docs/.specwright.json'), 'utf8');
    put('api.yaml', 'openapi: [');
    const broken = await said(/1 error\n/);
    expect(broken).toMatch(/^Changed: api\.yaml\nerror read\/yaml-syntax/);
    expect(readFileSync(at('docs/.specwright.json'), 'utf8')).toBe(before);
    put('specwright.config.json', '{');
    await said(/config\/syntax[^]*1 error\n/);
    put('specwright.config.json', configuration());
    await said(/yaml-syntax[^]*1 error\n/);
    put('api.yaml', document('Bee'));
    expect(await said(written)).toMatch(/ {2}wrote docs\/README\.md\n/);
  });

  it('does nothing where a file is written again as it was, nor for its own output', async () => {
    put('specwright.config.json', configuration());
    put('api.yaml', document('A'));
    const { said, rest } = begin();
    await said(written);
    put('api.yaml', document('A'));
    put('docs/other.md', 'mine');
    put('pet.yaml', 'nobody reads it');
    put('specwright.config.json', configuration(', "package": "other"'));
    expect(await said(written)).toMatch(/^Changed: specwright\.config\.json\n/);
    expect(rest()).toBe('');
  });

  it('says on a terminal, and only there, that it watches', async () => {
    put('specwright.config.json', configuration());
    put('api.yaml', document('A'));
    const { said } = begin(undefined, {}, true);
    expect(await said(/Ctrl-C ends\.\n/)).toContain('\r\u001b[K');
  });

  it.each<[string | undefined, WatchOptions, number, RegExp]>([
    ['-', {}, 2, /standard input cannot be watched/],
    [undefined, {}, 2, /config\/no-document/],
    ['nothing.yaml', {}, 1, /"nothing\.yaml" does not exist/],
    [undefined, { config: 'nothing.json' }, 2, /`nothing\.json` does not exist/],
  ])('ends where there is nothing to watch: %j %j', async (given, options, want, text) => {
    const { exit, said } = begin(given, options);
    expect(await exit).toBe(want);
    await said(text);
  });
});

it('ends with 0 on Ctrl-C, and is quiet in a pipe', async () => {
  const program = path.join(scratch, 'cli.mjs');
  await fromSource('cli', program);
  put('specwright.config.json', configuration());
  put('api.yaml', document('A'));
  const child = spawn(process.execPath, [program, 'watch'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  child.stdout.on('data', (text) => (printed += String(text)));
  child.stderr.on('data', (text) => (printed += String(text)));
  const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve({ code, signal })));
  await vi.waitUntil(() => written.test(printed), { timeout: 15_000, interval: 10 });
  child.kill('SIGINT');
  expect(await ended).toEqual({ code: 0, signal: null });
  expect(printed).toMatch(/^(?: {2}wrote docs.*\n)+\d files written, 0 unchanged\.\n$/);
});
