import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { withOneDescriptionChanged } from './edit.mjs';
import { bench, scratch, shared } from './paths.mjs';
import { synthetic } from './synthetic.mjs';

/**
 * The documents, small to large. `file` is where a document lies, `starts` how its name in the shared corpus begins, and
 * `schemas` how many a made one has; `configuration` is Specwright's. A document that is not there is left out and said so.
 */
const documents = [
  { id: 'twilio', name: 'Twilio Voice', starts: 'twilio-f' },
  { id: 'discord', name: 'Discord', starts: 'discord-8' },
  { id: 'box', name: 'Box', starts: 'box-' },
  {
    id: 'gr4vy',
    name: 'Gr4vy',
    file: path.join(shared, 'gr4vy/specs/ts.json'),
    configuration: path.join(shared, 'gr4vy/config/ts.json'),
    headline: true,
  },
  { id: 'asana', name: 'Asana', starts: 'asana-' },
  { id: 'stripe', name: 'Stripe', starts: 'stripe-', headline: true },
  {
    id: 'github',
    name: 'GitHub',
    file: path.join(bench, 'node_modules/@octokit/openapi/generated/api.github.com.json'),
    headline: true,
  },
  ...[10, 100, 1000, 10_000].map((schemas) => ({
    id: `synthetic-${schemas}`,
    name: `${schemas.toLocaleString('en')} schemas`,
    schemas,
  })),
];

/** The set with documents from files: a file takes the place of the row that is called as it is, or is a row of its own. */
export function withFiles(files) {
  const given = files.map((file) => ({ id: path.parse(file).name, file: path.resolve(file) }));
  const known = documents.map((row) => ({ ...row, ...given.find(({ id }) => id === row.id) }));
  const own = given.filter(({ id }) => documents.every((row) => row.id !== id));
  return [...known, ...own.map((row) => ({ name: row.id, ...row }))];
}

/** Where a document lies, or `undefined`. */
function fileOf({ file, starts }) {
  if (file !== undefined) return existsSync(file) ? file : undefined;
  const corpus = path.join(shared, 'corpus');
  const found = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.startsWith(starts)) : [];
  return found.length === 1 ? path.join(corpus, found[0]) : undefined;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** What is said of a document beside its figures. */
function describe(text, content) {
  const operations = Object.values(content.paths ?? {}).flatMap((item) => methods.filter((method) => method in item));
  return {
    bytes: Buffer.byteLength(text),
    schemas: Object.keys(content.components?.schemas ?? content.definitions ?? {}).length,
    operations: operations.length,
  };
}

/**
 * Copies a document to where all generators read it, for one of the scenarios changes it. Gives the row with `copy`,
 * `text`, the text with a description `changed`, and what it holds; `undefined` where there is no such document here.
 */
export function prepare(row) {
  const made = row.schemas !== undefined;
  const file = made ? undefined : fileOf(row);
  if (!made && file === undefined) return undefined;
  const text = made ? JSON.stringify(synthetic(row.schemas), null, 2) : readFileSync(file, 'utf8');
  const ending = made ? '.json' : path.extname(file);
  const content = ending === '.json' ? JSON.parse(text) : load(text);
  const copy = path.join(scratch, 'documents', `${row.id}${ending}`);
  mkdirSync(path.dirname(copy), { recursive: true });
  writeFileSync(copy, text);
  const changed = withOneDescriptionChanged(text, content);
  return { ...row, copy, text, changed, ...describe(text, content), format: ending.slice(1), synthetic: made };
}
