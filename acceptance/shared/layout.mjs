// What is generated from public documents is laid out as prettier does it: the fast formatter differs nowhere.
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import prettier from 'prettier';
import { root } from '../../scripts/root.mjs';
import { shared } from './tools.mjs';

const fromDist = async (file) => import(pathToFileURL(path.join(root, 'dist', file)).href);

/** A line or two around the first difference of two texts. */
function firstDifference(made, wanted) {
  const [a, b] = [made.split('\n'), wanted.split('\n')];
  const at = a.findIndex((line, index) => line !== b[index]);
  return `line ${at + 1}: ${JSON.stringify(a[at])}, prettier ${JSON.stringify(b[at])}`;
}

/** Every how many documents one is checked. */
const every = process.env['SHARED_CHECKS'] === 'all' ? 1 : 3;

/** Fails where a file of an SDK is not what prettier makes of it. */
export async function layout() {
  const { run } = await fromDist('pipeline/run.js');
  const { layout: lines } = await fromDist('targets/typescript/print/layout.js');
  const { givenConfiguration } = await fromDist('configuration/reading/given-configuration.js');
  const documents = readdirSync(path.join(shared, 'corpus'))
    .filter((name) => /\.(?:json|ya?ml)$/u.test(name))
    .filter((_, at) => at % every === 0);
  const seen = new Set();
  const wrong = [];
  for (const name of documents) {
    const cwd = path.join(shared, 'corpus');
    const { value } = await givenConfiguration(
      { input: name, targets: [{ target: 'typescript', output: 'sdk' }] },
      { cwd, document: undefined, out: undefined },
    );
    const outcome = await run(value, { cwd });
    for (const { path: file, text } of outcome.value.results.flatMap(({ files }) => files)) {
      const digest = createHash('sha256').update(text).digest('hex');
      if (!/\.(?:ts|json)$/u.test(file) || seen.has(digest)) continue;
      seen.add(digest);
      const wanted = await prettier.format(text, { ...lines, filepath: file });
      if (wanted !== text) wrong.push(`${name} ${file}: ${firstDifference(text, wanted)}`);
    }
  }
  if (wrong.length > 0)
    throw new Error([`${wrong.length} of ${seen.size} files differ`, ...wrong.slice(0, 20)].join('\n'));
  return `${seen.size} different files`;
}
