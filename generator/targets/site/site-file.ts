import type { TargetFile } from '../target.js';

/** A file of a site, made on demand. */
export interface SiteFile {
  readonly path: string;
  readonly file: () => TargetFile;
}

/** A text that is finished as it is: its bytes mean what they are, and no formatter touches them. */
export const textFile = (path: string, text: () => string): SiteFile => ({
  path,
  file: () => ({ path, text: text(), laidOut: true }),
});
