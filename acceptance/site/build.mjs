// Builds a VitePress site of the pages below a folder; everything it says on standard output is a figure.
//   node build.mjs <folder>
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vitepress';

const [folder = '.'] = process.argv.slice(2);
const out = path.join(folder, '.vitepress/dist');
rmSync(out, { recursive: true, force: true });
// The builder reports its progress on standard output.
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr);
await build(folder);
process.stdout.write = write;

if (globalThis.__PWNED !== undefined) throw new Error('text of a document was run');
const pages = readdirSync(folder, { recursive: true }).filter(
  (file) => file.endsWith('.md') && !file.includes('.vitepress'),
);
const empty = pages.filter((page) => {
  const html = readFileSync(path.join(out, page.replace(/\.md$/u, '.html')), 'utf8');
  // Everything of a page stands in here; the scripts of the builder come behind.
  const shown = /<main[^>]*>([^]*)<\/main>/u.exec(html)?.[1] ?? '';
  // Words of headings are labels and anchors of their links.
  const made = shown.replaceAll(/\s(?:aria-label|id)="[^"]*"/gu, '').replaceAll(/>[^<]*</gu, '><');
  if (/<(?:script|iframe|object|embed|form|style)\b|\son\w+=|javascript:/iu.test(made))
    throw new Error(`${page} holds what a document must not make`);
  return !/<h1/u.test(shown);
});
if (empty.length > 0) throw new Error(`${empty.length} pages are empty: ${empty[0]}`);
console.log(`${pages.length} pages built`);
