import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { check, generate } from '../../../index.js';

const cwd = mkdtempSync(path.join(tmpdir(), 'specwright-guided-'));
const put = (name: string, content: string | Uint8Array): void => {
  mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
  writeFileSync(path.join(cwd, name), content);
};
const read = (name: string): string => readFileSync(path.join(cwd, 'site', name), 'utf8');

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x00, 0xff);
const configuration = {
  input: 'api.yaml',
  targets: [{ target: 'site', output: 'site', guides: 'guides', changelog: 'CHANGELOG.md', logo: 'logo.png' }],
} as const;

beforeAll(async () => {
  put(
    'api.yaml',
    `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets:
    post:
      operationId: createPet
      tags: [pets]
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
      responses: { "204": { description: Fine. } }
components: { schemas: { Pet: { type: object, properties: { name: { type: string } } } } }
`,
  );
  put(
    'guides/start.md',
    '---\ndescription: The first *steps*\n---\n# Start\n## A\n## B\n## C\n![pic](img/a.png) [pet](type:Pet)\n',
  );
  put('guides/more/index.md', '# More\n[create](operation:createPet)\n');
  put('guides/more/deep.md', '# Deep\n[start](../start.md#b)\n');
  put('guides/img/a.png', png);
  put('logo.png', png);
  put('CHANGELOG.md', '# Changelog\n\n## 1.1.0\n\n- `createPet` can fail\n- `POST /pets` and `<b>`\n\n## 1.0.0\n');
  const { ok, diagnostics } = await generate({ cwd, out: cwd, configuration });
  expect({ ok, diagnostics }).toEqual({ ok: true, diagnostics: [] });
});

describe('a site with guides', () => {
  test.each([
    ['guides/start.html', '<h1>Start</h1>'],
    ['guides/start.html', '<p class="lead" dir="auto">The first <em>steps</em></p>'],
    ['guides/start.html', '<li><a href="#b">B</a></li>'],
    ['guides/start.html', '<h2 id="b">B</h2>'],
    ['guides/start.html', '<img src="img/a.png" alt="pic" loading="lazy">'],
    ['guides/start.html', '<a href="../types/Pet.html">pet</a>'],
    ['guides/start.html', '<a href="start.html" aria-current="page">Start</a>'],
    ['guides/start.html', '<h2><a href="more/index.html">More</a></h2>'],
    ['guides/start.html', '<meta name="description" content="The first steps">'],
    ['guides/more/index.html', '<a href="../../operations/pets/create-pet.html">create</a>'],
    ['guides/more/deep.html', '<p class="crumb"><a href="index.html">More</a></p>'],
    ['guides/more/deep.html', '<a href="../start.html#b">start</a>'],
    ['guides/more/deep.md', '# Deep\n\n[start](../start.md#b)\n'],
    ['operations/pets/create-pet.html', '<a href="../../guides/start.html">Start</a>'],
    ['changelog.html', '<h2 id="110">1.1.0</h2>'],
    ['changelog.html', '<a href="operations/pets/create-pet.html"><code>createPet</code></a> can fail'],
    [
      'changelog.html',
      '<a href="operations/pets/create-pet.html"><code>POST /pets</code></a> and <code>&lt;b&gt;</code>',
    ],
    ['index.html', '<a href="changelog.html">Changelog</a>'],
    ['index.html', '<img src="assets/logo.png" alt="">'],
    ['llms.txt', '## Guides\n\n- [Start](guides/start.md)\n'],
    ['llms.txt', '## More\n\n- [More](guides/more/index.md)\n- [Deep](guides/more/deep.md)\n'],
  ])('%s has %j', (page, part) => {
    expect(read(page)).toContain(part);
  });

  it('has the bytes of images, and is part of the check', async () => {
    for (const name of ['guides/img/a.png', 'assets/logo.png'])
      expect(Uint8Array.from(readFileSync(path.join(cwd, 'site', name)))).toEqual(png);
    expect(await check({ cwd, out: cwd, configuration })).toMatchObject({ ok: true, drifts: [] });
    put('site/guides/img/a.png', 'other');
    expect(await check({ cwd, out: cwd, configuration })).toMatchObject({
      ok: false,
      drifts: [{ kind: 'edited', path: 'site/guides/img/a.png', diff: ['(binary)'] }],
    });
  });
});
