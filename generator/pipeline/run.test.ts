import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Transform } from '../model/model.js';
import type { TargetConfiguration } from '../configuration/configuration.js';
import { plainConfiguration, plainTarget } from '../configuration/plain.js';
import { docs as docsTarget } from '../targets/docs/target.js';
import { typescript as typescriptTarget } from '../targets/typescript/target.js';
import { run } from './run.js';

const top = mkdtempSync(path.join(tmpdir(), 'run-'));
afterAll(() => {
  rmSync(top, { recursive: true });
});

let made = 0;

const head = 'openapi: 3.1.0\ninfo: {title: Case, version: "1"}\n';
const operation = (id: string): string =>
  `    get: {operationId: ${id}, responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}\n`;
const document = `${head}paths:\n  /a:\n${operation('getPet')}components:\n  schemas:\n    Pet: {type: object, properties: {id: {type: string}}}\n`;

const typescript = plainTarget(typescriptTarget, '/out/sdk');
const docs = plainTarget(docsTarget, '/out/docs');

/** Runs a document and hands back the outcome with the names of the stages that began. */
async function ran(text: string, targets: readonly TargetConfiguration[], transforms?: readonly Transform[]) {
  const cwd = path.join(top, String(made++));
  mkdirSync(cwd);
  writeFileSync(path.join(cwd, 'in.yaml'), text);
  const configuration = plainConfiguration({ input: path.join(cwd, 'in.yaml'), targets });
  const stages: string[] = [];
  const { value, diagnostics } = await run(
    configuration,
    { cwd, progress: (stage) => void stages.push(stage) },
    transforms,
  );
  const files = value.results.map(({ output, files: all }) => [output, all.map((file) => file.path)] as const);
  return { ...value, stages, files: new Map(files), codes: diagnostics.map(({ code }) => code) };
}

describe('from a document to the texts of all files', () => {
  it('makes the files of every target, in the order of the configuration', async () => {
    const { stages, files, codes } = await ran(document, [docs, typescript]);
    expect({ stages, codes, outputs: [...files.keys()] }).toEqual({
      stages: ['load', 'analyze', 'docs', 'typescript'],
      codes: [],
      outputs: ['/out/docs', '/out/sdk'],
    });
    expect(files.get('/out/docs')).toEqual([
      'models/components/pet.md',
      'sdks/case/README.md',
      'README.md',
      'llms.txt',
      'lib/utils/retryconfig.md',
    ]);
    expect(files.get('/out/sdk')).toContain('src/models/components/pet.ts');
  });

  it('is the same each time', async () => {
    const [one, other] = [await ran(document, [typescript, docs]), await ran(document, [typescript, docs])];
    expect(one.results.map(({ files }) => files)).toEqual(other.results.map(({ files }) => files));
  });

  it('does not depend on the order of the components', async () => {
    const schemas = ['Pet: {type: object, properties: {b: {$ref: "#/components/schemas/B"}}}', 'B: {type: object}'];
    const written = async (order: readonly string[]) => {
      const text = `${head}paths:\n  /a:\n${operation('a')}components:\n  schemas:\n${order.map((schema) => `    ${schema}\n`).join('')}`;
      return (await ran(text, [typescript])).results.map(({ files }) => files);
    };
    expect(await written(schemas)).toEqual(await written([...schemas].reverse()));
  });

  it('hands the model through the transforms, in order', async () => {
    const renamed =
      (title: string): Transform =>
      (model) => ({ ...model, info: { ...model.info, title: model.info.title + title } });
    const { files } = await ran(document, [typescript], [renamed('One'), renamed('Two')]);
    expect(files.get('/out/sdk')).toContain('src/models/errors/caseonetwoerror.ts');
  });

  it.each<[string, string, readonly TargetConfiguration[], string[], string[]]>([
    ['a document that cannot be read', '{', [typescript], ['read/yaml-syntax'], ['load']],
    [
      'nothing but references to nothing',
      document.replace('schemas/Pet', 'schemas/Nobody'),
      [docs],
      ['ref/missing', 'ref/all-missing'],
      ['load'],
    ],
    [
      'a language that does not exist',
      document,
      [typescript, plainTarget(docsTarget, '/out/docs', { language: 'cobol' })],
      ['docs/unknown'],
      ['load', 'analyze', 'typescript', 'docs'],
    ],
    [
      'a flavour that does not exist',
      document,
      [plainTarget(docsTarget, '/out/docs', { flavour: '../x' })],
      ['docs/unknown'],
      ['load', 'analyze', 'docs'],
    ],
  ])('%s: nothing is made of anything', async (_, text, targets, codes, stages) => {
    const outcome = await ran(text, targets);
    expect({ codes: outcome.codes, stages: outcome.stages, results: outcome.results }).toEqual({
      codes,
      stages,
      results: [],
    });
  });

  it('no targets: the document is read and judged all the same', async () => {
    const text = document.replace('/a:', '/a/{id}:');
    expect((await ran(text, [])).codes).toEqual(['operation/undeclared-path-parameter']);
  });
});
