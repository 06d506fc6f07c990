import type { TargetOptions, OptionValues } from '../option.js';
import { representationDefaults, representationOptions } from '../representation.js';
import { dependencyKinds } from './package/additions.js';
import { repositoryForm } from './package/repository.js';
import { runtimePattern } from './package/runtime-option.js';

/** The options of an SDK, besides those of all targets. */
export const options = {
  ...representationOptions,
  responses: {
    type: 'choice',
    values: ['strict', 'lenient', 'off'],
    meaning:
      'How responses are checked. A client can override it with its option `responses`: `strict`, `lenient` or `off` of the module `lib/checks`.',
    example: 'strict',
  },
  prettier: {
    type: 'file',
    meaning:
      'A prettier configuration to format the files with. Without it they have the format of prettier with lines of 120, which takes a tenth of the time.',
    standard: 'lines of 120',
    example: '.prettierrc.json',
  },
  runtime: {
    type: 'text',
    form: { pattern: runtimePattern, demand: 'must be `copy` or the name of a package' },
    meaning:
      'The place of the runtime: `copy` for readable source inside the SDK, or a package that several SDKs share, which `specwright runtime` writes.',
    example: '@acme/runtime@^1.0.0',
  },
  repository: {
    type: 'text',
    form: repositoryForm,
    meaning:
      'The URL of the repository that the package is published from. It becomes `repository` of package.json, which npm demands for provenance.',
    standard: 'none',
    example: 'https://github.com/acme/sdk',
  },
  additionalDependencies: {
    type: 'maps',
    keys: dependencyKinds,
    meaning:
      'Packages that your own files need (`keep`), with their ranges of versions; they join those of package.json.',
    standard: 'none',
    example: { dependencies: { jose: '^6.0.0' }, devDependencies: { vitest: '^4.0.0' } },
  },
  additionalPackageJson: {
    type: 'object',
    meaning:
      'Members that package.json has besides: objects are merged, `files` and other lists joined, all else is replaced. What Specwright decides, such as `name` and `exports`, is refused.',
    standard: 'none',
    example: { author: 'Acme', repository: { type: 'git', url: 'git+https://github.com/acme/sdk.git' } },
  },
} as const satisfies TargetOptions;

/** The defaults of the options. */
export const defaults = { ...representationDefaults, responses: 'lenient', runtime: 'copy' } as const;

/** The options of a TypeScript target. */
export type TypeScriptOptions = OptionValues<typeof options, typeof defaults>;
