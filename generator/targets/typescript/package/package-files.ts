import type { TextFile } from '../../target.js';
import { buildFiles, jsonFile } from './package-build.js';
import { buildFacts, manifest, jsrManifest } from './package-manifest.js';
import { packagePages } from './package-pages.js';
import type { Sdk } from '../sdk.js';

/** The files of a package besides its sources. */
export function packageFiles(sdk: Sdk): TextFile[] {
  const jsr = jsrManifest(sdk);
  return [
    ...buildFiles(manifest(sdk), buildFacts(sdk)),
    ...(jsr ? [jsonFile('jsr.json', jsr)] : []),
    ...packagePages(sdk),
  ];
}
