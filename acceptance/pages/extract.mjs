// The samples of pages as modules.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const blocks = /^(`{3,})typescript\n(.*?)\n\1$/gmsu;

/** What a sample shows: a call through the client, through a function, or a value. */
const kindOf = (code) =>
  /^import \{[^}]*\} from "[^"]*\/funcs\//mu.test(code) ? 'function' : code.includes('await ') ? 'method' : 'value';

/** A member of a union is shown without the imports that its type needs. */
function whole(code, name) {
  if (code.startsWith('import ')) return `${code}\n\nexport {};\n`;
  const scopes = ['components', 'operations', 'errors'].filter((scope) => code.includes(`${scope}.`));
  const imports = scopes.map((scope) => `import type * as ${scope} from "${name}/models/${scope}";\n`);
  return `${imports.join('')}import { RFCDate } from "${name}/types";\n\n${code}\n\nexport { value, RFCDate };\n`;
}

/** Every sample below a folder of pages, for a package of a name. */
export function samplesBelow(docs, name) {
  if (!existsSync(docs)) return [];
  const pages = readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .map((page) => page.replaceAll('\\', '/'))
    .filter((page) => page.endsWith('.md'))
    .sort();
  return pages.flatMap((page) => {
    const text = readFileSync(path.join(docs, page), 'utf8');
    return (
      [...text.matchAll(blocks)]
        .map(([, , code]) => code)
        // The values of an enumeration are shown as a type.
        .filter((code) => /^(?:import |const value: )/u.test(code))
        .map((code, index) => ({
          page,
          kind: kindOf(code),
          file: `${page.replaceAll('/', '-').replace(/\.md$/u, '')}.${index}.ts`,
          code: whole(code, name),
        }))
    );
  });
}
