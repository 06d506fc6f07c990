import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/root.mjs';
import { sessions } from '../../scripts/run.mjs';
import { diffCorpus, diffGr4vy } from './diff.mjs';
import { buildSite, inspectGr4vy, inspectHostile } from './pages.mjs';
import { acceptance } from './acceptance.mjs';
import { corpus } from './corpus.mjs';
import { hostile, ownHostile } from './hostile.mjs';
import { layout } from './layout.mjs';
import { meaning } from './meaning.mjs';
import { mutations } from './mutations.mjs';
import { oai } from './oai.mjs';
import { reports } from './reports.mjs';
import { consoleOfGr4vy } from '../console/gr4vy.mjs';
import { gr4vySameBytes } from './same-bytes.mjs';
import { takesOver } from './init.mjs';
import { filters } from '../filters/run.mjs';
import { drafts, jsonSchemaSuite } from '../suites/json-schema.mjs';
import { lastLine, meanwhile, node, same, scratch, shared, snapshot, specwright, tail, tools } from './tools.mjs';

/** What was reached; less than this is a step back. */
const floors = {
  parity: { ts: 100, php: 100, csharp: 100 },
  calls: 100,
};

const gr4vy = (language) => path.join(scratch, 'gr4vy', language);
const config = (language) => path.join(shared, 'gr4vy/config', `${language}.json`);

const check = (language, exit, configuration = config(language)) =>
  specwright(['check', '--config', configuration, '--out', gr4vy(language)], { exit });

/** The files that `check` lists, each with the kind of the group it is in. */
function drifted(text) {
  let kind;
  return text.split('\n').flatMap((line) => {
    kind = /^(stale|edited|missing|extra): /.exec(line)?.[1] ?? kind;
    const file = /^ {2}(\S+)$/.exec(line)?.[1];
    return file === undefined ? [] : [{ kind, file }];
  });
}

/** That `check` finds exactly the drift it is to find: its kind and the end of its path. */
async function finds(kind, file, change) {
  const page = path.join(gr4vy('ts'), file);
  const { out } = await meanwhile(
    page,
    () => change(page),
    () => check('ts', 1),
  );
  const found = drifted(out);
  if (found.length !== 1 || found[0].kind !== kind || !found[0].file.endsWith(file)) throw new Error(tail(out));
  await check('ts', 0);
}

/** The document of Gr4vy with one description changed, as a configuration of its own. */
async function changedDocument() {
  const folder = path.join(scratch, 'changed');
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['specs/ts.json', 'overlays/ts', 'config/ts.json'])
    cpSync(path.join(shared, 'gr4vy', part), path.join(folder, part), { recursive: true });
  const file = path.join(folder, 'specs/ts.json');
  const document = JSON.parse(readFileSync(file, 'utf8'));
  document.components.schemas.Buyer.description = 'Somebody else.';
  chmodSync(file, 0o644);
  writeFileSync(file, JSON.stringify(document));
  const { out } = await check('ts', 1, path.join(folder, 'config/ts.json'));
  const found = drifted(out);
  if (found.length === 0 || found.some(({ kind }) => kind !== 'stale')) throw new Error(tail(out));
  return `${found.length} files are stale`;
}

const good = `openapi: 3.1.0
info: { title: Good, version: '1' }
paths:
  /things:
    get:
      operationId: list_things
      responses:
        '200': { description: All., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
components:
  schemas:
    Thing: { type: object, properties: { name: { type: string } } }
`;

const broken = [
  ['a missing $ref', (file) => writeFileSync(file, good.replace('schemas/Thing', 'schemas/Nothing'))],
  [
    'a missing $ref among others, strictly',
    (file) => writeFileSync(file, `${good}    Other: { $ref: '#/components/schemas/Nothing' }\n`),
    ['--strict'],
  ],
  ['a tab in YAML', (file) => writeFileSync(file, good.replace('  /things', '\t/things'))],
  ['paths of a wrong type', (file) => writeFileSync(file, good.replace(/paths:[^]*(?=components)/u, 'paths: []\n'))],
  ['an empty file', (file) => writeFileSync(file, '')],
  ['a binary file', (file) => writeFileSync(file, Buffer.from([0, 1, 2, 255, 254, 0, 137, 80]))],
  ['a folder', (file) => mkdirSync(file)],
  ['a missing file', () => undefined],
];

