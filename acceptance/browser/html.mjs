// What the pages of a site refer to, read from their files: no browser is needed.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';

const references = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  script: ['src'],
  img: ['src', 'srcset'],
  form: ['action'],
};

/** The ids of a page, its references to files, and what refers to ids of the page itself. */
export function readPage(folder, file) {
  const ids = new Set();
  const faults = [];
  const links = new Set();
  const own = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const { id } = attributes;
      if (id !== undefined && ids.has(id)) faults.push(`the id "${id}" is there twice`);
      if (id !== undefined) ids.add(id);
      if (id === '') faults.push('an id is empty');
      for (const key of references[name] ?? []) if (attributes[key] !== undefined) links.add(attributes[key]);
      for (const key of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'])
        if (attributes[key] !== undefined) own.push(...attributes[key].split(/\s+/u).map((to) => [key, to]));
    },
  });
  parser.end(readFileSync(path.join(folder, file), 'utf8'));
  for (const [key, to] of own) if (!ids.has(to)) faults.push(`${key} names "${to}", which is no id of the page`);
  return { ids: [...ids], links: [...links], faults };
}
