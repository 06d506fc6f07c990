import { report } from '../../diagnostics/catalogue.js';
import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.js';
import { near } from '../../diagnostics/near.js';
import type { Project } from '../../configuration/reading/projects.js';

/** The projects selected by name, in the order of the list; all if no name is given. */
export function choose(listed: readonly Project[], picked: readonly string[]): Outcome<readonly Project[]> {
  const names = listed.map(({ name }) => name);
  const diagnostics = picked.filter((name) => !names.includes(name)).map((name) => unknown(name, names));
  const value = picked.length === 0 ? listed : listed.filter(({ name }) => picked.includes(name));
  return { value, diagnostics };
}

function unknown(name: string, names: readonly string[]): Diagnostic {
  const [meant] = near(name, names);
  const hint =
    meant === undefined
      ? `The projects are ${names.map((one) => `\`${one}\``).join(', ')}.`
      : `Did you mean \`${meant}\`?`;
  return report('config/project-name', `There is no project \`${name}\`.`, undefined, hint);
}
