import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Model } from '../../../../model/model.js';
import { partsOf } from '../../../../model/pointer.js';
import { pointerIn } from '../../../../model/id.js';
import type { Decisions } from '../decided.js';
import { at, members } from '../members.js';
import { isMethod, targetOf } from '../overlay.js';

/** How many files of a definition are read, and how deep below its folder. */
const limits = { files: 1000, depth: 10 };

/** The files of a definition, relative to its folder and `/`-separated; `api.yml` first. */
export function definitionFiles(folder: string): string[] {
  const below = (path: string, depth: number): string[] =>
    depth > limits.depth
      ? []
      : listed(join(folder, path)).flatMap((entry) => {
          const here = path === '' ? entry.name : `${path}/${entry.name}`;
          if (entry.isDirectory()) return below(here, depth + 1);
          return entry.isFile() && /\.ya?ml$/iu.test(entry.name) ? [here] : [];
        });
  const isApi = (name: string): boolean => /^api\.ya?ml$/iu.test(name);
  const all = below('', 0).sort((a, b) => (a < b ? -1 : 1));
  return [...all.filter(isApi), ...all.filter((name) => !isApi(name))].slice(0, limits.files);
}

function listed(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The groups that a file stands for: its folders and its name, but those of a package alone. */
const groupOf = (file: string): readonly string[] =>
  file
    .replace(/\.ya?ml$/iu, '')
    .split('/')
    .filter((part) => part !== '__package__');

const isText = (value: unknown): value is string => typeof value === 'string';

/** The path of an endpoint: all its parts with one slash between them. */
const pathOfEndpoint = (...parts: readonly unknown[]): string =>
  `/${parts
    .filter(isText)
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '')
    .join('/')}`;

/** What paths have in common that only differ in names of parameters and a slash at the end. */
const shapeOf = (path: string): string => path.replace(/\{[^{}]*\}/gu, '{}').replace(/\/$/u, '');

/** Places the endpoints of a file under the names that they have there. */
export function decideEndpoints(
  data: unknown,
  file: string,
  base: unknown,
  model: Model | undefined,
  to: Decisions,
): void {
  const group = groupOf(file);
  for (const [name, endpoint] of Object.entries(members(at(data, 'service', 'endpoints')))) {
    const key = `service.endpoints.${name}`;
    const method = String(at(endpoint, 'method')).toLowerCase();
    const path = pathOfEndpoint(
      at(endpoint, 'base-path') ?? base,
      at(data, 'service', 'base-path'),
      at(endpoint, 'path'),
    );
    const written = `${method} ${path}`;
    if (!isMethod(method)) {
      to.say('none', key, endpoint, 'It does not name a method of HTTP.');
      continue;
    }
    const found = model?.operations.find(
      (one) => one.method.toLowerCase() === method && shapeOf(one.path) === shapeOf(path),
    );
    if (model !== undefined && found === undefined) {
      to.say('none', key, written, 'The document has no such operation. Export it again with `fern export`.');
      continue;
    }
    const [, exact = path] = found === undefined ? [] : partsOf(pointerIn(found.id));
    const pagination = at(endpoint, 'pagination');
    const status = at(endpoint, 'availability');
    const isDeprecated = status === 'deprecated' || at(status, 'status') === 'deprecated';
    to.act(key, written, `client.${[...group, name].join('.')}()`, {
      target: targetOf({ method, path: exact }),
      update: {
        'x-speakeasy-group': group.join('.'),
        'x-speakeasy-name-override': name,
        ...(typeof pagination === 'object' && pagination !== null ? { 'x-fern-pagination': pagination } : {}),
        ...(isDeprecated ? { deprecated: true } : {}),
      },
    });
    if (at(endpoint, 'idempotent') === true)
      to.say('none', `${key}.idempotent`, true, 'Declare the header as a parameter of the operation.');
  }
}
