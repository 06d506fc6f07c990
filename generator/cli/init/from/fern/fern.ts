import { basename, dirname, join } from 'node:path';
import type { Model } from '../../../../model/model.js';
import { Decisions, type Decided } from '../decided.js';
import { at, members, texts } from '../members.js';
import { present, readContents, textsIn, type Contents } from '../read-file.js';
import type { Found, Implied, Place, Reader, Tree } from '../reader.js';
import { shapeFaults, type Shape } from '../shape.js';
import { decideHeaders, decideSecurity, decideServers, environmentPrefix } from './client.js';
import { decideEndpoints, definitionFiles } from './definition.js';
import { decideOverrides } from './overrides.js';
import { apiRows, definitionRows, generatorRows, generatorsRows, groupRows, projectRows } from './rows.js';

const names = ['generators.yml', 'generators.yaml'];
const homes = ['fern', '.', 'fern/api', 'api'];
const looksFor = [
  ...homes.flatMap((home) => ['fern.config.json', ...names].map((name) => (home === '.' ? name : `${home}/${name}`))),
  'fern/definition/api.yml',
];

/** Languages by what the names of generators hold; the first that a project has counts. */
const languages = ['typescript', 'python', 'go', 'java', 'php', 'csharp'] as const;

const generatorsShape: Shape = [
  ['', 'object'],
  ['api', 'text', 'object', 'list'],
  ['api.specs', 'list', 'object'],
  ['api.environments', 'object'],
  ['api.headers', 'object'],
  ['auth-schemes', 'object'],
  ['groups', 'object'],
  ['groups.*', 'object'],
  ['groups.*.generators', 'list'],
  ['groups.*.generators.*', 'object'],
  ['groups.*.generators.*.config', 'object'],
];

const definitionShape: Shape = [
  ['', 'object'],
  ['environments', 'object'],
  ['auth-schemes', 'object'],
  ['service', 'object'],
  ['service.endpoints', 'object'],
  ['service.endpoints.*', 'object'],
  ['service.endpoints.*.path', 'text'],
  ['service.endpoints.*.method', 'text'],
];

const overridesShape: Shape = [
  ['', 'object'],
  ['paths', 'object'],
  ['paths.*', 'object'],
  ['paths.*.*', 'object', 'list', 'text'],
];

interface Chosen {
  readonly group: string;
  readonly index: number;
  readonly data: unknown;
  readonly language: (typeof languages)[number];
}

/** The generator that counts: of the SDK that we write, else the first whose pages we write. */
function chosenOf(generators: unknown): Chosen | undefined {
  const all = Object.entries(members(at(generators, 'groups'))).flatMap(([group, value]) => {
    const list = at(value, 'generators');
    return (Array.isArray(list) ? (list as readonly unknown[]) : []).flatMap((data, index): Chosen[] => {
      const name = String(at(data, 'name'));
      const language = languages.find((one) => name.includes(`fern-${one}`));
      return language === undefined ? [] : [{ group, index, data, language }];
    });
  });
  return all.find(({ language }) => language === 'typescript') ?? all[0];
}

/** A configuration without the group whose generator counts. */
function without(generators: unknown, { group }: Chosen): unknown {
  const { groups, ...rest } = members(generators);
  const others = Object.entries(members(groups)).filter(([name]) => name !== group);
  return { ...rest, groups: Object.fromEntries(others) };
}

/** That group without the generator. */
function restOf(generators: unknown, { group, data }: Chosen): unknown {
  const whole = members(at(generators, 'groups', group));
  const others = (whole['generators'] as readonly unknown[]).filter((one) => one !== data);
  return { ...whole, generators: others };
}

/** Where the documents of a project are described, the first first. */
function specsOf(generators: unknown): readonly unknown[] {
  const api = at(generators, 'api');
  const specs = at(api, 'specs') ?? api;
  return Array.isArray(specs) ? specs : [specs, generators];
}

/** The overrides of the first document. */
function overridesOf(generators: unknown): readonly string[] {
  const first = specsOf(generators).find((spec) => at(spec, 'openapi') !== undefined || at(spec, 'path') !== undefined);
  return texts(at(first, 'overrides') ?? at(generators, 'openapi-overrides') ?? []);
}

/** Without a layer that converts values, properties have the names of the document. */
const casing = (generator: unknown): Implied[] =>
  at(generator, 'config', 'noSerdeLayer') === true
    ? [{ to: 'fieldNames', value: 'written', said: 'Properties have the names of the document.' }]
    : [];

interface Files {
  readonly generators: Contents | undefined;
  readonly overrides: readonly Contents[];
  readonly definition: readonly (Contents & { readonly path: string })[];
}

function decide({ generators, overrides, definition }: Files, model: Model | undefined): Decided {
  const parts: Decided[] = [];
  const about = (file: string, made: (to: Decisions) => void): void => {
    const to = new Decisions(file);
    made(to);
    parts.push(to.decided);
  };
  const api = definition.find(({ path }) => /^api\.ya?ml$/iu.test(path));
  const settings = at(generators?.data, 'api');
  const schemes = at(generators?.data, 'auth-schemes');
  for (const { file, data } of overrides) about(file, (to) => decideOverrides(data, model, to));
  if (api !== undefined)
    about(api.file, (to) => {
      decideServers(api.data, '', model, to);
      decideSecurity(api.data, at(api.data, 'auth-schemes'), '', model, to);
      decideHeaders(at(api.data, 'headers'), '', to);
    });
  if (generators !== undefined)
    about(generators.file, (to) => {
      decideServers(settings, 'api.', model, to);
      decideSecurity(settings, schemes, 'api.', model, to);
      decideHeaders(at(settings, 'headers'), 'api.', to);
    });
  for (const { file, data, path } of definition)
    if (path !== api?.path) about(file, (to) => decideEndpoints(data, path, at(api?.data, 'base-path'), model, to));
  return {
    actions: parts.flatMap(({ actions }) => actions),
    names: Object.fromEntries(parts.flatMap((part) => Object.entries(part.names))),
    lines: parts.flatMap(({ lines }) => lines),
  };
}

