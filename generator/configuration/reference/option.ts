import type { UserConfiguration } from '../configuration.js';

/** The documentation of a configuration key, for editors, the reference and `init`. */
export interface Option {
  /** The key with the keys it lies in; `targets[]` stands for each target. */
  readonly key: string;
  /** The names of the targets that have it. */
  readonly of?: readonly string[];
  readonly meaning: string;
  /** What holds without it. */
  readonly standard: string;
  /** A path, or several, taken relative to the file that names them; `below` says that it is taken relative to `--out`. */
  readonly path?: 'file' | 'below';
  /** A configuration that shows it; what lies around the key is shown as well. */
  readonly example: UserConfiguration & { readonly $schema?: string };
}
