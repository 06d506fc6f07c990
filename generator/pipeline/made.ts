import type { Outcome } from '../diagnostics/diagnostic.js';
import { pathKeys } from '../targets/option.js';
import { builtinTargets } from '../targets/builtin.js';
import type { Surface } from '../surface/surface.js';
import type { Target, TargetContext, TargetFile } from '../targets/target.js';
import type { TargetConfiguration } from '../configuration/configuration.js';
import type { TargetResult } from '../output/files.js';
import { keeper } from '../output/globs.js';
import { knownTexts } from './cache/texts.js';
import { failure, foreignFiles } from './foreign-target.js';
import { formatTypeScript } from './format/format.js';
import { formatByPrettier } from './format/prettier.js';

/** The context of a target besides the API and its own options. */
export type Described = Omit<TargetContext, 'output' | 'known'>;

/** Plans and prints a built-in target. Its exceptions are internal errors. */
async function ownFiles(
  target: Target,
  context: TargetContext,
  options: TargetConfiguration['options'],
): Promise<Outcome<readonly TargetFile[]>> {
  const planned = await target.plan(context, options);
  return { ...planned, value: planned.value.map((file) => target.print(file)) };
}

/** The exports of a target's SDK; `undefined` for a target without one. Nothing is printed. */
export async function surfaceOf(
  { target, output, options }: TargetConfiguration,
  described: Described,
): Promise<Outcome<Surface | undefined>> {
  if (target.surface === undefined) return { value: undefined, diagnostics: [] };
  try {
    const planned = await target.plan({ ...described, output }, options);
    return { ...planned, value: target.surface(planned.value) };
  } catch (error) {
    // An internal error is not converted.
    if (builtinTargets.includes(target)) throw error;
    return { value: undefined, diagnostics: [failure(target, error)] };
  }
}

/** The files of a target: planned, printed and formatted. */
export async function made(
  { target, output, keep, omit = [], options }: TargetConfiguration,
  described: Described,
  cache?: string,
): Promise<Outcome<TargetResult>> {
  // The option for formatting code has the same name in every target.
  const [key] = pathKeys(target.options, 'file').filter((one) => one === 'prettier');
  const config = key === undefined ? undefined : (options[key] as string | undefined);
  const known = config === undefined && cache !== undefined ? knownTexts(cache, output) : undefined;
  const context: TargetContext = { ...described, output, known };
  const printed = await (builtinTargets.includes(target) ? ownFiles : foreignFiles)(target, context, options);
  const isOmitted = keeper(omit);
  const wanted = printed.value.filter(({ path }) => !isOmitted(path));
  const formatted = await (config === undefined
    ? formatTypeScript(wanted, known)
    : formatByPrettier(wanted, { config, output, cache }));
  return {
    value: { output, keep, files: formatted.value },
    diagnostics: [...printed.diagnostics, ...formatted.diagnostics],
    texts: printed.texts,
  };
}
