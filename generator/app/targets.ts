import type { Outcome } from '../diagnostics/diagnostic.js';
import type { Environment } from '../configuration/reading/environment.js';
import { loadConfiguration } from '../configuration/reading/given-configuration.js';
import { builtinTargets } from '../targets/builtin.js';
import type { Target } from '../targets/target.js';

/** The built-in targets and those of a configuration. */
export async function targetsOf(
  config: string | undefined,
  { cwd, env }: { readonly cwd: string; readonly env: Environment },
): Promise<Outcome<readonly Target[]>> {
  // The document need not exist.
  const { value, diagnostics, texts } = await loadConfiguration({ cwd, document: '-', out: undefined }, config, env);
  const named = value?.targets.map(({ target }) => target) ?? [];
  return { value: [...new Set([...builtinTargets, ...named])], diagnostics, texts };
}
