import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { generate, type UserConfiguration } from '../index.js';

const scratch = mkdtempSync(path.join(tmpdir(), 'specwright-templates-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const document = `openapi: 3.1.0
info: { title: Pets, version: '1' }
paths:
  /pets:
    get:
      responses:
        '200':
          description: A pet.
          content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
components:
  schemas:
    Pet:
      type: object
      properties:
        name: { type: string, description: What it is called. }
`;

let runs = 0;

/** Generates with templates of a user: their texts by name, in a folder beside the configuration. */
async function made(templates: Readonly<Record<string, string>>, configured?: string) {
  const folder = path.join(scratch, String(++runs));
  mkdirSync(path.join(folder, 'conf/mine'), { recursive: true });
  writeFileSync(path.join(folder, 'openapi.yaml'), document);
  for (const [name, text] of Object.entries(templates)) writeFileSync(path.join(folder, 'conf/mine', name), text);
  const configuration: UserConfiguration = {
    input: '../openapi.yaml',
    targets: [{ target: 'docs', output: 'docs', flavour: 'entity', templates: configured ?? './mine' }],
  };
  writeFileSync(path.join(folder, 'conf/specwright.json'), JSON.stringify(configuration));
  const { ok, diagnostics } = await generate({ cwd: folder, configuration: 'conf/specwright.json', out: 'out' });
  const page = ok ? readFileSync(path.join(folder, 'out/docs/entities/pet.md'), 'utf8') : undefined;
  const said = diagnostics.map(
    ({ severity, code, file, line, column }) =>
      `${severity} ${code} ${file ?? ''}:${String(line ?? 0)}:${String(column ?? 0)}`,
  );
  return { page, said, diagnostics };
}

describe('templates of a user', () => {
  it('are taken before those of the flavour, relative to the configuration', async () => {
    const { page, said } = await made({ 'entity.hbs': '{{name}}!\n' });
    expect({ page, said }).toEqual({ page: 'Pet!\n', said: [] });
  });

  it('fall back one by one', async () => {
    const { page } = await made({ 'property.hbs': '* {{name}}\n' });
    expect(page).toBe('# Pet\n\n## Properties\n* `name`\n');
  });

  it('may have parts of their own, indented as they are taken', async () => {
    const { page } = await made({
      'entity.hbs': '{{#each properties}}\n* a\n  {{> words}}\n{{/each}}\n',
      'words.hbs': '{{name}}\n\n{{description}}\n',
    });
    expect(page).toBe('* a\n  `name`\n\n  What it is called.\n');
  });

  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      'an unknown field',
      { 'entity.hbs': '# {{name}}\n\n{{titel}}\n' },
      ['error template/unknown-field conf/mine/entity.hbs:3:3'],
    ],
    [
      'unknown fields in a part, each once',
      { 'property.hbs': '{{#if no}}{{/if}}\n{{#if name}}{{/if}}{{nor}}' },
      [
        'error template/unknown-field conf/mine/property.hbs:1:7',
        'error template/unknown-field conf/mine/property.hbs:2:22',
      ],
    ],
    [
      'a part that is not there',
      { 'entity.hbs': 'a\n{{> propertie}}' },
      ['error template/not-found conf/mine/entity.hbs:2:5'],
    ],
    [
      'a part outside the folder',
      { 'entity.hbs': '{{> ../x}}' },
      ['error template/not-found conf/mine/entity.hbs:1:5'],
    ],
    [
      'a block that is not closed',
      { 'entity.hbs': 'a\nb\n{{#if name}}' },
      ['error template/syntax conf/mine/entity.hbs:3:1'],
    ],
    [
      'a block closed as another',
      { 'entity.hbs': 'a\n{{#if name}}{{/each}}' },
      ['error template/syntax conf/mine/entity.hbs:2:4'],
    ],
    ['a name nobody asks for', { 'entitty.hbs': '' }, ['warning template/unused conf/mine/entitty.hbs:1:1']],
  ])('that are wrong are said with their place: %s', async (_, templates, want) => {
    expect((await made(templates)).said).toEqual(want);
  });

  it('are looked for in a folder that exists', async () => {
    expect((await made({}, './yours')).said).toEqual(['error template/not-found conf/yours:0:0']);
  });

  it('that end in a ring of parts end', async () => {
    const { page } = await made({ 'property.hbs': '{{name}}{{#each fields}}{{> property}}{{/each}}\n' });
    expect(page).toContain('`name`');
  });
});
