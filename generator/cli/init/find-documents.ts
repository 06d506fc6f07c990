import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { manifestName } from '../../output/manifest.js';

/** A file that looks like an OpenAPI document. */
export interface FoundDocument {
  /** Relative to the folder that was searched, `/`-separated. */
  readonly path: string;
  readonly version: string;
  readonly title: string | undefined;
}

/** The limits of the search: it is meant for the folder of a project. */
const limits = { depth: 6, entries: 20_000, bytes: 30_000_000 };

/** Folders with code of others. */
const passedOver = /^(?:node_modules|vendor|bower_components|dist|build|coverage|\..*)$/;

/** Finds documents of OpenAPI 2 and 3 below a folder by content, the nearest first, then by path. */
export function findDocuments(folder: string, mostDepth = limits.depth): FoundDocument[] {
  const found: FoundDocument[] = [];
  let entries = 0;
  const visit = (below: string, depth: number): void => {
    const here = list(join(folder, below));
    // Skip our own output.
    if (here.some(({ name }) => name === manifestName)) return;
    for (const entry of here) {
      if (++entries > limits.entries) return;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        if (depth < mostDepth && !passedOver.test(entry.name)) visit(path, depth + 1);
      } else if (entry.isFile() && /\.(?:json|ya?ml)$/i.test(entry.name)) {
        const facts = tell(join(folder, path));
        if (facts !== undefined) found.push({ path, ...facts });
      }
    }
  };
  visit('', 0);
  const depthOf = ({ path }: FoundDocument): number => path.split('/').length;
  return found.sort((a, b) => depthOf(a) - depthOf(b) || (a.path < b.path ? -1 : 1));
}

/** The path of the only document in a folder and in those of its folders that are named, not counting copies. */
export function onlyDocument(folder: string, fronts: readonly string[] = ['']): string | undefined {
  const paths = fronts.flatMap((front) => findDocuments(join(folder, front), 0).map(({ path }) => `${front}${path}`));
  const texts = new Set(paths.map((path) => readFileSync(join(folder, path), 'utf8')));
  return texts.size === 1 ? paths[0] : undefined;
}

function list(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return []; // A folder that may not be read holds nothing for us.
  }
}

function tell(file: string): Omit<FoundDocument, 'path'> | undefined {
  try {
    if (statSync(file).size > limits.bytes) return undefined;
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    return /^\s*\{/.test(text) ? tellJson(text) : tellYaml(text);
  } catch {
    return undefined;
  }
}

const supported = /^(?:2\.0|3\.[0-2](?:\.\d+)?)$/;

function tellJson(text: string): Omit<FoundDocument, 'path'> | undefined {
  if (!/"(?:openapi|swagger)"\s*:/.test(text)) return undefined;
  const data = JSON.parse(text) as { openapi?: unknown; swagger?: unknown; info?: { title?: unknown } | null };
  const version = data.openapi ?? data.swagger;
  if (typeof version !== 'string' || !supported.test(version)) return undefined;
  const title = data.info?.title;
  return { version, title: typeof title === 'string' ? title : undefined };
}

/** Recognizes YAML by its lines: parsing every file would be slow, and templates do not parse. */
function tellYaml(text: string): Omit<FoundDocument, 'path'> | undefined {
  const version = /^(?:openapi|swagger|"openapi"|"swagger") *: *["']?([\d.]+)["']? *(?:#.*)?\r?$/m.exec(text)?.[1];
  if (version === undefined || !supported.test(version)) return undefined;
  const title =
    /^info *:(?: *\{[^}\n]*?|(?:\r?\n[ #].*)*?\r?\n +)\btitle *: *(?:"([^"\n]+)"|'([^'\n]+)'|([^\n,}#]+))/m.exec(text);
  return { version, title: (title?.[1] ?? title?.[2] ?? title?.[3])?.trim() };
}
