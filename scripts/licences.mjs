// Writes the licences of the packages whose code a bundle contains: most of them ask for that wherever they are copied.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

const LICENCE = /^(licen[sc]e|copying|notice)(\.(md|txt|markdown))?$/iu;

/** The folder of the package that a file belongs to, nothing for a file of our own. */
function packageOf(file) {
  const parts = path.resolve(root, file).split(path.sep);
  const at = parts.lastIndexOf('node_modules');
  if (at < 0) return undefined;
  const scoped = parts[at + 1]?.startsWith('@') === true;
  return parts.slice(0, at + (scoped ? 3 : 2)).join(path.sep);
}

/** A package's name, version, licence and the texts that go with it. */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder)
    .filter((file) => LICENCE.test(file))
    .sort();
  return { name, version, license, texts: files.map((file) => readFileSync(path.join(folder, file), 'utf8').trim()) };
}

const section = ({ name, version, license, texts }) =>
  [
    `${name} ${version} (${license})`,
    '',
    ...(texts.length > 0 ? texts : [`No licence file is published with it.`]),
  ].join('\n');

/** The scanner of TypeScript is bundled out of a copy in another package, which does not say whose it is. */
const typescript = path.join(root, 'node_modules/typescript');

/** The packages behind the inputs of bundles, each once, in the order of their names. */
export function bundledPackages(metafiles) {
  const files = metafiles
    .flatMap(({ inputs }) => Object.keys(inputs))
    .filter((file) => existsSync(path.resolve(root, file)));
  const folders = new Set([typescript, ...files.flatMap((file) => packageOf(file) ?? [])]);
  return [...folders].map(licenceOf).sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

/** The page with the licences of all packages in the bundles. */
export function licences(packages) {
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  const intro = 'Specwright contains code of these packages. Each keeps its own licence.';
  return `${[intro, ...packages.map(section)].join(line)}\n`;
}
