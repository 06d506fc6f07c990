import { statSync } from 'node:fs';
import path from 'node:path';
import { Fault } from './fault.mjs';

/** The inputs of action.yml, from the environment variables that it sets; `modes` are those that there are. */
export function readInputs(env, modes) {
  const read = (name) => (env[`SPECWRIGHT_${name}`] ?? '').trim();
  const mode = read('MODE') || 'check';
  if (!modes.includes(mode)) throw new Fault(`There is no mode "${mode}": \`mode\` is one of ${modes.join(', ')}.`);
  const folder = path.resolve(env.GITHUB_WORKSPACE || '.', read('WORKING_DIRECTORY') || '.');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Fault(`\`working-directory\` is not a folder: ${folder}`);
  return {
    mode,
    folder,
    env,
    document: argument('document', read('DOCUMENT')),
    config: argument('config', read('CONFIG')),
    out: argument('out', read('OUT')),
    against: argument('against', read('AGAINST')),
    failOn: argument('fail-on', read('FAIL_ON') || 'breaking'),
    base: argument('base', read('BASE')),
    branch: argument('branch', read('BRANCH') || 'specwright/regenerate'),
    title: read('TITLE') || 'Regenerate from the OpenAPI document',
    cli: read('CLI'),
    token: read('TOKEN'),
  };
}

/** A value that is passed on as an argument of a program, which would take a leading dash for an option. */
function argument(name, value) {
  if (value.startsWith('-')) throw new Fault(`\`${name}\` must not begin with a dash: ${value}`);
  return value;
}