const wanting =
  'A Fern Definition is no OpenAPI document. Export one with `fern export openapi.yml`, then pass it: `specwright init --from fern --document openapi.yml`.';

async function read(place: Place): Promise<Found | undefined> {
  const { shown } = place;
  const base = basename(place.folder) === 'definition' ? dirname(place.folder) : place.folder;
  const at_ = { ...place, folder: base };
  const isProject = (home: string): boolean =>
    present({ folder: join(base, home), name: undefined }, [...names, 'fern.config.json', 'definition/api.yml']) !==
    undefined;
  if (place.name !== undefined && !looksFor.some((one) => basename(one) === place.name)) return undefined;
  const found = homes.filter(isProject);
  // A folder may hold the settings of the project, and the one below it those of its API.
  const home = found.find((one) => present({ folder: join(base, one), name: undefined }, names)) ?? found[0];
  if (home === undefined) return undefined;
  const folder = join(base, home);
  const here = { ...at_, folder, name: undefined };
  const path = present(here, names);
  const generators = path === undefined ? undefined : await readContents(path, here);
  const config = present(here, ['fern.config.json']);
  const project = config === undefined ? undefined : await readContents(config, here);
  const usual = present(here, ['openapi-overrides.yml', 'openapi/overrides.yml', 'openapi/openapi-overrides.yml']);
  const stated = overridesOf(generators?.data).flatMap((one) => present(here, [one]) ?? []);
  const overrides = await Promise.all(
    (stated.length > 0 ? stated : usual === undefined ? [] : [usual]).map((one) => readContents(one, here)),
  );
  const definition = await Promise.all(
    definitionFiles(join(folder, 'definition')).map(async (one) => ({
      ...(await readContents(`definition/${one}`, here)),
      path: one,
    })),
  );
  const chosen = chosenOf(generators?.data);
  const document = present(
    here,
    ['yml', 'yaml', 'json'].map((ending) => `openapi/openapi.${ending}`),
  );
  const isStated = specsOf(generators?.data).some(
    (spec) => typeof spec === 'string' || texts([at(spec, 'openapi'), at(spec, 'path')]).length > 0,
  );
  const language = chosen?.language ?? 'typescript';
  const prefix = environmentPrefix({
    ...members(at(definition[0]?.data, 'auth-schemes')),
    ...members(at(generators?.data, 'auth-schemes')),
  });
  const all = [generators, project, ...overrides, ...definition].filter((one) => one !== undefined);
  const checked = (files: readonly (Contents | undefined)[], shape: Shape) =>
    files.flatMap((one) => (one === undefined || one.diagnostics.length > 0 ? [] : shapeFaults(one, shape)));
  const trees: Tree[] = [
    ...(project === undefined ? [] : [{ file: project.file, data: project.data, rows: projectRows }]),
    ...(generators === undefined
      ? []
      : [
          {
            file: generators.file,
            data: chosen === undefined ? generators.data : without(generators.data, chosen),
            rows: generatorsRows,
          },
        ]),
    ...(generators === undefined || chosen === undefined
      ? []
      : [
          {
            file: generators.file,
            data: restOf(generators.data, chosen),
            rows: groupRows,
            at: `groups.${chosen.group}`,
          },
          {
            file: generators.file,
            data: chosen.data,
            rows: generatorRows,
            at: `groups.${chosen.group}.generators.${String(chosen.index)}`,
          },
        ]),
    ...definition.map(({ file, data, path: one }) => ({
      file,
      data,
      rows: /^api\.ya?ml$/iu.test(one) ? apiRows : definitionRows,
    })),
  ];
  return {
    trees,
    implied: [
      ...(document === undefined || isStated
        ? []
        : [{ to: 'input', value: shown(join(folder, document)), said: 'The document lies in the folder.' }]),
      ...(prefix === undefined
        ? []
        : [{ to: 'environmentPrefix', value: prefix, said: 'Variables of the environment begin so.' }]),
      ...(language === 'typescript'
        ? casing(chosen?.data)
        : [{ to: 'docs.language', value: language, said: 'Pages are written in this language, but no SDK.' }]),
    ],
    targets: language === 'typescript' ? ['typescript', 'docs'] : ['docs'],
    base: folder,
    diagnostics: [
      ...all.flatMap(({ diagnostics }) => diagnostics),
      ...checked([generators], generatorsShape),
      ...checked(overrides, overridesShape),
      ...checked(definition, definitionShape),
    ],
    texts: textsIn(all),
    decide: (model) => decide({ generators, overrides, definition }, model),
    ...(definition.length > 0 ? { wanting } : {}),
  };
}

export const fern: Reader = { tool: 'Fern', looksFor, read };
