import { targetsOf } from '../app/targets.js';
import { optionFacts, targetJsonSchema } from '../configuration/reference/option-facts.js';
import { flatten } from '../diagnostics/json.js';
import { renderListing } from '../diagnostics/listing.js';
import { hintOf } from '../diagnostics/near.js';
import { visible } from '../diagnostics/visible.js';
import type { Target } from '../targets/target.js';
import { jsonText } from '../text/json.js';
import { exitCodes, exitOf } from './exit.js';
import { hasColor, type Terminal } from './terminal.js';

/** The options of the command, as commander parses them. */
export interface TargetsOptions {
  readonly config?: string;
  readonly json?: true;
}

/** Shows the targets that a configuration can name, or the options of one; returns the exit code. */
export async function targets(
  name: string | undefined,
  { config, json }: TargetsOptions,
  { cwd, env, stdout, stderr }: Terminal,
): Promise<number> {
  const found = await targetsOf(config, { cwd, env });
  const exitCode = exitOf(found.diagnostics);
  const picked = found.value.filter((target) => name === undefined || target.name === name);
  if (json === true) {
    const result = { command: 'targets', exitCode, diagnostics: flatten(found), targets: picked.map(asJson) };
    stdout.write(`${jsonText(result, 2)}\n`);
    return exitCode;
  }
  stderr.write(renderListing(found, { color: hasColor(stderr, env), all: true }));
  const [only] = picked;
  if (name !== undefined && only === undefined) {
    const names = found.value.map((target) => target.name);
    stderr.write(`error: there is no target '${visible(name)}'\n(${hintOf(name, names)})\n`);
    return exitCodes.wrongUse;
  }
  stdout.write(name === undefined || only === undefined ? listOf(picked) : optionsOf(only));
  return exitCode;
}

const asJson = (target: Target): object => ({
  name: target.name,
  summary: target.summary,
  defaults: target.defaults,
  schema: targetJsonSchema(target),
});

function listOf(all: readonly Target[]): string {
  const width = all.reduce((longest, { name }) => Math.max(longest, name.length), 0);
  return all.map(({ name, summary }) => `${name.padEnd(width)}  ${visible(summary)}\n`).join('');
}

function optionsOf(target: Target): string {
  const options = optionFacts(target).map(
    ({ key, meaning, values, standard }) =>
      `\n${key}\n  ${visible(meaning)}\n  Values: ${visible(values)}. Default: ${visible(standard)}.\n`,
  );
  return `${target.name} writes ${visible(target.summary)}.\n${options.join('')}`;
}
