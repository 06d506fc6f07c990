import { sep } from 'node:path';
import { report } from '../../diagnostics/catalogue.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Project } from '../../configuration/reading/projects.js';

/** A project with the absolute output folders of its targets. */
export interface Writer {
  readonly project: Project;
  readonly outputs: readonly string[];
}

/**
 * Reports each project with an output folder that equals, contains or is inside one of an earlier project, if either is
 * `chosen`; `shown` names a folder for people.
 */
export function sharedOutputs(
  writers: readonly Writer[],
  chosen: readonly Project[],
  shown: (folder: string) => string,
): Diagnostic[] {
  return writers.flatMap(({ project, outputs }, index) => {
    const before = writers
      .slice(0, index)
      .filter((other) => chosen.includes(project) || chosen.includes(other.project));
    for (const output of outputs) {
      const rival = before.find((other) => other.outputs.some((taken) => overlap(taken, output)));
      if (rival === undefined) continue;
      const message = `\`${project.name}\` writes into \`${shown(output)}\`, as \`${rival.project.name}\` does.`;
      return [report('config/shared-output', message, project.place)];
    }
    return [];
  });
}

/** Whether a folder equals another one or is inside it. Case-insensitive, as on macOS and Windows. */
function overlap(one: string, other: string): boolean {
  const [a, b] = [one, other].map((folder) => `${folder.normalize('NFC').toLowerCase()}${sep}`) as [string, string];
  return a.startsWith(b) || b.startsWith(a);
}
