import { basename, dirname, join } from 'node:path';
import type { Model } from '../../../../model/model.js';
import { Decisions, type Decided } from '../decided.js';
import { at, members } from '../members.js';
import { present, readContents, textsIn, type Contents } from '../read-file.js';
import type { Found, Implied, Place, Reader, Tree } from '../reader.js';
import { shapeFaults, type Shape } from '../shape.js';
import { decideOptions, decideSecurity, decideServers, environmentPrefix } from './client.js';
import { schemesOf } from './pagination.js';
import { decideMethods, decideModels, decideUnspecified, resourcesOf, type Resource } from './resources.js';
import { languages, resourceRows, stainlessRows, workspaceRows } from './rows.js';
import { decideTransforms } from './transforms.js';
import { wordsOf, type Words } from './words.js';

const names = ['stainless.yml', 'stainless.yaml'].flatMap((name) => [`.stainless/${name}`, name]);

const sections = ['organization', 'targets', 'package', 'environments', 'resources', 'settings', 'client_settings'];

const shape: Shape = [
  ['', 'object'],
  ...[...sections, 'security_schemes', 'readme', 'openapi', 'custom_casings', 'errors', 'streaming'].map(
    (name) => [name, 'object'] as const,
  ),
  ['environments.*', 'text'],
  ['organization.name', 'text'],
  ['pagination', 'list', 'object'],
  ['pagination.*.type', 'text'],
  ['security', 'list'],
  ['unspecified_endpoints', 'list'],
  ['client_settings.opts', 'object'],
  ['client_settings.opts.*', 'object'],
  ['openapi.transforms', 'list'],
];

const resourceShape = (key: string): Shape => [
  [key, 'object'],
  [`${key}.methods`, 'object'],
  [`${key}.methods.*`, 'text', 'object'],
  [`${key}.methods.*.endpoint`, 'text'],
  [`${key}.models`, 'object'],
  [`${key}.models.*`, 'text', 'object'],
  [`${key}.subresources`, 'object'],
];

/** The target that counts: the SDK that we write, else the first whose pages we write. */
function targetOf(configuration: unknown): string {
  const all = { ...members(at(configuration, 'package')), ...members(at(configuration, 'targets')) };
  const known = Object.keys(all).filter(
    (name) => Object.hasOwn(languages, name) && at(all[name], 'skip') !== true && all[name] !== null,
  );
  const first = known.find((name) => languages[name] === 'typescript') ?? known[0] ?? 'typescript';
  return known.includes('typescript') ? 'typescript' : first;
}

/** The configuration with the class of the client as its SDK names it. */
function withClass(configuration: unknown, { pascal }: Words): unknown {
  const name = at(configuration, 'organization', 'name');
  if (typeof name !== 'string') return configuration;
  const { organization, ...rest } = members(configuration);
  return { ...rest, organization: { ...members(organization), name: pascal(name) } };
}

function decide({ file, data }: Contents, resources: readonly Resource[], model: Model | undefined): Decided {
  const to = new Decisions(file);
  const words = wordsOf(data);
  const schemes = schemesOf(at(data, 'pagination'));
  decideTransforms(at(data, 'openapi', 'transforms'), to);
  decideServers(at(data, 'environments'), model, to);
  decideSecurity(data, model, to);
  decideOptions(data, words, model, to);
  for (const { name, extension, reason } of schemes) {
    const verdict = extension === undefined ? 'none' : 'same';
    const said = 'Methods with such pages have `x-speakeasy-pagination` in the overlay.';
    to.say(verdict, 'pagination', name, extension === undefined ? reason : said);
  }
  const around = { words, schemes, model };
  decideMethods(resources, around, to);
  decideUnspecified(data, model, to);
  decideModels(resources, around, to);
  return to.decided;
}

async function read(place: Place): Promise<Found | undefined> {
  const inside = basename(place.folder) === '.stainless';
  const at_ = inside ? { ...place, folder: dirname(place.folder) } : place;
  const path = present(inside ? at_ : place, names);
  if (path === undefined) return undefined;
  const contents = await readContents(path, at_);
  const home = join(at_.folder, dirname(path));
  const beside = present({ folder: home, name: undefined }, ['workspace.json']);
  const workspace = beside === undefined ? undefined : await readContents(beside, { ...at_, folder: home });
  const { data, file } = contents;
  const resources = resourcesOf(data);
  const shapes = [...shape, ...resources.flatMap(({ key }) => resourceShape(key))];
  const target = targetOf(data);
  const language = languages[target] ?? 'typescript';
  const prefix = environmentPrefix(data);
  const trees: Tree[] = [
    ...(workspace === undefined ? [] : [{ file: workspace.file, data: workspace.data, rows: workspaceRows }]),
    { file, data: withClass(data, wordsOf(data)), rows: stainlessRows(target) },
    ...resources.map((resource) => ({ file, data: resource.data, rows: resourceRows, at: resource.key })),
  ];
  const implied: Implied[] = [
    ...(prefix === undefined
      ? []
      : [{ to: 'environmentPrefix', value: prefix, said: 'Variables of the environment begin so.' }]),
    ...(language === 'typescript'
      ? [
          { to: 'conventions', value: 'stainless', said: 'Names and types are as its SDKs have them.' },
          { to: 'typescript.dates', value: 'string', said: 'Dates are texts.' },
        ]
      : [{ to: 'docs.language', value: language, said: 'Pages are written in this language, but no SDK.' }]),
  ];
  return {
    trees,
    implied,
    targets: language === 'typescript' ? ['typescript', 'docs'] : ['docs'],
    base: home,
    diagnostics: [
      ...contents.diagnostics,
      ...(workspace?.diagnostics ?? []),
      ...(contents.diagnostics.length > 0 ? [] : shapeFaults(contents, shapes)),
    ],
    texts: textsIn([contents, workspace]),
    decide: (model) => decide(contents, resources, model),
  };
}

export const stainless: Reader = { tool: 'Stainless', looksFor: names, read };
