// The JSON-Schema-Test-Suite against generated SDKs: whatever a schema admits, its type has to admit and its decoding to accept.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cli, scratch, shared, whatever } from '../shared/tools.mjs';
import { notAssignable } from './assignable.mjs';
import { decodeAll } from './decoded.mjs';

/** The drafts, and the version of OpenAPI whose schemas they are. */
export const drafts = { 'draft2020-12': '3.1.1', draft4: '3.0.4' };

const listed = JSON.parse(readFileSync(path.join(import.meta.dirname, 'json-schema-exceptions.json'), 'utf8'));

/** Every group of tests of a draft: a schema with instances, by the file and position it is known by. */
function groupsOf(draft) {
  const folder = path.join(shared, 'suites/json-schema', draft);
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.json'));
  return files.sort().flatMap((file) =>
    JSON.parse(readFileSync(path.join(folder, file), 'utf8')).map((group, index) => ({
      ...group,
      file: file.replaceAll('\\', '/').replace(/\.json$/u, ''),
      key: `${draft}/${file.replace(/\.json$/u, '')}: ${group.description}`,
      index,
    })),
  );
}

/** A document that uses each schema, a file of its own, in a request and an answer. */
function documentOf(draft, groups) {
  const reference = (name) => ({ $ref: `#/components/schemas/${name}` });
  const content = (name) => ({ content: { 'application/json': { schema: reference(name) } } });
  const paths = groups.map(({ name }) => [
    `/${name}`,
    {
      post: {
        operationId: `send${name}`,
        requestBody: content(name),
        responses: { 200: { description: 'The same.', ...content(name) } },
      },
    },
  ]);
  // A schema may be of anything; what decodes it by itself is an object around it.
  const schemas = groups.map(({ name }) => [
    name,
    {
      type: 'object',
      required: ['value'],
      properties: { value: { $ref: `./${name.replace('Case', 'Schema')}.json` } },
    },
  ]);
  return {
    openapi: drafts[draft],
    info: { title: 'Suite', version: '1' },
    paths: Object.fromEntries(paths),
    components: { schemas: Object.fromEntries(schemas) },
  };
}

function write(folder, draft, groups) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, schema } of groups)
    writeFileSync(path.join(folder, `${name.replace('Case', 'Schema')}.json`), JSON.stringify(schema));
  writeFileSync(path.join(folder, 'openapi.json'), JSON.stringify(documentOf(draft, groups)));
  const targets = [{ target: 'typescript', output: 'sdk', responses: 'strict' }];
  writeFileSync(path.join(folder, 'config.json'), JSON.stringify({ input: 'openapi.json', targets }));
}

async function generate(folder) {
  const args = ['generate', '--json', '--config', path.join(folder, 'config.json'), '--out', path.join(folder, 'out')];
  return JSON.parse((await whatever([cli, ...args])).out);
}

/** Generates an SDK of all schemas that can be read; gives the keys of the others with why. */
async function generateReadable(folder, draft, groups) {
  const unread = new Map();
  for (let left = groups; ;) {
    write(folder, draft, left);
    const { diagnostics } = await generate(folder);
    const faults = diagnostics.filter(({ severity }) => severity === 'error');
    if (faults.length === 0) return { groups: left, unread, diagnostics };
    const names = new Map(
      faults.map(({ file, message }) => [path.basename(file ?? '', '.json').replace('Schema', 'Case'), message]),
    );
    const bad = left.filter(({ name }) => names.has(name));
    if (bad.length === 0) throw new Error(JSON.stringify(faults.slice(0, 3)));
    for (const { key, name } of bad) unread.set(key, names.get(name));
    left = left.filter(({ name }) => !names.has(name));
  }
}

/** Checks one draft: prints figures by file, and fails on each valid instance that is refused and not listed. */
export async function jsonSchemaSuite(draft) {
  const folder = path.join(scratch, 'json-schema', draft);
  const all = groupsOf(draft).map((group, index) => ({ ...group, name: `Case${index}Of` }));
  const { groups, unread, diagnostics } = await generateReadable(folder, draft, all);
  const results = await decodeAll(folder, groups);
  const refused = [...unread].map(([key, why]) => ({ key, why: `cannot be read: ${why}` }));
  const told = (index, test, why) =>
    refused.push({ key: `${groups[index].key}: ${groups[index].tests[test].description}`, why });
  const figures = new Map(all.map(({ file }) => [file, { valid: 0, accepted: 0, invalid: 0, refused: 0 }]));
  for (const { file, tests } of all) for (const { valid } of tests) figures.get(file)[valid ? 'valid' : 'invalid'] += 1;
  for (const [index, { file, tests }] of groups.entries())
    for (const [test, { valid }] of tests.entries()) {
      const figure = figures.get(file);
      const { ok, why } = results[index][test];
      if (valid && ok) figure.accepted += 1;
      if (valid && !ok) told(index, test, `is refused: ${why}`);
      if (!valid && !ok) figure.refused += 1;
    }
  for (const { index, test, why } of await notAssignable(folder, groups, results)) {
    figures.get(groups[index].file).accepted -= 1;
    told(index, test, why);
  }
  return judge(draft, figures, refused, diagnostics);
}

function judge(draft, figures, refused, diagnostics) {
  const reasons = new Map();
  for (const [reason, keys] of Object.entries(listed)) for (const key of keys) reasons.set(key, reason);
  const unlisted = refused.filter(({ key }) => !reasons.has(key));
  const found = new Set(refused.map(({ key }) => key));
  const gone = [...reasons.keys()].filter((key) => key.startsWith(`${draft}/`) && !found.has(key));
  const sum = (what) => [...figures.values()].reduce((all, figure) => all + figure[what], 0);
  const line = (name, of) =>
    `${name.padEnd(34)} valid ${of('accepted')}/${of('valid')} accepted, invalid ${of('refused')}/${of('invalid')} refused`;
  const lines = [...figures].map(([file, figure]) => line(file, (what) => figure[what]));
  const counts = Object.entries(listed).flatMap(([reason, keys]) => {
    const here = keys.filter((key) => found.has(key)).length;
    return here > 0 ? [`listed: ${here} ${reason}`] : [];
  });
  const codes = [...new Set(diagnostics.map(({ code }) => code))].map(
    (code) => `reported: ${diagnostics.filter((one) => one.code === code).length} ${code}`,
  );
  const total = line('all', sum);
  const needless = gone.map((key) => `no longer needed in the list: ${key}`);
  if (unlisted.length > 0 || needless.length > 0)
    throw new Error(
      [
        ...lines,
        ...needless,
        ...unlisted.map(({ key, why }) => `${key}\n    ${why}`.slice(0, 400)),
        total,
        `${unlisted.length} not listed`,
      ].join('\n'),
    );
  return [...lines, ...counts, ...codes, total].join('\n');
}
