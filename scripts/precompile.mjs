// Parses the templates of the package, so that a run has nothing to parse: each as its parts, under its text. A text that
// was changed since is parsed when it is used.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import Handlebars from 'handlebars';
import { root } from './root.mjs';

const templates = path.join(root, 'templates');

/** Writes the parts into the module of a built folder that stands for them. */
export async function precompile(dist) {
  const module = path.join(dist, 'templating/precompiled.js');
  const { partsOf } = await import(pathToFileURL(path.join(dist, 'templating/parts.js')).href);
  const files = readdirSync(templates, { recursive: true })
    .filter((file) => file.endsWith('.hbs'))
    .sort();
  const rows = files.map((file) => {
    const text = readFileSync(path.join(templates, file), 'utf8');
    return `[${JSON.stringify(text)}, ${JSON.stringify(partsOf(Handlebars.parse(text)))}],`;
  });
  const empty = 'export const precompiled = new Map();';
  const source = readFileSync(module, 'utf8');
  if (!source.includes(empty)) throw new Error(`${module} has no place for the templates.`);
  writeFileSync(
    module,
    source.replace(empty, () => ['export const precompiled = new Map([', ...rows, ']);'].join('\n')),
  );
}
