import { posix } from 'node:path';
import { dirname, join } from 'node:path';
import type { Found, Implied, Place, Reader, Tree } from '../reader.js';
import { present, readContents, type Contents } from '../read-file.js';
import { chosenDocument } from './document.js';
import { packageRows } from './package-rows.js';
import { generationRows, ignoreRows } from './rows.js';
import { workflowRows } from './workflow.js';

const names = ['.speakeasy/workflow.yaml', '.speakeasy/gen.yaml', 'workflow.yaml', 'gen.yaml', '.genignore'];

/** Languages of the tool that we have: as an SDK with pages, or as pages alone. */
const languages = ['typescript', 'php', 'csharp', 'python', 'go', 'java'];

type Members = Readonly<Record<string, unknown>>;

const members = (value: unknown): Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};

interface Chosen {
  readonly name: string;
  readonly language: string;
  readonly source: unknown;
  readonly output: string;
}

/** The target of a workflow that counts: the SDK that we write, else the first whose pages we write. */
function chosenTarget(workflow: unknown): Chosen | undefined {
  const known = Object.entries(members(members(workflow)['targets'])).flatMap(([name, target]): Chosen[] => {
    const { target: kind, source, output } = members(target);
    const language = languages.find((one) => one === kind);
    return language === undefined
      ? []
      : [{ name, language, source, output: typeof output === 'string' ? output : '.' }];
  });
  return known.find(({ language }) => language === 'typescript') ?? known[0];
}

/** The workflow with the one target and the one source that count; the others are reported by `rest`. */
function narrowed(
  workflow: unknown,
  chosen: string | undefined,
  source: unknown,
): { readonly data: unknown; readonly rest: readonly string[] } {
  const { targets, sources, ...more } = members(workflow);
  const only = (all: unknown, key: unknown) =>
    Object.fromEntries(Object.entries(members(all)).filter(([name]) => key === undefined || name === key));
  const left = (section: string, all: unknown, key: unknown) =>
    Object.keys(members(all)).flatMap((name) => (key === undefined || name === key ? [] : [`${section}.${name}`]));
  return {
    data: { ...more, sources: only(sources, source), targets: only(targets, chosen) },
    rest: [...left('sources', sources, source), ...left('targets', targets, chosen)],
  };
}

async function read(place: Place): Promise<Found | undefined> {
  // The folder `.speakeasy` itself may be named, or a file in it: locations are relative to the folder above it.
  const inside = posix.basename(place.folder.replaceAll('\\', '/')) === '.speakeasy';
  const folder = inside ? dirname(place.folder) : place.folder;
  const at = { ...place, folder, name: undefined };
  const workflow = present(at, ['.speakeasy/workflow.yaml', 'workflow.yaml']);
  const contents = workflow === undefined ? undefined : await readContents(workflow, at);
  const chosen = chosenTarget(contents?.data);
  const own = { ...at, folder: join(folder, chosen?.output ?? '.') };
  const [home, generation] = [own, at]
    .map((where) => [where, present(where, ['.speakeasy/gen.yaml', 'gen.yaml'])] as const)
    .find(([, found]) => found !== undefined) ?? [at, undefined];
  if (generation === undefined && workflow === undefined) return undefined;
  const settings = generation === undefined ? undefined : await readContents(generation, home);
  const ignored = present(home, ['.genignore']);
  const kept = ignored === undefined ? undefined : await readContents(ignored, home);
  const section = Object.keys(members(settings?.data)).find((key) => languages.includes(key));
  const language = chosen === undefined ? (section ?? 'typescript') : chosen.language;
  const manifest = language === 'typescript' ? await manifestIn(own, settings?.data) : undefined;
  const { data, rest } = narrowed(contents?.data, chosen?.name, chosen?.source);
  const document = chosenDocument(folder, sourceOf(data));
  const others = rest.map((key) => ({
    key,
    none: 'A configuration describes one SDK. Make one of its own for this one.',
  }));
  const trees: Tree[] = [
    ...(contents === undefined ? [] : [{ file: contents.file, data, rows: workflowRows(document) }]),
    ...(contents === undefined || rest.length === 0
      ? []
      : [{ file: contents.file, data: leftOut(contents.data, rest), rows: others }]),
    ...(settings === undefined ? [] : [{ file: settings.file, data: settings.data, rows: generationRows(language) }]),
    ...(kept === undefined
      ? []
      : [{ file: kept.file, data: kept.data, rows: language === 'typescript' ? ignoreRows : [] }]),
    ...(manifest === undefined ? [] : [{ file: manifest.file, data: manifest.data, rows: packageRows }]),
  ];
  return {
    trees,
    implied: [
      ...(document.kind === 'beside'
        ? [{ to: 'input', value: document.path, said: 'It is the only document in this folder.' }]
        : []),
      { to: 'conventions', value: 'speakeasy', said: 'Names, calls and behaviour stay as its SDKs have them.' },
      ...(settings !== undefined && language === 'typescript' ? unwritten : []),
      language === 'typescript'
        ? { to: 'typescript.responses', value: 'strict', said: 'Responses were checked strictly.' }
        : { to: 'docs.language', value: language, said: 'Pages are written in this language, but no SDK.' },
    ],
    targets: language === 'typescript' ? ['typescript', 'docs'] : ['docs'],
    base: folder,
    diagnostics: [contents, settings, kept, manifest].flatMap((file) => file?.diagnostics ?? []),
  };
}

/** The package.json of the old SDK; one of another name is that of something around it. */
async function manifestIn(place: Place, settings: unknown): Promise<Contents | undefined> {
  if (present(place, ['package.json']) === undefined) return undefined;
  const contents = await readContents('package.json', place);
  const { packageName } = members(members(settings)['typescript']);
  const { name } = members(contents.data);
  return packageName === undefined || name === packageName ? contents : undefined;
}

/** What holds in TypeScript where gen.yaml does not say otherwise. */
const unwritten: readonly Implied[] = [
  { to: 'positionalArguments', value: 0, said: 'Methods take one request object.' },
  { to: 'bodyFirst', value: false, said: 'Parameters go before the body.' },
];

/** What the sources of a workflow read, and the file that the first of them writes. */
function sourceOf(workflow: unknown): { readonly inputs: readonly string[]; readonly output: string | undefined } {
  const sources = Object.values(members(members(workflow)['sources'])).map(members);
  const texts = (values: readonly unknown[]) => values.filter((value) => typeof value === 'string');
  return {
    inputs: texts(
      sources.flatMap(({ inputs }) => (Array.isArray(inputs) ? inputs.map((input) => members(input)['location']) : [])),
    ),
    output: texts(sources.map(({ output }) => output))[0],
  };
}

/** The sections that do not count, by keys joined with dots. */
function leftOut(workflow: unknown, keys: readonly string[]): Members {
  const all = members(workflow);
  const of = (section: string) =>
    Object.fromEntries(Object.entries(members(all[section])).filter(([name]) => keys.includes(`${section}.${name}`)));
  return { sources: of('sources'), targets: of('targets') };
}

export const speakeasy: Reader = { tool: 'Speakeasy', looksFor: names, read };