async function refuses(write, options = []) {
  const folder = mkdtempSync(path.join(scratch, 'broken-'));
  const generate = (document, exit) =>
    specwright(['generate', document, '--out', 'out', ...options], { cwd: folder, exit });
  writeFileSync(path.join(folder, 'good.yaml'), good);
  await generate('good.yaml', 0);
  const before = snapshot(path.join(folder, 'out'));
  write(path.join(folder, 'openapi.yaml'));
  const { all, out } = await generate('openapi.yaml', 1);
  const listings = all.match(/^error [a-z-]+\/[a-z-]+: .+$/gmu) ?? [];
  if (listings.length !== 1 || /^\s+at /mu.test(all) || out !== '') throw new Error(tail(all));
  same(before, path.join(folder, 'out'));
  return listings[0];
}

/** That a page of the sessions is the seed, whatever its last line end. */
async function isSeed(number, page) {
  const name = readdirSync(path.join(shared, 'seeds')).find((file) => file.startsWith(number));
  const want = readFileSync(path.join(shared, 'seeds', name), 'utf8');
  for (const folder of ['output/gr4vy-sessions', '.scratch/shared/sessions']) {
    const got = readFileSync(path.join(root, folder, page), 'utf8');
    if (got.replace(/\n$/u, '') !== want.replace(/\n$/u, '')) throw new Error(`${folder}/${page} is not ${name}`);
  }
}

async function generateSessions() {
  for (const configuration of sessions)
    await specwright(['generate', '--config', configuration, '--out', '.scratch/shared/sessions']);
}

const compilers = { 5.9: 'typescript/bin/tsc', 7: 'typescript-7/bin/tsc' };

async function compiles(version, module) {
  const file = path.join(scratch, `tsconfig.${version}.${module}.json`);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    types: [],
    ...(module === 'NodeNext' ? { module } : { module: 'ESNext', moduleResolution: module }),
  };
  writeFileSync(file, JSON.stringify({ compilerOptions, include: [path.join(gr4vy('ts'), 'sdk')] }));
  await node([path.join(root, 'node_modules', compilers[version]), '-p', file]);
}

async function secondRun(language, cwd) {
  const before = snapshot(gr4vy(language));
  const { out } = await specwright(['generate', '--config', config(language), '--out', gr4vy(language), '--json'], {
    cwd,
  });
  const { files } = JSON.parse(out);
  if (files.written.length + files.removed.length > 0) throw new Error(JSON.stringify(files.written.slice(0, 5)));
  same(before, gr4vy(language));
  return `${files.unchanged.length} files unchanged`;
}

async function parity(language) {
  const data = (folder) => path.join(shared, 'gr4vy', folder, `${language}.json`);
  const docs = path.join(gr4vy(language), 'docs');
  const args = ['--golden', data('golden'), '--docs', docs, '--spec', data('specs')];
  const { out } = await node([path.join(tools, 'docs-parity.mjs'), ...args, '--min', floors.parity[language]]);
  return tail(out);
}

/** The document with the samples of the pages showing as much as `optional` says. */
async function samples(optional) {
  const out = path.join(scratch, 'samples', optional);
  const configuration = path.join(scratch, `samples.${optional}.json`);
  const folder = path.join(shared, 'gr4vy');
  const text = readFileSync(config('ts'), 'utf8').replaceAll('"../', `"${folder}/`);
  writeFileSync(configuration, JSON.stringify({ ...JSON.parse(text), samples: { optional } }));
  await specwright(['generate', '--quiet', '--config', configuration, '--out', out]);
  const document = path.join(folder, 'specs/ts.json');
  return lastLine((await node(['acceptance/check-pages.mjs', '--types', `${out}=${document}`])).out);
}

async function calls() {
  const facts = path.join(shared, 'gr4vy/facts/calls.jsonl');
  const args = ['--sdk', path.join(gr4vy('ts'), 'sdk'), '--facts', facts, '--min', floors.calls, '--list', '5'];
  const { out } = await node([path.join(tools, 'check-calls.mjs'), ...args]);
  return lastLine(out);
}

const page = 'docs/models/components/buyer.md';
const languages = ['ts', 'php', 'csharp'];

