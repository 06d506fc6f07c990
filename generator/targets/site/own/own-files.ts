import type { Outcome } from '../../../diagnostics/diagnostic.js';
import { textsOf } from '../../../diagnostics/diagnostic.js';
import type { TargetFile } from '../../target.js';
import { readImage, readText, type OwnText } from './files.js';

/** The options of a site that name a file, as absolute paths. */
export interface FileOptions {
  readonly logo?: string | undefined;
  readonly favicon?: string | undefined;
  readonly style?: string | undefined;
  readonly changelog?: string | undefined;
}

/** The files of the user that stand in a site, with the paths of images in it. */
export interface OwnFiles {
  readonly logo: TargetFile | undefined;
  readonly favicon: TargetFile | undefined;
  readonly style: OwnText | undefined;
  readonly changelog: OwnText | undefined;
}

const nothing = { value: undefined, diagnostics: [] };

/** Reads the files that the options of a site name. What cannot be read is reported and left out. */
export function ownFiles({ logo, favicon, style, changelog }: FileOptions): Outcome<OwnFiles> {
  const image = (file: string | undefined, to: string) => (file === undefined ? nothing : readImage(file, to));
  const text = (file: string | undefined) => (file === undefined ? nothing : readText(file));
  const read = {
    logo: image(logo, 'assets/logo'),
    favicon: image(favicon, 'assets/favicon'),
    style: text(style),
    changelog: text(changelog),
  };
  const all: readonly Outcome<unknown>[] = Object.values(read);
  return {
    value: {
      logo: read.logo.value,
      favicon: read.favicon.value,
      style: read.style.value,
      changelog: read.changelog.value,
    },
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
    texts: textsOf(...all),
  };
}
