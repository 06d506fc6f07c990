import type { UserConfiguration } from '../configuration.js';

/** The documentation of a configuration key, for editors, the reference and `init`. */
export interface Option {
  /** The path of the key; `targets[]` means each target. */
  readonly key: string;
  /** The names of the targets that have it. */
  readonly of?: readonly string[];
  readonly meaning: string;
  /** Its default. */
  readonly standard: string;
  /** It is a path or several, relative to the configuration file, or with `below` relative to `--out`. */
  readonly path?: 'file' | 'below';
  /** An example configuration, including the keys around it. */
  readonly example: UserConfiguration & { readonly $schema?: string };
}
