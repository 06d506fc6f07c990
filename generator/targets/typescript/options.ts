import type { TargetOptions, OptionValues } from '../option.js';
import { representationDefaults, representationOptions } from '../representation.js';
import { runtimePattern } from './runtime-option.js';

/** The options of an SDK, besides those of all targets. */
export const options = {
  ...representationOptions,
  responses: {
    type: 'choice',
    values: ['strict', 'lenient', 'off'],
    meaning:
      'How responses of the server are checked. A client may do otherwise with the option `responses`, which takes `strict`, `lenient` or `off` of the module `lib/checks`.',
    example: 'strict',
  },
  prettier: {
    type: 'file',
    meaning:
      'A configuration of prettier by which the files are laid out. Without it they have the form of prettier with lines of 120, which takes a tenth of the time.',
    standard: 'lines of 120',
    example: '.prettierrc.json',
  },
  runtime: {
    type: 'text',
    form: { pattern: runtimePattern, demand: 'must be `copy` or the name of a package' },
    meaning:
      'Where the runtime is: `copy` for readable source inside the SDK, or the package that several SDKs share, which `specwright runtime` writes.',
    example: '@acme/runtime@^1.0.0',
  },
} as const satisfies TargetOptions;

/** What holds where the configuration says nothing. */
export const defaults = { ...representationDefaults, responses: 'lenient', runtime: 'copy' } as const;

/** What the configuration of a TypeScript target says. */
export type TypeScriptOptions = OptionValues<typeof options, typeof defaults>;
