import { pathKeys } from '../targets/option.js';
import type { TargetConfiguration } from './configuration.js';

/** The absolute paths that the options of targets name. */
export interface OptionPaths {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** What targets read besides the document: changes there change the output. */
export function optionPaths(targets: readonly TargetConfiguration[]): OptionPaths {
  const paths = (type: 'file' | 'folder'): string[] =>
    targets.flatMap(({ target, options }) =>
      pathKeys(target.options, type).flatMap((key) => {
        const path = options[key];
        return typeof path === 'string' ? [path] : [];
      }),
    );
  return { files: paths('file'), folders: paths('folder') };
}
