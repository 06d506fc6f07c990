import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { report } from '../diagnostics/catalogue.js';
import type { Outcome } from '../diagnostics/diagnostic.js';
import type { Source } from '../load/source.js';
import type { Transform } from '../model/model.js';
import { changelogWith } from './changelog.js';
import type { Configuration } from '../configuration/configuration.js';
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
} from './release.js';
import { partIn } from './released-part.js';
import type { SingleFile } from '../output/single-file.js';
import { releaseName } from '../configuration/kept-files.js';
import { outsideFiles } from '../configuration/outside.js';

/** The options of `generate` for releases. */
export interface ReleaseWish {
  /** The changelog, relative to the working folder. */
  readonly changelog?: string | undefined;
  /** Whether to bump the package version. */
  readonly bump: boolean;
  /** The formatted date of the version. */
  readonly date?: string | undefined;
}

/** The result, for reports. Paths are relative to the working folder. */
export interface Released extends Step {
  readonly changelog: string | undefined;
}

/** The release part of a run. */
export interface Releasing {
  /** The configuration, with the release files among those that targets keep. */
  readonly configuration: Configuration;
  /** Returns the package version once the document is read. */
  readonly version: (source: Source) => string | undefined;
  /** Returns the changelog and the release file once the document is read, if they are requested. */
  readonly files: () => readonly SingleFile[];
  /** Describes the release that writing them makes. */
  readonly released: () => Released | undefined;
}

function readRelease(file: string | undefined, shown: (path: string) => string): Outcome<Release | undefined> {
  if (file === undefined) return { value: undefined, diagnostics: [] };
  try {
    return parseRelease(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), shown(file));
  } catch (error) {
    const message = `\`${shown(file)}\` cannot be read: ${(error as Error).message}`;
    return { value: undefined, diagnostics: [report('config/release', message)] };
  }
}

/** A changelog may be inside an output. In the SDK's it is published with the package. */
function keeping(configuration: Configuration, changelog: string | undefined): Configuration {
  if (changelog === undefined) return configuration;
  const file = resolve(configuration.out, changelog);
  const targets = configuration.targets.map((target) => {
    const path = below(target.output, file);
    return path.startsWith('../') ? target : { ...target, keep: [...target.keep, path] };
  });
  return { ...configuration, targets };
}

/** Reads the last release and prepares the next one. Nothing is written here. */
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
    files: () => {
      if (wish === undefined || made === undefined) return [];
      const { step, snapshot } = made;
      const raised = wish.bump ? step.version : last?.package;
      const release = renderRelease({
        package: raised,
        changelog: remembered,
        part: partIn(configuration),
        document: snapshot,
      });
      return [
        ...(changelog === undefined
          ? []
          : [{ path: changelog, text: (found?: string) => changelogWith(found, step, wish) }]),
        // Written last: if it exists, so do the others.
        { path: join(out, releaseName), text: () => release },
      ];
    },
    released: () => made && { ...made.step, changelog: changelog === undefined ? undefined : shown(changelog) },
  };
  return { value, diagnostics: [] };
}
