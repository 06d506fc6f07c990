import type { Ending } from '../../app/ending.js';
import { markOf } from '../../app/watched-inputs.js';

/** How often one state of a file is worked on again, should what is read of it never be what is there. */
const patience = 3;

/** What everything that is watched was made from, and what has changed since. */
export class Known {
  /** The marks of what was read, by the name of the project that was made from it; undefined: what concerns all. */
  readonly #marks = new Map<string | undefined, Map<string, string>>();
  readonly #tried = new Map<string, { readonly mark: string; readonly times: number }>();

  readonly #always: readonly string[];

  /** Begins with paths that are read, or would be if they were there. */
  constructor(paths: readonly string[]) {
    this.#always = paths;
    this.#marks.set(undefined, new Map(paths.map((path) => [path, markOf(path)])));
  }

  /** Takes over what an ending was made from; what did not come so far keeps what it had. */
  learn({ inputs, projects = [] }: Ending): void {
    const common = this.#marks.get(undefined) ?? new Map<string, string>();
    const kept = inputs === undefined ? [...common] : [...common].filter(([path]) => this.#always.includes(path));
    this.#marks.set(undefined, new Map([...kept, ...(inputs ?? [])]));
    for (const { name, ending } of projects)
      if (ending.inputs !== undefined) this.#marks.set(name, new Map(ending.inputs));
  }

  paths(): readonly string[] {
    return [...new Set([...this.#marks.values()].flatMap((marks) => [...marks.keys()]))];
  }

  /** Whether nothing of it is there. */
  isEmpty(): boolean {
    return this.paths().every((path) => markOf(path) === '');
  }

  /** The paths that changed since they were read; they are reported once. */
  changes(): readonly string[] {
    const marks = [...this.#marks.values()];
    return this.paths().filter((path) => {
      const now = markOf(path);
      const known = marks.filter((of) => of.has(path));
      if (known.every((of) => of.get(path) === now)) return false;
      for (const of of known) of.set(path, now);
      const before = this.#tried.get(path);
      const times = before?.mark === now ? before.times + 1 : 1;
      this.#tried.set(path, { mark: now, times });
      return times <= patience;
    });
  }

  /** The projects that changes concern; undefined where they concern all. */
  concerned(changed: readonly string[]): readonly string[] | undefined {
    const names = [...this.#marks].filter(([, marks]) => changed.some((path) => marks.has(path))).map(([name]) => name);
    return names.includes(undefined) ? undefined : names.filter((name) => name !== undefined);
  }
}
