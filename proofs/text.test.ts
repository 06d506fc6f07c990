import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { make, morePages, pages, sdk } from './api.js';
import { Workshop } from './inspect/compile.js';
import { documentWith, versions, type Version } from './documents/document.js';
import { fileFaults } from './inspect/faults.js';
import { marker, payloads } from './documents/payloads.js';
import { pathFaults } from './inspect/paths.js';
import { typeScriptFaults } from './inspect/syntax.js';

const workshop = new Workshop();
afterAll(() => {
  workshop.remove();
});

/** The newest version with every payload, the others with as many as show that they lead to the same encoders. */
const rows = Object.entries(payloads).flatMap(([name, payload], index) =>
  versions
    .filter((version) => version === '3.2.0' || index % 6 === 0)
    .map((version): [Version, string, string] => [version, name, payload]),
);

/** Names that are made of one payload are much like those of another: some are enough to show that they are distinct. */
const compiled = new Set(Object.values(payloads).filter((_, index) => index % 6 === 0));
const folderOf = (version: Version, payload: string): string =>
  `${version}-${String(Object.values(payloads).indexOf(payload))}`;

describe('a text at every position of a document', () => {
  it.each(rows)('OpenAPI %s, %s', async (version, _, payload) => {
    const { files, errors } = await make(
      documentWith(() => payload, version),
      [sdk],
    );
    expect(errors).toEqual([]);
    expect(files.size).toBeGreaterThan(20);
    expect([...fileFaults(files, marker), ...pathFaults([...files.keys()])]).toEqual([]);
    if (compiled.has(payload)) workshop.add(folderOf(version, payload), files);
  });

  it('is code that the compiler takes', async () => {
    const folders = rows
      .filter(([, , payload]) => compiled.has(payload))
      .map(([version, , payload]) => folderOf(version, payload));
    expect(await workshop.compile(folders)).toEqual([]);
  });
});

describe('a text as the name of a file that is referred to', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'specwright-text-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** Names that a file can have: signs that end paths are taken out. */
  const fileNames = Object.entries(payloads).map(
    ([name, text]) => [name, text.replaceAll(/[/\0]|\p{Cs}/gu, '')] as const,
  );

  it.each(fileNames.filter(([, text]) => Buffer.byteLength(text) < 200))('%s', async (_, text) => {
    const file = { components: { schemas: { Inner: { type: 'object', properties: { of: { enum: ['a', 'b'] } } } } } };
    writeFileSync(path.join(folder, `${text}.json`), JSON.stringify(file));
    const reference = `./${encodeURIComponent(text)}.json`;
    const members = { inner: { $ref: `${reference}#/components/schemas/Inner` }, whole: { $ref: reference } };
    const content = { 'application/json': { schema: { type: 'object', properties: members } } };
    const get = { operationId: 'a', responses: { 200: { description: '', content } } };
    const document = { openapi: '3.1.1', info: { title: 'Case', version: '1' }, paths: { '/a': { get } } };
    const { files, errors } = await make(document, [sdk], folder);
    expect(errors).toEqual([]);
    expect([...files.keys()].some((path) => path.endsWith('/inner.ts'))).toBe(true);
    expect([...fileFaults(files, marker), ...pathFaults([...files.keys()])]).toEqual([]);
  });
});

/** What nobody reads in a document, or reads without showing it. */
const unread: readonly RegExp[] = [
  /externalDocs|\$comment|^xml |^keyword|^extension|contentMediaType|^(?:object|property|additional|enum|union) title$/u,
  /^(?:info summary|termsOfService|contact|email|license|bearerFormat|openIdConnectUrl|tag (?:description|summary|kind))/u,
  /^(?:path (?:summary|description)|link|example name|named|sample|style|operation server description|odd operationId)/u,
  /^(?:strategy|results|patternProperties|alias (?!format)|(?:bearer|scope) description|(?:get|post) body description)/u,
  // Examples that are no value of what they are to show.
  /^(?:a|(?:get|post|odd) body example|named example|parameter example|const) (?:key|member|deep)$|^number (?:default|example)$/u,
];

it('is somewhere in what is made, unless nobody reads it', async () => {
  const seen: string[] = [];
  const at = (position: string): string => {
    if (!seen.includes(position)) seen.push(position);
    return `q${seen.indexOf(position)}z`;
  };
  const { files } = await make(documentWith(at, '3.2.0'), [sdk, ...pages, ...morePages]);
  const all = [...files.values()].join('\n').toLowerCase();
  const unseen = seen.filter((_, index) => !all.includes(`q${index}z`));
  expect(unseen.filter((position) => !unread.some((pattern) => pattern.test(position)))).toEqual([]);
});

describe('what the syntax tree tells apart', () => {
  it.each<[string, string, number]>([
    ['a string', `const a = "${marker}", b = '${marker}';`, 0],
    ['a key', `const a = { "${marker}": 1 };`, 0],
    ['a comment', `/** ${marker} */ const a = /* ${marker} */ 1;`, 0],
    ['a comment at the end', `const a = 1; /* ${marker} */`, 0],
    ['a name', `const a = ${marker};`, 1],
    ['a call behind the end of a comment', `/** */ ${marker}(); /* */`, 1],
    ['a type', `let a: ${marker};`, 1],
    ['a line comment', `const a = 1; // ${marker}`, 1],
    ['a line comment at the end', `// ${marker}`, 1],
    ['a template', `const a = \`${marker}\`;`, 1],
    ['an expression in a template', `const a = \`b\${${marker}}\`;`, 1],
    ['the end of a template', `const a = \`\${b} ${marker}\`;`, 1],
    ['a regular expression', `const a = /${marker}/u;`, 1],
    ['what does not parse', 'const a = ;', 1],
  ])('%s', (_, text, want) => {
    expect(typeScriptFaults(text, marker)).toHaveLength(want);
  });
});
