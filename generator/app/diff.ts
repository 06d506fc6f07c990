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

/** One of two documents: its configuration, and whether it is read from a commit. */
export interface DiffInput {
  readonly configuration: Configuration;
  readonly git?: GitInput | undefined;
}

/** The environment of a comparison. */
export type DiffEnvironment = Pick<RunEnvironment, 'cwd' | 'stdin'>;

/** The changes and the version bump. */
export interface Compared {
  readonly changes: readonly ChangeRecord[];
  readonly bump: Bump;
}

/** A document that was read and named, with the texts for its places. */
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
  // Both documents get today's overlays of the configuration.
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

/** A model as text, without ids, which do not affect the output. */
const withoutPlaces = (model: Model): string =>
  JSON.stringify(model, (key, value: unknown) => (['id', 'to', 'owner'].includes(key) ? undefined : value));

/** The changes between two documents; `undefined` if one of them has errors. */
export function compareSides(before: Read, after: Read): Compared | undefined {
  if (before.side === undefined || after.side === undefined) return undefined;
  const roots = { old: before.lookup.root, new: after.lookup.root };
  const changes = compareDocuments({ old: before.side, new: after.side }, roots);
  const differs = withoutPlaces(before.side.model) !== withoutPlaces(after.side.model);
  const flat = flatChanges(changes, { old: before.lookup, new: after.lookup });
  return { changes: flat, bump: bumpOf(changes, differs) };
}

/** Reads two documents and compares them on the wire and in the SDK; `undefined` if one has errors. */
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
