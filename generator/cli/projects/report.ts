import { visible } from '../../diagnostics/visible.js';
import type { Ending } from '../../app/ending.js';

/** How a project ended, for people: its name and its exit code. */
export interface Outcome {
  readonly name: string;
  readonly exitCode: number;
}

/** A line that counts the projects, and one for each that did not end well; nothing of a single one. */
export function renderProjects(outcomes: readonly Outcome[] = []): string {
  if (outcomes.length < 2) return '';
  const bad = outcomes.filter(({ exitCode }) => exitCode !== 0);
  const lines = bad.map(({ name, exitCode }) => `  ${visible(name)}: exit code ${exitCode}\n`);
  return `${String(outcomes.length)} projects, ${bad.length === 0 ? 'all well' : `${bad.length} not well`}.\n${lines.join('')}`;
}

/** How long each project took, where there are several. */
export const timesOf = ({ projects }: Ending): readonly (readonly [string, number])[] | undefined =>
  projects?.map(({ name, time }) => [visible(name), time]);
