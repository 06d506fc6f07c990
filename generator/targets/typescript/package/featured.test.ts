import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generate } from '../../../index.js';

/** The method that USAGE.md calls, where operations say that they want to be shown. */
async function shown(wishes: Readonly<Record<string, unknown>>): Promise<string | undefined> {
  const root = mkdtempSync(join(tmpdir(), 'specwright-featured-'));
  const operation = (operationId: string, more: object = {}) => ({
    operationId,
    ...(operationId in wishes ? { 'x-speakeasy-usage-example': wishes[operationId] } : {}),
    responses: { 204: { description: 'Done.' } },
    ...more,
  });
  const text = { content: { 'application/json': { schema: { type: 'string' } } } };
  const document = {
    openapi: '3.1.0',
    info: { title: 'Acme', version: '1' },
    paths: {
      '/a': { post: operation('most', { requestBody: text, responses: { 200: { description: 'It.', ...text } } }) },
      '/b': { get: operation('little'), post: operation('less', { deprecated: true }) },
    },
  };
  writeFileSync(join(root, 'openapi.json'), JSON.stringify(document));
  await generate({
    cwd: root,
    out: root,
    configuration: { input: join(root, 'openapi.json'), targets: [{ target: 'typescript', output: 'sdk' }] },
  });
  return /await \w+(?:\.\w+)*\.(\w+)\(/u.exec(readFileSync(join(root, 'sdk/USAGE.md'), 'utf8'))?.[1];
}

test.each<[string, Readonly<Record<string, unknown>>]>([
  ['most', {}],
  ['little', { little: true }],
  ['less', { less: { title: 'Less' } }],
  ['less', { little: { position: 2 }, less: { position: 1 } }],
  ['most', { little: false }],
])('%s is shown first with %j', async (method, wishes) => {
  expect(await shown(wishes)).toBe(method);
});
