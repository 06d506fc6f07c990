// Generates some of the operations of a document, and checks that nothing is there that none of them refers to:
//   node acceptance/filters/part-of.mjs DOCUMENT OUT
// What is left in OUT is for the compiler.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load, JSON_SCHEMA } from 'js-yaml';
import { specwright } from '../shared/tools.mjs';
import { chosenOf } from './choose.mjs';
import { strayIn } from './stray.mjs';

const [file, out] = process.argv.slice(2).map((one) => path.resolve(one));
const document = load(readFileSync(file, 'utf8'), { schema: JSON_SCHEMA, json: true });
const { chosen, webhooks, filter } = chosenOf(document, path.basename(file));
mkdirSync(out, { recursive: true });
const configuration = path.join(out, 'specwright.config.json');
const targets = [
  { target: 'typescript', output: 'sdk' },
  { target: 'docs', output: 'pages' },
];
// Paths may hold what reads as a variable of the environment.
const text = JSON.stringify({ input: file, lock: true, ...filter, targets });
writeFileSync(configuration, text.replaceAll('${', '$$$${'));
const { all } = await specwright(['generate', '--config', configuration, '--no-cache']);
// Each selector names an operation that the document has.
const idle = /^warning config\/selects-nothing.*$(?:\n.*){5}/mu.exec(all);

const isSecured = chosen.some(({ operation }) => {
  const requirements = operation.security ?? document.security;
  return Array.isArray(requirements) && requirements.some((one) => Object.keys(one ?? {}).length > 0);
});
const filesBelow = (folder) =>
  new Map(
    readdirSync(path.join(out, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|md)$/u.test(name))
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(path.join(out, folder, name), 'utf8')]),
  );
const { languages } = JSON.parse(readFileSync(path.join(out, 'names.lock'), 'utf8'));
const faults = strayIn({
  document,
  calls: [...chosen.map(({ place }) => place), ...webhooks],
  isSecured,
  names: languages.typescript ?? {},
  sdk: filesBelow('sdk'),
  pages: filesBelow('pages'),
});
if (idle) faults.push(idle[0]);
for (const fault of faults) console.log(`error: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
