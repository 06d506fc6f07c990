import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { report } from '../diagnostics/catalogue.js';
import type { Outcome } from '../diagnostics/diagnostic.js';
import type { Source } from '../load/source.js';
import type { Transform } from '../model/model.js';
import { changelogWith } from '../stages/changelog.js';
import type { Configuration } from '../stages/configuration.js';
import {
  below,
  parseRelease,
  renderRelease,
  snapshotOf,
  stepFrom,
  versionNow,
  type Release,
  type Snapshot,
  type Step,
} from '../stages/release.js';
import type { Written } from '../stages/write.js';
import { releaseName } from './kept-files.js';
import { outsideFiles } from './outside.js';

/** What `generate` is asked for besides the output. */
export interface ReleaseWish {
  /** The changelog, relative to the working folder. */
  readonly changelog?: string | undefined;
  /** Whether the version of the package is raised by what changed. */
  readonly bump: boolean;
  /** The date of the version, as it is to be written. */
  readonly date?: string | undefined;
}

/** What was done, for reports; paths as people know them. */
export interface Released extends Step {
  readonly changelog: string | undefined;
}

/** A run that knows what was released last. */
export interface Releasing {
  /** With the files of the release among those that the targets leave alone. */
  readonly configuration: Configuration;
  /** Which version the package has, once the document is read. */
  readonly version: (source: Source) => string | undefined;
  /** Writes changelog and release, where that is asked for. */
  readonly put: () => Outcome<Written & { readonly released?: Released }>;
}

const none: Written = { written: [], unchanged: [], removed: [] };

function readRelease(file: string | undefined, shown: (path: string) => string): Outcome<Release | undefined> {
  if (file === undefined) return { value: undefined, diagnostics: [] };
  try {
    return parseRelease(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), shown(file));
  } catch (error) {
    const message = `\`${shown(file)}\` cannot be read: ${(error as Error).message}`;
    return { value: undefined, diagnostics: [report('config/release', message)] };
  }
}

/** A changelog may lie in an output: in that of the SDK it is published with it. */
function keeping(configuration: Configuration, changelog: string | undefined): Configuration {
  if (changelog === undefined) return configuration;
  const file = resolve(configuration.out, changelog);
  const targets = configuration.targets.map((target) => {
    const path = below(target.output, file);
    return path.startsWith('../') ? target : { ...target, keep: [...target.keep, path] };
  });
  return { ...configuration, targets };
}

/** Reads what was released last, and says what a run makes of it; nothing is written before `put`. */
export function releasing(
  configuration: Configuration,
  wish: ReleaseWish | undefined,
  { cwd, shown, transforms }: { cwd: string; shown: (path: string) => string; transforms?: readonly Transform[] },
): Outcome<Releasing | undefined> {
  const { out } = configuration;
  const { value: last, diagnostics } = readRelease(configuration.release, shown);
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  const changelog = wish?.changelog === undefined ? undefined : resolve(cwd, wish.changelog);
  const files = [...(changelog === undefined ? [] : [changelog]), join(out, releaseName)];
  const outside = wish === undefined ? [] : outsideFiles(files, configuration, cwd, shown);
  if (outside.length > 0) return { value: undefined, diagnostics: outside };
  const remembered = changelog === undefined ? last?.changelog : below(out, changelog);
  let made: { readonly step: Step; readonly snapshot: Snapshot } | undefined;
  const value: Releasing = {
    configuration: keeping(configuration, remembered),
    version: (source) => {
      if (wish === undefined) return versionNow(last, source);
      const snapshot = snapshotOf(source, out);
      const step = stepFrom(last, snapshot, configuration, { bump: wish.bump, transforms });
      made = { step, snapshot };
      return wish.bump ? step.version : versionNow(last, source);
    },
    put: () => {
      if (wish === undefined || made === undefined) return { value: none, diagnostics: [] };
      const { step, snapshot } = made;
      const raised = wish.bump ? step.version : last?.package;
      const release = renderRelease({ package: raised, changelog: remembered, document: snapshot });
      const wanted = [
        ...(changelog === undefined
          ? []
          : [{ path: changelog, make: (old?: string) => changelogWith(old, step, wish) }]),
        { path: join(out, releaseName), make: () => release },
      ];
      const files = writeAll(wanted, shown);
      const told = changelog === undefined ? undefined : shown(changelog);
      return { ...files, value: { ...files.value, released: { ...step, changelog: told } } };
    },
  };
  return { value, diagnostics: [] };
}

/** A file by what is to be in it, given what is; `undefined` where it stays. */
interface Wanted {
  readonly path: string;
  readonly make: (found?: string) => string | undefined;
}

function writeAll(wanted: readonly Wanted[], shown: (path: string) => string): Outcome<Written> {
  const [written, unchanged]: [string[], string[]] = [[], []];
  for (const { path, make } of wanted) {
    try {
      const found = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
      const text = make(found);
      const stays = text === undefined || text === found;
      (stays ? unchanged : written).push(shown(path));
      if (stays) continue;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    } catch (error) {
      const message = `\`${shown(path)}\` was not written: ${(error as Error).message}`;
      return { value: { ...none, written, unchanged }, diagnostics: [report('write/failed', message)] };
    }
  }
  return { value: { ...none, written, unchanged }, diagnostics: [] };
}
