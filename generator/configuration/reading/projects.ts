import { dirname, resolve } from 'node:path';
import { report } from '../../diagnostics/catalogue.js';
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js';
import { pointerOf } from '../../model/pointer.js';
import type { BoundConfiguration } from './bound.js';
import type { UserConfiguration } from '../configuration.js';

/** A project of a list. */
export interface Project {
  readonly name: string;
  /** The absolute path of its configuration, or the inline configuration. */
  readonly configuration: string | UserConfiguration;
  /** The absolute folder of its outputs, if the list sets it. */
  readonly out: string | undefined;
  /** The absolute path of the file that lists it. */
  readonly file: string;
  /** Its place in the list. */
  readonly place: Place;
  /** The absolute paths of the code that the list runs. */
  readonly files?: readonly string[] | undefined;
}

/** A configuration that is a list, with a diagnostic for commands that need a single document. */
export interface Listing {
  readonly value: undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly listed?: readonly Project[];
}

/** Keys that are allowed beside a list. */
const beside: ReadonlySet<string> = new Set(['$schema', 'projects', 'files']);

/** The projects of the configuration `file`; `shown` is its name in diagnostics. */
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
