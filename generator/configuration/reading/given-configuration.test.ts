import { conventionsOf } from '../../conventions/conventions.js';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { docs } from '../../targets/docs/target.js';
import { typescript } from '../../targets/typescript/target.js';
import { load } from './test/load.js';

const whole = `{
  "input": "../api.json", "overlays": ["a.yaml", "https://x.test/b.yaml"], "package": "@a/b", "client": "A",
  "errors": { "base": "AError" }, "folders": { "components": "models" }, "environmentPrefix": "A", "positionalArguments": 2, "bodyFirst": false, "samples": { "optional": "never" },
  "targets": [
    { "target": "typescript", "output": "sdk", "responses": "lenient", "numbers": "bigint", "runtime": "@a/runtime@^1.0.0", "keep": ["src/lib/*.ts"] },
    { "target": "docs", "output": "pages/php", "language": "php", "flavour": "tables", "sampleSection": false, "constants": "base", "enums": "table", "mdx": true }
  ],
  "names": { "/components/schemas/a": "B" }, "allow": { "folders": ["../shared"], "origins": ["https://x.test"] },
  "rules": { "schema/all-of-ring": "error" }
}`;

describe('a configuration that is right', () => {
  it('gets absolute paths: input and overlays from the file, outputs from its folder', async () => {
    const { cwd, value, diagnostics } = await load({ 'specwright.config.json': whole });
    expect(diagnostics).toEqual([]);
    expect(value).toEqual({
      configurationFile: join(cwd, 'specwright.config.json'),
      input: join(cwd, '../api.json'),
      limits: {},
      overlays: [join(cwd, 'a.yaml'), 'https://x.test/b.yaml'],
      out: cwd,
      package: '@a/b',
      client: 'A',
      conventions: conventionsOf(),
      errors: { base: 'AError' },
      folders: { components: 'models' },
      environmentPrefix: 'A',
      positionalArguments: 2,
      bodyFirst: false,
      samples: { optional: 'never' },
      targets: [
        {
          target: typescript,
          output: join(cwd, 'sdk'),
          keep: ['src/lib/*.ts'],
          options: {
            responses: 'lenient',
            numbers: 'bigint',
            dates: 'date',
            base64: 'string',
            runtime: '@a/runtime@^1.0.0',
          },
        },
        {
          target: docs,
          output: join(cwd, 'pages/php'),
          keep: [],
          options: {
            language: 'php',
            flavour: 'tables',
            numbers: 'safe',
            dates: 'date',
            base64: 'string',
            sampleSection: false,
            constants: 'base',
            enums: 'table',
            mdx: true,
          },
        },
      ],
      transforms: [],
      names: { '/components/schemas/a': 'B' },
      allow: { folders: [join(cwd, '../shared')], origins: ['https://x.test'] },
      rules: { 'schema/all-of-ring': 'error' },
    });
  });

  it('describes in its pages the numbers of its SDK', async () => {
    const sdk = '{ "target": "typescript", "output": "sdk", "numbers": "string" }';
    const pages = (output: string, more: string) => `{ "target": "docs", "output": "${output}"${more} }`;
    const targets = [sdk, pages('a', ''), pages('b', ', "language": "php"'), pages('c', ', "numbers": "safe"')];
    const { value } = await load({ 'specwright.config.json': `{ "input": "a", "targets": [${targets.join()}] }` });
    expect(value?.targets.map(({ options }) => options['numbers'])).toEqual(['string', 'string', 'safe', 'safe']);
  });

  it('is the defaults for a document alone', async () => {
    const { cwd, value } = await load({}, undefined, 'api.yaml');
    expect(value).toEqual({
      input: join(cwd, 'api.yaml'),
      overlays: [],
      out: join(cwd, 'specwright-out'),
      conventions: conventionsOf(),
      errors: {},
      limits: {},
      samples: { optional: 'with-example' },
      targets: [
        {
          target: typescript,
          output: join(cwd, 'specwright-out/sdk'),
          keep: [],
          options: { responses: 'lenient', numbers: 'safe', dates: 'date', base64: 'string', runtime: 'copy' },
        },
        {
          target: docs,
          output: join(cwd, 'specwright-out/docs'),
          keep: [],
          options: {
            language: 'typescript',
            flavour: 'tables',
            numbers: 'safe',
            dates: 'date',
            base64: 'string',
            sampleSection: true,
            constants: 'literal',
            mdx: false,
          },
        },
      ],
      transforms: [],
      names: {},
      allow: { folders: [], origins: [] },
      rules: {},
    });
  });

  test.each([
    ['yaml', 'input: api.yaml\n'],
    ['yml', 'input: api.yaml\n'],
    [
      'ts',
      "import { defineConfig } from 'specwright';\nexport default defineConfig({ input: 'api.yaml' as string, client: undefined });",
    ],
    ['js', "export default { input: 'api.yaml' };"],
    ['mjs', "export default Promise.resolve({ input: 'api.yaml' });"],
  ])('may be written as %s', async (ending, text) => {
    const { cwd, value, diagnostics } = await load({ [`specwright.config.${ending}`]: text });
    expect(diagnostics).toEqual([]);
    expect(value?.input).toBe(join(cwd, 'api.yaml'));
  });

  test.each([
    ['-', '-'],
    ['https://x.test/api.json', 'https://x.test/api.json'],
    ['file:///x/api.json', '/x/api.json'],
    ['/x/api.json', '/x/api.json'],
  ])('takes the document %s as %s', async (document, want) => {
    expect((await load({}, undefined, document)).value?.input).toBe(want);
  });

  it('gives way to the command line', async () => {
    const { cwd, value } = await load({ 'c.json': whole }, 'c.json', 'other.json', 'elsewhere');
    expect([value?.input, value?.out]).toEqual([join(cwd, 'other.json'), join(cwd, 'elsewhere')]);
    expect(value?.targets[0]?.output).toBe(join(cwd, 'elsewhere/sdk'));
  });
});
