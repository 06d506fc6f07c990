import { resolve } from 'node:path';
import { pathKeys } from '../targets/option.js';
import type { BoundTarget } from './reading/bound.js';
import type { TargetConfiguration } from './configuration.js';
import { filterOf } from './filter.js';
import { present } from './present.js';

/** A target with the paths of the user's own files made absolute. */
export function withPaths(given: BoundTarget, folder: string): BoundTarget {
  const keys = (['file', 'folder'] as const).flatMap((type) => pathKeys(given.target.options, type));
  const paths = keys.flatMap((key) => {
    const path = given[key];
    return typeof path === 'string' ? [[key, resolve(folder, path)]] : [];
  });
  return { ...given, ...(Object.fromEntries(paths) as object) };
}

/** The options of a target completed by its defaults. */
function ownOptions({
  target,
  output,
  keep,
  omit,
  package: _,
  include,
  exclude,
  internal,
  ...given
}: BoundTarget): Readonly<Record<string, unknown>> {
  return { ...target.defaults, ...present(given) };
}

const languageOf = (given: BoundTarget): string | undefined => given.target.language?.(ownOptions(given));

/** Options that a target inherits from the first target of its language that sets them itself. */
function inheritedOptions(given: BoundTarget, all: readonly BoundTarget[]): Readonly<Record<string, unknown>> {
  const options = Object.entries(given.target.options);
  const open = options.flatMap(([key, { inherits }]) =>
    inherits !== undefined && given[key] === undefined ? [key] : [],
  );
  return Object.fromEntries(
    open.flatMap((key) => {
      const decides = ({ target: { options: those } }: BoundTarget) => {
        const option = those[key];
        return option !== undefined && option.inherits === undefined;
      };
      const source = all.find((one) => decides(one) && languageOf(one) === languageOf(given));
      return source === undefined ? [] : [[key, ownOptions(source)[key]]];
    }),
  );
}

/** A target with all its options and absolute paths. */
export function complete(
  given: BoundTarget,
  out: string,
  base: string,
  all: readonly BoundTarget[],
): TargetConfiguration {
  const target = withPaths(given, base);
  return {
    target: target.target,
    output: resolve(out, target.output),
    keep: target.keep ?? [],
    ...present({ omit: target.omit, package: target.package, filter: filterOf(target), internal: target.internal }),
    options: { ...ownOptions(target), ...inheritedOptions(target, all) },
  };
}
