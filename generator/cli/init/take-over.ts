import { readFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { report } from '../../diagnostics/catalogue.js';
import { isFolder, statsOf } from '../../output/disk.js';
import { displayName } from '../../configuration/reading/given-configuration.js';
import { apply } from './from/apply.js';
import type { Locations, Place } from './from/reader.js';
import { readers } from './from/readers.js';
import type { Line } from './from/line.js';
import { onlyDocument } from './find-documents.js';
import type { Planned } from './plan.js';

/** Converts the configuration of another generator: `from` is a folder, or one file, relative to `cwd`. */
export async function takeOver(from: string, cwd: string): Promise<Planned> {
  const path = resolve(cwd, from);
  const shown = (absolute: string): string => displayName(absolute, cwd);
  const place: Place = isFolder(path)
    ? { folder: path, name: undefined, shown }
    : { folder: dirname(path), name: basename(path), shown };
  if (statsOf(path) === undefined) {
    const message = `\`${shown(path)}\` does not exist.`;
    return { plan: undefined, diagnostics: [report('init/nothing-to-take', message)] };
  }
  const known = readers.filter(({ looksFor }) => looksFor.some((name) => basename(name) === place.name));
  const candidates =
    place.name === undefined ? readers : known.length > 0 ? known : readers.filter(({ anyName }) => anyName === true);
  for (const reader of candidates) {
    const found = await reader.read(place);
    if (found === undefined) continue;
    const { diagnostics, texts, decide, wanting } = found;
    if (diagnostics.length > 0) return { plan: undefined, diagnostics, texts };
    const locations = locationsFrom(found.base, cwd);
    const { draft, lines } = withoutNetwork(apply(found, locations), found.base, locations);
    const from = { tool: reader.tool, lines, decide, wanting };
    return { plan: { draft, targets: found.targets, from }, diagnostics: [] };
  }
  const tools = readers.map(({ tool, looksFor }) => `${tool}: ${looksFor[0] ?? ''}`).join('; ');
  const message = `There is no configuration in \`${shown(path)}\` that is known (${tools}; and the like).`;
  return { plan: undefined, diagnostics: [report('init/nothing-to-take', message)] };
}

/** What was applied, with the only document beside an old configuration in place of a URL, so that no network is needed. */
function withoutNetwork(applied: ReturnType<typeof apply>, base: string, { rebased }: Locations): typeof applied {
  const url = applied.draft.get('input');
  if (typeof url !== 'string' || !/^https?:\/\//i.test(url)) return applied;
  const beside = onlyDocument(base);
  const input = beside === undefined ? undefined : rebased(beside);
  if (input === undefined) return applied;
  const said = `It is the only document in this folder, and read instead of ${url}. Name the URL with \`--document\` to read that.`;
  const lines = applied.lines.map((line): Line => {
    if (line.to !== 'input') return line;
    const { to: _, ...rest } = line;
    return { ...rest, verdict: 'none', said: 'The document beside it is read instead, which needs no network.' };
  });
  const line: Line = { file: '', key: '', value: input, verdict: 'taken', to: 'input', said };
  return { draft: new Map([...applied.draft, ['input', input]]), lines: [...lines, line] };
}

/** Locations relative to `base`, as a configuration in `cwd` says them. */
function locationsFrom(base: string, cwd: string): Locations {
  return {
    rebased: (location) => {
      if (/^https?:\/\//i.test(location)) return location;
      // A name of a registry looks like a path, but there is no such file.
      const path = resolve(base, location);
      if (/^(?:[a-z][\w+.-]*:|\$)/i.test(location) || statsOf(path) === undefined) return undefined;
      const way = relative(cwd, path).split(sep).join('/');
      return isAbsolute(way) ? undefined : way;
    },
    isOverlay: (location) => {
      try {
        return /^\s*(?:\{\s*)?["']?overlay["']?\s*:/m.test(readFileSync(join(base, location), 'utf8').slice(0, 2000));
      } catch {
        return false;
      }
    },
  };
}
