import { textsOf, type Diagnostic, type Reported } from '../../diagnostics/diagnostic.js';
import type { Ending, ProjectEnding } from '../ending.js';
import type { Project } from '../../configuration/reading/projects.js';

/** One ending of all projects, with what each of them found and made in the order of the `list`. */
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

/** Lists are joined and counts are summed, whichever there are; all projects were asked to do the same. */
function added<T extends object>(one: T, other: T): T {
  const members = Object.entries(one).map(([key, mine]: [string, unknown]) => {
    const theirs: unknown = other[key as keyof T];
    if (Array.isArray(mine) && Array.isArray(theirs)) return [key, [...(mine as unknown[]), ...(theirs as unknown[])]];
    return [key, typeof mine === 'number' && typeof theirs === 'number' ? mine + theirs : mine];
  });
  return Object.fromEntries(members) as T;
}

/** The diagnostics of a project, with its name; those of a configuration in place have their places in the list. */
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
