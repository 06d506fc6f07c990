import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { bumpOf, type Bump } from '../diff/bump.js';
import { compareDocuments } from '../diff/diff.js';
import { flatChanges, type ChangeRecord, type Lookup } from '../diff/change-record.js';
import type { ComparedApi } from '../diff/compared-api.js';
import { asWritten } from '../load/original-places.js';
import { load } from '../load/load.js';
import { readLocal } from '../load/reading/read.js';
import { urlOfInput } from '../load/location.js';
import type { Model, Transform } from '../model/model.js';
import type { Configuration } from '../configuration/configuration.js';
import { gitReader, type GitInput } from './git.js';
import type { RunEnvironment } from '../pipeline/result.js';
import { relevantTo, sideFor } from '../pipeline/compared.js';
import { failed } from '../pipeline/severity-rules.js';

/** One of two documents: the configuration names it, and whether it is read from a commit. */
export interface DiffInput {
  readonly configuration: Configuration;
  readonly git?: GitInput | undefined;
}

/** What a comparison takes from the world around it. */
export type DiffEnvironment = Pick<RunEnvironment, 'cwd' | 'stdin'>;

/** What changed, and the version that follows. */
export interface Compared {
  readonly changes: readonly ChangeRecord[];
  readonly bump: Bump;
}

/** One document read: named as its SDK is, with what its places are looked up in. */
interface Read {
  readonly side: ComparedApi | undefined;
  readonly lookup: Lookup;
}

async function read(
  { configuration, git }: DiffInput,
  { cwd, stdin }: DiffEnvironment,
  transforms: readonly Transform[],
): Promise<Outcome<Read>> {
  const overlays = new Set(configuration.overlays.map((overlay) => urlOfInput(overlay, cwd)));
  const committed = git && gitReader(cwd, git);
  // Overlays are the configuration's, and as it has them today.
  const readFile: typeof readLocal = (url, name, ledger) =>
    committed && !overlays.has(url) ? committed(url, name) : readLocal(url, name, ledger);
  const {
    value: source,
    diagnostics,
    texts = new Map(),
  } = await load({ ...configuration, cwd, readFile, ...(stdin ? { stdin } : {}) });
  const relevant = relevantTo(source, configuration, diagnostics);
  const shown = (file: string): string => (git ? `git:${git.revision}:${file}` : file);
  const documents = source?.documents ?? new Map();
  const lookup: Lookup = { texts, documents, root: source?.root ?? '', origin: source?.origin, shown };
  if (source === undefined || failed(relevant)) return { value: { side: undefined, lookup }, diagnostics: relevant };
  const side = sideFor(source, configuration, transforms);
  return {
    value: { side: side.value, lookup },
    diagnostics: [...relevant, ...asWritten(side.diagnostics, source)],
  };
}

function placed(diagnostics: readonly Diagnostic[], { root, shown }: Lookup): Diagnostic[] {
  return diagnostics.map((one) =>
    one.place === undefined ? one : { ...one, place: { ...one.place, file: shown(one.place.file || root) } },
  );
}

/** A model as text, without where its parts stand, which nothing that is made of it shows. */
const withoutPlaces = (model: Model): string =>
  JSON.stringify(model, (key, value: unknown) => (['id', 'to', 'owner'].includes(key) ? undefined : value));

/** What changed between two documents that were read; nothing where one of them has errors. */
export function compareSides(before: Read, after: Read): Compared | undefined {
  if (before.side === undefined || after.side === undefined) return undefined;
  const roots = { old: before.lookup.root, new: after.lookup.root };
  const changes = compareDocuments({ old: before.side, new: after.side }, roots);
  const differs = withoutPlaces(before.side.model) !== withoutPlaces(after.side.model);
  const flat = flatChanges(changes, { old: before.lookup, new: after.lookup });
  return { changes: flat, bump: bumpOf(changes, differs) };
}

/** Reads two documents and compares what their SDKs and clients notice; the value is `undefined` where one has errors. */
export async function compareInputs(
  old: DiffInput,
  now: DiffInput,
  environment: DiffEnvironment,
  transforms: readonly Transform[] = [],
): Promise<Outcome<Compared | undefined>> {
  const sides = { old: await read(old, environment, transforms), new: await read(now, environment, transforms) };
  const [before, after] = [sides.old.value, sides.new.value];
  const texts = new Map(
    [before, after].flatMap(({ lookup }) =>
      [...lookup.texts].map(([file, text]) => [lookup.shown(file), text] as const),
    ),
  );
  const diagnostics = [...placed(sides.old.diagnostics, before.lookup), ...placed(sides.new.diagnostics, after.lookup)];
  return { value: compareSides(before, after), diagnostics, texts };
}
