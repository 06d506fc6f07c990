import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { takeOver } from '../../take-over.js';
import { className } from './names.js';

const openapi = 'openapi: 3.1.0\n';
const other = 'openapi: 3.0.0\n';
const overlay = 'overlay: 1.0.0\n';
const url = 'https://example.com/openapi.yaml';

interface Source {
  readonly input: string;
  readonly overlay?: string;
  readonly output?: string;
}

const workflow = (source: Source): string =>
  JSON.stringify({
    workflowVersion: '1.0.0',
    sources: {
      acme: {
        inputs: [{ location: source.input }],
        ...(source.overlay === undefined ? {} : { overlays: [{ location: source.overlay }] }),
        output: source.output,
      },
    },
    targets: { acme: { target: 'typescript', source: 'acme' } },
  });

type Files = Readonly<Record<string, string>>;

test.each<[string, Source, Files, string, readonly string[] | undefined]>([
  [
    'the file that the workflow writes, which has the overlays already',
    { input: url, overlay: 'first.yaml', output: 'out/openapi.yaml' },
    { 'out/openapi.yaml': openapi, 'openapi.yaml': other, 'first.yaml': overlay },
    'out/openapi.yaml',
    undefined,
  ],
  [
    'that file, although its input is a file too',
    { input: './openapi.yaml', overlay: 'first.yaml', output: '.speakeasy/out.openapi.yaml' },
    { '.speakeasy/out.openapi.yaml': other, 'openapi.yaml': openapi, 'first.yaml': overlay },
    '.speakeasy/out.openapi.yaml',
    undefined,
  ],
  [
    'an input that the workflow would write over, with its overlays',
    { input: 'openapi.yaml', overlay: 'first.yaml', output: './openapi.yaml' },
    { 'openapi.yaml': openapi, 'first.yaml': overlay },
    'openapi.yaml',
    ['first.yaml'],
  ],
  [
    'an input, where the workflow has not run',
    { input: 'api/openapi.yaml', output: 'out.yaml' },
    { 'api/openapi.yaml': openapi, 'openapi.yaml': other },
    'api/openapi.yaml',
    undefined,
  ],
  [
    'the only document of the folder, rather than a URL',
    { input: url, overlay: 'first.yaml' },
    { 'spec.json': '{ "openapi": "3.1.0" }', 'first.yaml': overlay },
    'spec.json',
    ['first.yaml'],
  ],
  [
    'the only document of `.speakeasy`, rather than a name in a registry',
    { input: 'registry.example/acme/openapi', output: 'gone.yaml' },
    { '.speakeasy/temp.yaml': openapi, 'deeper/openapi.yaml': other },
    '.speakeasy/temp.yaml',
    undefined,
  ],
  [
    'one of two copies',
    { input: url },
    { 'openapi.yaml': openapi, '.speakeasy/openapi.yaml': openapi },
    'openapi.yaml',
    undefined,
  ],
  ['the URL, if there are several', { input: url }, { 'a.yaml': openapi, 'b.yaml': other }, url, undefined],
  ['the URL, if there is none', { input: url }, {}, url, undefined],
])('the document is %s', async (_, source, files, input, overlays) => {
  const cwd = mkdtempSync(join(tmpdir(), 'specwright-from-'));
  for (const [name, text] of Object.entries({ ...files, '.speakeasy/workflow.yaml': workflow(source) })) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  const { plan } = await takeOver('.', cwd);
  expect([plan?.draft.get('input'), plan?.draft.get('overlays')]).toEqual([input, overlays]);
  expect(plan?.from?.lines.filter(({ verdict }) => verdict === 'unknown')).toEqual([]);
});

test.each([
  ['dub', 'Dub'],
  ['SDK', 'SDK'],
  ['openRouter', 'OpenRouter'],
  ['acme-sdk-typescript', 'AcmeSDKTypescript'],
  ['acme sdk', 'AcmeSDK'],
  ['2checkout', undefined],
  ['', undefined],
  [7, undefined],
])('the class of %j is %s', (value, name) => {
  expect(className(value)).toBe(name);
});
