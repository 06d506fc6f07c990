import { readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';

/** The flavours that come with the package. */
const shipped = fileURLToPath(new URL('../../../templates/', import.meta.url));

export type Render = (view: object) => string;

/** Templates see finished strings: nothing is escaped again, and a field that the view does not have is an error. */
const options = { noEscape: true, strict: true, preventIndent: true };

/** The templates of a flavour by name, compiled when they are first used. */
export function flavour(name: string): { readonly exists: boolean; readonly template: (name: string) => Render } {
  const folder = path.join(shipped, name);
  const compiled = new Map<string, Render>();
  const template = (file: string): Render => {
    const known = compiled.get(file);
    if (known) return known;
    const render = Handlebars.compile<object>(readFileSync(path.join(folder, `${file}.hbs`), 'utf8'), options);
    const bound: Render = (view) => render(view);
    compiled.set(file, bound);
    return bound;
  };
  return {
    exists: !name.includes('/') && !name.includes('..') && existsSync(path.join(folder, 'class.hbs')),
    template,
  };
}
