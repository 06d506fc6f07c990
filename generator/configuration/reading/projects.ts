import { dirname, resolve } from 'node:path';
import { report } from '../../diagnostics/catalogue.js';
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js';
import { pointerOf } from '../../model/pointer.js';
import type { BoundConfiguration } from './bound.js';
import type { UserConfiguration } from '../configuration.js';

/** A project of a list of many. */
export interface Project {
  readonly name: string;
  /** The absolute path of its configuration, or the configuration where that stands in the list. */
  readonly configuration: string | UserConfiguration;
  /** The absolute folder that holds its outputs, where the list says it. */
  readonly out: string | undefined;
  /** The absolute path of the file that lists it. */
  readonly file: string;
  /** Where it is listed. */
  readonly place: Place;
  /** The files of the code that the list runs, absolute. */
  readonly files?: readonly string[] | undefined;
}

/** A configuration that is a list. That it is one is a diagnostic, for whoever can do with one document only. */
export interface Listing {
  readonly value: undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly listed?: readonly Project[];
}

/** Keys that go with a list. */
const beside: ReadonlySet<string> = new Set(['$schema', 'projects', 'files']);

/** The projects that the configuration `file` lists, which is called `shown` in diagnostics. */
export function listProjects(user: BoundConfiguration, file: string, shown: string): Listing {
  const folder = dirname(file);
  const listed = (user.projects ?? []).map((project, index): Project => {
    const place = { file: shown, pointer: pointerOf(['projects', index]) };
    if (typeof project === 'string')
      return { name: project, configuration: resolve(folder, project), out: undefined, file, place };
    const { name, out, ...configuration } = project;
    return {
      name,
      configuration,
      out: out === undefined ? undefined : resolve(folder, out),
      file,
      place,
      files: user.files,
    };
  });
  const strays = Object.keys(user).filter((key) => !beside.has(key));
  const diagnostics = [
    ...strays.map((key) =>
      report(
        'config/projects',
        `\`${key}\` is not allowed beside a list of projects.`,
        { file: shown, pointer: pointerOf([key]), key: true },
        'Set it in each project.',
      ),
    ),
    ...listed.flatMap(({ name, place }, index) =>
      listed.findIndex((other) => other.name === name) === index
        ? []
        : [
            report(
              'config/project-name',
              `Two projects have the name \`${name}\`.`,
              place,
              'Use a unique name for each.',
            ),
          ],
    ),
  ];
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  const isList = report('config/projects', `\`${shown}\` is a list of projects.`, {
    file: shown,
    pointer: pointerOf(['projects']),
  });
  return { value: undefined, diagnostics: [isList], listed };
}
