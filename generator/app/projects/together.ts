import { textsOf, type Diagnostic, type Reported } from '../../diagnostics/diagnostic.js';
import type { Ending, ProjectEnding } from '../ending.js';
import type { Project } from '../../configuration/reading/projects.js';

/** The combined outcome of all projects, in the order of the `list`. */
export function together(projects: readonly ProjectEnding[], list: Reported): Ending {
  const mades = projects.flatMap(({ ending: { made } }) => (made === undefined ? [] : [made]));
  const made = mades.length === 0 ? undefined : mades.reduce(added);
  return {
    diagnostics: projects.flatMap(({ ending }) => ending.diagnostics),
    texts: textsOf(list, ...projects.map(({ ending }) => ending)),
    projects,
    ...(made === undefined ? {} : { made }),
  };
}

/** Joins lists and sums counts of results. All projects ran the same command. */
function added<T extends object>(one: T, other: T): T {
  const members = Object.entries(one).map(([key, mine]: [string, unknown]) => {
    const theirs: unknown = other[key as keyof T];
    if (Array.isArray(mine) && Array.isArray(theirs)) return [key, [...(mine as unknown[]), ...(theirs as unknown[])]];
    return [key, typeof mine === 'number' && typeof theirs === 'number' ? mine + theirs : mine];
  });
  return Object.fromEntries(members) as T;
}

/** The diagnostics of a project with its name. Those of an inline configuration have places in the list. */
export function ofProject(diagnostics: readonly Diagnostic[], { name, configuration, place }: Project): Diagnostic[] {
  const inList = typeof configuration === 'object';
  return diagnostics.map((found) => {
    const moved =
      inList && found.place?.file === place.file && found.place.position === undefined
        ? { place: { ...found.place, pointer: place.pointer + found.place.pointer } }
        : {};
    return { ...found, ...moved, project: name };
  });
}
