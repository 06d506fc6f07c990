import { relative } from 'node:path';
import { report } from '../diagnostics/catalogue.js';
import type { Outcome } from '../diagnostics/diagnostic.js';
import type { Bump } from '../diff/bump.js';
import type { ChangeRecord } from '../diff/change-record.js';
import { localPath } from '../load/location.js';
import type { Json, Source } from '../load/source.js';
import type { Transform } from '../model/model.js';
import { packageVersion } from '../targets/typescript/package/package-manifest.js';
import type { Configuration } from '../configuration/configuration.js';
import { sideFor } from '../pipeline/compared.js';
import { compareSides } from './diff.js';
import { releasedPart, withPart, type ReleasedPart } from './released-part.js';
import { bumped, later } from './semver.js';
import { jsonText } from '../text/json.js';

/** The format version of the file. An incompatible change needs a new number. */
const format = 1;

/** A document with its files and overlays as read by a run. Names are relative to the folder of the outputs. */
export interface Snapshot {
  readonly root: string;
  readonly documents: Readonly<Record<string, Json>>;
}

/** The state recorded by the last run with a changelog or a version bump. */
export interface Release {
  /** The package version, once it has been bumped; before that it is the document's. */
  readonly package?: string | undefined;
  /** The changelog, relative to the folder of the outputs. */
  readonly changelog?: string | undefined;
  /** The part of the API, if any target left something out or had internal parts. */
  readonly part?: ReleasedPart | undefined;
  readonly document: Snapshot;
}

/** The step from the last release; the first one has nothing to compare with. */
export interface Step {
  readonly changes: readonly ChangeRecord[];
  readonly bump: Bump;
  /** The current package version. */
  readonly version: string;
  readonly isFirst: boolean;
}

/** A portable path: relative to the folder of the outputs, `/`-separated. */
export const below = (out: string, path: string): string => relative(out, path).replaceAll('\\', '/');

/** The recorded form of a document. */
export function snapshotOf({ root, documents, urls }: Source, out: string): Snapshot {
  const nameOf = (name: string): string => {
    const path = localPath(urls?.get(name) ?? '');
    return path === undefined ? name : below(out, path);
  };
  return {
    root: nameOf(root),
    documents: Object.fromEntries([...documents].map(([name, one]) => [nameOf(name), one])),
  };
}

const sourceOf = ({ root, documents }: Snapshot): Source => ({
  root,
  documents: new Map(Object.entries(documents)),
  texts: new Map(),
});

const documentVersion = (source: Source): string => {
  const { info } = source.documents.get(source.root) as { readonly info?: { readonly version?: unknown } };
  return packageVersion(typeof info?.version === 'string' ? info.version : '');
};

/** The package version without a bump: the last one, or the document's if that is later. */
export const versionNow = (release: Release | undefined, source: Source): string | undefined =>
  release?.package === undefined ? undefined : later(release.package, documentVersion(source));

/** Compares the last release with the next one. */
export function stepFrom(
  release: Release | undefined,
  now: Snapshot,
  configuration: Configuration,
  { bump: raises, transforms = [] }: { readonly bump: boolean; readonly transforms?: readonly Transform[] | undefined },
): Step {
  const source = sourceOf(now);
  const own = documentVersion(source);
  if (release === undefined) return { changes: [], bump: 'none', version: own, isFirst: true };
  const before = sourceOf(release.document);
  const read = (one: Source, configured: Configuration) => ({
    side: sideFor(one, configured, transforms).value,
    lookup: { ...one, shown: (file: string) => file },
  });
  const { changes, bump } =
    compareSides(read(before, withPart(configuration, release.part)), read(source, configuration)) ??
    ({ changes: [], bump: 'none' } as const);
  const last = release.package ?? documentVersion(before);
  const version = raises ? later(bumped(last, bump), own) : (versionNow(release, source) ?? own);
  return { changes, bump, version, isFirst: false };
}

/** The release file, in lines that branches can merge. */
export const renderRelease = ({ package: version, changelog, part, document }: Release): string =>
  `${jsonText({ version: format, package: version, changelog, part, ...document }, 2)}\n`;

/** Reads a release file; `name` is its name in diagnostics. */
export function parseRelease(text: string, name: string): Outcome<Release | undefined> {
  const refuse = (why: string): Outcome<undefined> => ({
    value: undefined,
    diagnostics: [report('config/release', `\`${name}\` ${why}.`, { file: name, pointer: '' })],
  });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse('is not JSON');
  }
  if (!isObject(data)) return refuse('describes no release');
  const { version: found, package: version, changelog, part: selected, root, documents } = data;
  if (found !== format) return refuse('is of a version that this version of Specwright does not know');
  if (typeof root !== 'string' || !isObject(documents) || !isObject(documents[root]))
    return refuse('holds no document');
  if (version !== undefined && (typeof version !== 'string' || packageVersion(version) !== version))
    return refuse(`has no version that npm takes: ${JSON.stringify(version)}`);
  if (changelog !== undefined && typeof changelog !== 'string') return refuse('has no path of a changelog');
  const part = releasedPart.optional().safeParse(selected);
  if (!part.success) return refuse('has a `part` that no configuration has');
  const document = { root, documents: documents as Snapshot['documents'] };
  return { value: { package: version, changelog, part: part.data, document }, diagnostics: [] };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
