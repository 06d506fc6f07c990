import { Computed } from './literals.js';
import type { Line } from './line.js';
import type { Found, Locations, Row, Tree } from './reader.js';

type Path = readonly string[];

/** The settings that were taken over, by their key of ours. */
export type Draft = ReadonlyMap<string, unknown>;

/** What the rows of a reader make of what it found: settings of ours, and a line on every setting of theirs. */
export function apply(found: Found, locations: Locations): { readonly draft: Draft; readonly lines: readonly Line[] } {
  const draft = new Map<string, unknown>();
  const lines: Line[] = [];
  for (const tree of found.trees) {
    for (const { path, value, row } of settings(tree, locations)) {
      const said = judge(row, value, { locations, draft, key: path.at(-1) ?? '' });
      const key = [...(tree.at === undefined ? [] : [tree.at]), ...path].join('.');
      if (said !== undefined) lines.push({ file: tree.file, key, value: plain(value), ...said });
    }
  }
  for (const { to, value, said } of found.implied) {
    if (draft.has(to)) continue;
    draft.set(to, value);
    lines.push({ file: '', key: '', value, verdict: 'taken', to, said });
  }
  return { draft, lines };
}

interface Setting {
  readonly path: Path;
  readonly value: unknown;
  readonly row: Row | undefined;
}

/** What rows speak of, found from the outside in, and every single value that none speaks of. */
function settings({ data, rows }: Tree, locations: Locations): Setting[] {
  const patterns = rows.map((row) => ({ row, parts: row.key.split('.') }));
  const at = (path: Path, value: unknown): Setting[] => {
    // What stands for any key does not stand for one of which other rows name the parts.
    const parted = patterns.some(({ parts }) => parts.length > path.length && isNamed(parts, path));
    const found = patterns.find(
      ({ row, parts }) =>
        parts.length === path.length &&
        (parted ? isNamed(parts, path) : fits(parts, path)) &&
        row.when?.(value, locations) !== false,
    );
    const isBranch = typeof value === 'object' && value !== null && !(value instanceof Computed);
    if (found !== undefined || !isBranch) return [{ path, value, row: found?.row }];
    return Object.entries(value).flatMap(([key, member]) => at([...path, key], member));
  };
  return at([], data);
}

/** Whether a pattern, as long as the path or longer, begins like it; `*` stands for any key. */
const fits = (parts: readonly string[], path: Path): boolean =>
  path.every((key, at) => parts[at] === '*' || parts[at] === key);

/** Whether it does so with the last key of the path in so many words. */
const isNamed = (parts: readonly string[], path: Path): boolean =>
  path.length > 0 && parts[path.length - 1] === path.at(-1) && fits(parts, path);

type Judgement = Pick<Line, 'verdict' | 'said' | 'to'>;

const unknown = 'This key is not known here. See the reference of the configuration for one like it.';
const computed = 'The value is computed by a program, which is not run. Copy its result into the configuration.';

/** Where a setting is judged, and the last part of its key. */
interface Judging {
  readonly locations: Locations;
  readonly draft: Map<string, unknown>;
  readonly key: string;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One value over another, maps within them merged. */
function merged(under: unknown, over: unknown): unknown {
  if (!isMap(under) || !isMap(over)) return over;
  const members = Object.entries(over).map(([key, value]) => [
    key,
    Object.hasOwn(under, key) ? merged(under[key], value) : value,
  ]);
  return { ...under, ...(Object.fromEntries(members) as object) };
}

/** What becomes of a setting; what is taken over is put into the draft. */
function judge(row: Row | undefined, value: unknown, { locations, draft, key }: Judging): Judgement | undefined {
  if (row !== undefined && 'quiet' in row) return undefined;
  if (row !== undefined && 'same' in row) return { verdict: 'same', said: row.same };
  if (row !== undefined && 'none' in row) return { verdict: 'none', said: row.none };
  if (value instanceof Computed) return { verdict: 'unknown', said: computed };
  if (row === undefined) return { verdict: 'unknown', said: unknown };
  const ours = row.convert === undefined ? value : row.convert(value, locations, key);
  if (ours === undefined) return { verdict: 'none', said: row.otherwise ?? 'There is nothing like this value.' };
  const isList = row.to.endsWith('[]');
  const adds = row.to.endsWith('{}');
  const to = isList || adds ? row.to.slice(0, -2) : row.to;
  if (adds) {
    draft.set(to, merged(draft.get(to), ours));
    return { verdict: 'taken', to, said: row.said ?? '' };
  }
  if (!isList && draft.has(to)) {
    if (draft.get(to) === ours) return { verdict: 'taken', to, said: row.said ?? '' };
    return {
      verdict: 'none',
      said: `\`${to}\` has one value, which was taken from above. Make a configuration of its own for this one.`,
    };
  }
  draft.set(to, isList ? [...((draft.get(to) as unknown[] | undefined) ?? []), ours] : ours);
  return { verdict: 'taken', to, said: row.said ?? '' };
}

/** A value as a report may hold it: what is computed as its source. */
function plain(value: unknown): unknown {
  if (value instanceof Computed) return value.source;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
}
