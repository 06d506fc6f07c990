import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generate, type UserConfiguration } from '../../../index.js';

const document = { openapi: '3.1.0', info: { title: 'Acme', version: '1.0.0' }, paths: {} };

/** The files of targets, written to folders with the names that they have in the list. */
async function made(more: Omit<UserConfiguration, 'input' | 'projects'>) {
  const root = mkdtempSync(join(tmpdir(), 'specwright-own-'));
  writeFileSync(join(root, 'openapi.json'), JSON.stringify(document));
  const configuration = { input: join(root, 'openapi.json'), package: '@acme/sdk', ...more } as UserConfiguration;
  const { diagnostics } = await generate({ cwd: root, out: root, configuration });
  return {
    faults: diagnostics.map(({ code, pointer }) => `${code} ${pointer ?? ''}`),
    text: (path: string) => readFileSync(join(root, path), 'utf8'),
    manifest: (output: string) =>
      JSON.parse(readFileSync(join(root, output, 'package.json'), 'utf8')) as Record<string, unknown>,
  };
}

test('each target may have a package of its own', async () => {
  const { faults, text, manifest } = await made({
    targets: [
      { target: 'typescript', output: 'public' },
      { target: 'typescript', output: 'partner', package: '@acme/partner-sdk' },
      { target: 'docs', output: 'docs', package: 'acme/acme-php', language: 'php' },
    ],
  });
  expect(faults).toEqual([]);
  expect([manifest('public')['name'], manifest('partner')['name']]).toEqual(['@acme/sdk', '@acme/partner-sdk']);
  expect(text('partner/README.md')).toContain('npm install @acme/partner-sdk');
  expect(text('partner/jsr.json')).toContain('"@acme/partner-sdk"');
});

test.each<[string, readonly string[]]>([
  ['../../x', ['config/package /targets/1/package']],
  ['Not A Name', ['config/package /targets/1/package']],
  ['@acme/b', []],
])('the package %s of a target', async (name, want) => {
  const targets = [
    { target: 'typescript' as const, output: 'a' },
    { target: 'typescript' as const, output: 'b', package: name },
  ];
  expect((await made({ targets })).faults).toEqual(want);
});

test.each<[string, object | undefined, object | undefined]>([
  ['https://github.com/acme/sdk', undefined, { type: 'git', url: 'git+https://github.com/acme/sdk.git' }],
  ['https://github.com/acme/sdk.git', undefined, { type: 'git', url: 'git+https://github.com/acme/sdk.git' }],
  ['https://git.acme.test/a/b/', undefined, { type: 'git', url: 'git+https://git.acme.test/a/b.git' }],
  [
    'https://github.com/acme/api',
    { directory: 'sdk' },
    { type: 'git', url: 'git+https://github.com/acme/api.git', directory: 'sdk' },
  ],
  ['git@github.com:acme/sdk.git', undefined, undefined],
  ['https://user:secret@github.com/acme/sdk', undefined, undefined],
])('the repository %s with %j', async (repository, more, want) => {
  const additionalPackageJson = more && { repository: more };
  const { faults, manifest } = await made({
    targets: [{ target: 'typescript', output: 'sdk', repository, additionalPackageJson }],
  });
  expect(faults).toEqual(want === undefined ? ['config/invalid-value /targets/0/repository'] : []);
  if (want !== undefined) expect(manifest('sdk')['repository']).toEqual(want);
});
