import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { givenConfiguration, loadConfiguration } from './given-configuration.js';

function folder(files: Readonly<Record<string, string>>): string {
  const cwd = mkdtempSync(join(tmpdir(), 'specwright-layers-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  return cwd;
}

const nothing = { document: undefined, out: undefined };
const load = async (files: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) => {
  const cwd = folder(files);
  return { cwd, ...(await loadConfiguration({ ...nothing, cwd }, 'c.yaml', env)) };
};
const said = (diagnostics: Awaited<ReturnType<typeof load>>['diagnostics']) =>
  diagnostics.map(({ code, place, message }) => `${code} ${place?.file ?? ''}${place?.pointer ?? ''} ${message}`);

describe('variables of the environment', () => {
  const env = { NAME: 'acme', EMPTY: '', MORE: '${NAME}' };
  test.each<[string, string]>([
    ['${NAME}', 'acme'],
    ['@${NAME}/${NAME}-sdk', '@acme/acme-sdk'],
    ['${NO:-other}', 'other'],
    ['${NAME:-other}', 'acme'],
    ['${EMPTY:-other}', 'other'],
    ['${NO:-}x', 'x'],
    ['x${EMPTY}', 'x'],
    ['$${NAME}', '${NAME}'],
    ['$$${NAME}', '$${NAME}'],
    ['$NAME $ {NAME} ${1} ${', '$NAME $ {NAME} ${1} ${'],
    // What a variable holds is not looked into again.
    ['${MORE}', '${NAME}'],
  ])('%s is %s', async (given, want) => {
    const { value, diagnostics } = await load(
      { 'c.yaml': JSON.stringify({ input: 'a', targets: [{ target: 'docs', output: 'docs', keep: [given] }] }) },
      env,
    );
    expect(diagnostics).toEqual([]);
    expect(value?.targets[0]?.keep).toEqual([want]);
  });

  it('stand in lists and maps, not in keys', async () => {
    const text = 'input: a\noverlays: ["${NAME}.yaml"]\nnames: { "/${NAME}": "${NAME}" }\n';
    const { cwd, value } = await load({ 'c.yaml': text }, env);
    expect([value?.overlays, value?.names]).toEqual([[join(cwd, 'acme.yaml')], { '/${NAME}': 'acme' }]);
  });

  it('have to be set', async () => {
    const { diagnostics } = await load({ 'c.yaml': 'input: a\noverlays: [b, "${NO}", "${toString}"]\n' });
    expect(said(diagnostics)).toEqual([
      'config/environment c.yaml/overlays/1 The variable `NO` is not set.',
      'config/environment c.yaml/overlays/2 The variable `toString` is not set.',
    ]);
  });

  it('mean nothing in a program', async () => {
    const cwd = folder({ 'c.mjs': "export default { input: 'a', allow: { origins: ['${NAME}'] } };" });
    expect((await loadConfiguration({ ...nothing, cwd }, 'c.mjs', env)).value?.allow.origins).toEqual(['${NAME}']);
  });
});

describe('a configuration that extends another', () => {
  it('says what it says over it; sections and maps are merged, lists replaced', async () => {
    const { value } = await load({
      'c.yaml': 'extends: b.yaml\nclient: Own\nerrors: { base: E }\noverlays: [own.yaml]\nnames: { /a: A }\n',
      'b.yaml':
        'input: a\nclient: Base\nerrors: { base: B, fallback: F }\noverlays: [x.yaml, y.yaml]\nnames: { /a: X, /b: B }\n',
    });
    expect(value).toMatchObject({
      client: 'Own',
      errors: { base: 'E', fallback: 'F' },
      names: { '/a': 'A', '/b': 'B' },
    });
    expect(value?.overlays).toHaveLength(1);
  });

  it('leaves paths relative to the file that names them', async () => {
    const { cwd, value } = await load({
      'c.yaml': 'extends: [shared/b.yaml]\n',
      'shared/b.yaml':
        'extends: deep/d.yaml\ninput: api.yaml\ntargets: [{ target: docs, output: docs, templates: t }]\nallow: { folders: [f] }\n',
      'shared/deep/d.yaml':
        'overlays: [o.yaml, "https://example.com/o.yaml"]\nallow: { origins: ["https://example.com"] }\n',
    });
    expect(value).toMatchObject({
      input: join(cwd, 'shared/api.yaml'),
      overlays: [join(cwd, 'shared/deep/o.yaml'), 'https://example.com/o.yaml'],
      targets: [{ output: join(cwd, 'docs'), options: { templates: join(cwd, 'shared/t') } }],
      allow: { folders: [join(cwd, 'shared/f')], origins: ['https://example.com'] },
    });
  });

  it('takes later ones over earlier ones, programs among them', async () => {
    const files = {
      'c.yaml': 'extends: [a.yaml, b.mjs]\n',
      'a.yaml': 'input: a\nclient: A\n',
      'b.mjs': "export default { client: 'B' };",
    };
    expect((await load(files)).value?.client).toBe('B');
  });

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      'itself',
      { 'c.yaml': 'extends: c.yaml\n' },
      ['config/extends c.yaml/extends `c.yaml` extends `c.yaml`: a cycle.'],
    ],
    [
      'what extends it',
      { 'c.yaml': 'extends: a.yaml\n', 'a.yaml': 'extends: [b.yaml]\n', 'b.yaml': 'extends: ./a.yaml\n' },
      ['config/extends b.yaml/extends `a.yaml` extends `b.yaml` extends `a.yaml`: a cycle.'],
    ],
    ['nothing', { 'c.yaml': 'extends: no.yaml\n' }, ['config/extends c.yaml/extends `no.yaml` does not exist.']],
    [
      'what is wrong',
      { 'c.yaml': 'extends: a.yaml\n', 'a.yaml': 'inputt: a\n' },
      ['config/unknown-key a.yaml/inputt There is no key `inputt`.'],
    ],
    [
      'a number',
      { 'c.yaml': 'extends: 3\n' },
      ['config/invalid-value c.yaml/extends `extends` must be a text or a list of texts, not 3.'],
    ],
  ])('and that is %s', async (_, files, want) => {
    const { value, diagnostics } = await load(files);
    expect([value, said(diagnostics)]).toEqual([undefined, want]);
  });

  it('is extended twice without a ring', async () => {
    const files = {
      'c.yaml': 'extends: [a.yaml, b.yaml]\n',
      'a.yaml': 'extends: d.yaml\n',
      'b.yaml': 'extends: d.yaml\n',
      'd.yaml': 'input: x\n',
    };
    expect((await load(files)).diagnostics).toEqual([]);
  });

  it('may be one that a program gives', async () => {
    const cwd = folder({ 'b/b.yaml': 'input: ${FILE}\n' });
    const { value } = await givenConfiguration({ extends: 'b/b.yaml' }, { ...nothing, cwd }, { FILE: 'a.yaml' });
    expect(value?.input).toBe(join(cwd, 'b/a.yaml'));
  });
});
