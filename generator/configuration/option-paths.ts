import { pathKeys } from '../targets/option.js';
import type { TargetConfiguration } from './configuration.js';

/** The absolute paths in the options of targets. */
export interface OptionPaths {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** The files and folders that targets read besides the document, to watch them. */
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