/** Each check says what it found, or fails by throwing. Later ones use the output of earlier ones; long ones come last. */
export const checks = [
  { name: 'generates the sessions', run: generateSessions },
  { name: 'seed 000 (PHP)', run: () => isSeed('000', 'php/docs/CreateSession.md') },
  {
    name: 'seed 001 (TypeScript 2025)',
    run: () => isSeed('001', 'typescript-2025/docs/models/components/createsession.md'),
  },
  {
    name: 'seed 002 (TypeScript 2024)',
    run: () => isSeed('002', 'typescript-2024/docs/models/components/paymentservicesession.md'),
  },
  ...broken.map(([what, write, options]) => ({ name: `refuses ${what}`, run: () => refuses(write, options) })),
  ...languages.map((language) => ({
    name: `generates gr4vy ${language}`,
    run: async () =>
      lastLine((await specwright(['generate', '--quiet', '--config', config(language), '--out', gr4vy(language)])).all),
  })),
  // Early: files are created more slowly just after others have been removed by the thousand.
  { name: 'hostile documents', run: hostile },
  { name: 'hostile documents of our own', run: ownHostile },
  ...languages.map((language) => ({
    name: `init --from gives gr4vy ${language}`,
    run: () => takesOver(language, { name: language === 'ts' ? 'typescript' : language, generated: gr4vy(language) }),
  })),
  ...languages.map((language) => ({ name: `docs parity ${language}`, run: () => parity(language) })),
  ...languages.map((language) => ({ name: `pages ${language}`, run: () => inspectGr4vy(gr4vy(language)) })),
  { name: 'pages of hostile documents', run: inspectHostile },
  // A minute for what seldom changes.
  ...(process.env['SHARED_CHECKS'] === 'all'
    ? [{ name: 'pages in VitePress', run: () => buildSite(gr4vy('ts')) }]
    : []),
  { name: 'calls', run: calls },
  { name: 'requests of the console', run: consoleOfGr4vy },
  ...['php', 'csharp'].map((language) => ({
    name: `links ${language}`,
    run: async () => lastLine((await node(['acceptance/check-pages.mjs', `${gr4vy(language)}=`])).out),
  })),
  ...['never', 'with-example', 'always'].map((optional) => ({
    name: `samples, optional ${optional}`,
    run: () => samples(optional),
  })),
  { name: 'a second run writes nothing', run: () => secondRun('ts', root) },
  { name: 'a run from elsewhere writes nothing', run: () => secondRun('ts', tmpdir()) },
  { name: 'five shuffled runs give the same bytes', run: gr4vySameBytes },
  { name: 'a second run of PHP from elsewhere', run: () => secondRun('php', tmpdir()) },
  ...languages.map((language) => ({
    name: `check ${language}: no drift`,
    run: async () => lastLine((await check(language, 0)).out),
  })),
  { name: 'check: an edited page', run: () => finds('edited', page, (file) => writeFileSync(file, 'mine\n')) },
  { name: 'check: a deleted file', run: () => finds('missing', page, unlinkSync) },
  { name: 'check: a stray file', run: () => finds('extra', `${page}.orig`, (file) => writeFileSync(file, '')) },
  { name: 'check: a changed description', run: changedDocument },
  { name: 'diff of Gr4vy on three days', run: diffGr4vy },
  { name: 'diff of documents and themselves', run: () => diffCorpus() },
  ...Object.keys(compilers).flatMap((version) =>
    ['NodeNext', 'bundler'].map((module) => ({
      name: `TypeScript ${version}, ${module}`,
      run: () => compiles(version, module),
    })),
  ),
  { name: 'documents of the OpenAPI Initiative', run: oai },
  ...Object.keys(drafts).map((draft) => ({ name: `schemas of ${draft}`, run: () => jsonSchemaSuite(draft) })),
  { name: 'layout of the corpus', run: () => layout() },
  { name: 'corpus', run: corpus },
  { name: 'parts of the corpus', run: filters },
  ...['alertmanager', 'etcd', 'prism'].map((part) => ({ name: `acceptance ${part}`, run: () => acceptance(part) })),
  { name: 'reports from the field', run: reports },
  { name: 'meaning over the corpus', run: meaning },
  { name: 'mutations of the corpus', run: mutations },
  {
    name: 'mutants of every position of SDKs',
    async run() {
      const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
      await node([vitest, 'run', 'proofs/typed.test.ts'], { cwd: root, env: { ...process.env, PROOFS: 'all' } });
    },
  },
];
