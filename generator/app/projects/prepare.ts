import { report } from '../../diagnostics/catalogue.js';
import type { Configuration } from '../../configuration/configuration.js';
import { configurationOf, type Surroundings } from '../task.js';
import type { Ending, Request } from '../ending.js';
import { configurationPaths, inputsOf, pathsOf } from '../watched-inputs.js';
import type { Project } from '../../configuration/reading/projects.js';
import { ofProject } from './together.js';

/** A project with its request and its configuration, or the outcome that explains why it has none. */
export type Prepared = {
  readonly project: Project;
  readonly request: Request;
  /** The inputs known before it runs, if they are recorded. */
  readonly inputs: Ending['inputs'];
} & ({ readonly configuration: Configuration } | { readonly ending: Ending });

/** Reads the configuration of a project in a list; `alone`: it is the only project to run. */
export async function prepare(
  project: Project,
  asked: Request,
  alone: boolean,
  environment: Surroundings,
  noting = false,
): Promise<Prepared> {
  const { configuration, file, out, files } = project;
  const request = { ...asked, configuration, file, listedOut: out, files };
  const { value, listed, diagnostics, texts } = await configurationOf(request, environment);
  const nested = `\`${project.name}\` lists projects itself.`;
  const found =
    listed === undefined
      ? [...diagnostics]
      : [report('config/projects', nested, project.place, 'List them here instead.')];
  if (value?.input === '-' && !alone)
    found.push(report('config/projects', `\`${project.name}\` reads standard input.`, project.place));
  const paths = [...configurationPaths(request), ...(value === undefined ? [] : pathsOf(value))];
  const inputs = noting ? inputsOf(environment.cwd, paths, texts) : undefined;
  if (value !== undefined && found.length === 0) return { project, request, inputs, configuration: value };
  return { project, request, inputs, ending: { diagnostics: ofProject(found, project), texts, inputs } };
}
