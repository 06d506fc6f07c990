import { flatten } from '../diagnostics/json.js';
import { renderListing } from '../diagnostics/listing.js';
import { visible } from '../diagnostics/visible.js';
import type { Lock } from '../pipeline/lock.js';
import type { Run } from '../pipeline/result.js';
import { failed } from '../pipeline/severity-rules.js';
import { displayName } from '../configuration/reading/given-configuration.js';
import { exitCodes, exitOf } from './exit.js';
import { readLock } from '../app/lock-file.js';
import { begin, type Begun } from '../app/begin.js';
import { hasColor, type Terminal } from './terminal.js';
import { jsonText } from '../text/json.js';

/** The options of the command, as commander returns them. */
export interface NamesOptions {
  readonly config?: string;
  readonly json?: true;
}

/** How the names of one language stand against those that stay. */
interface Standing {
  readonly language: string;
  readonly names: number;
  /** Names that no earlier run gave, and those that are no longer given. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** Lists the contested names, the pinned ones, and those that stay; returns the exit code. */
export async function names(
  document: string | undefined,
  { config, json }: NamesOptions,
  terminal: Terminal,
  run: Run,
): Promise<number> {
  const { cwd, env, stdin, stdout, stderr } = terminal;
  const request = { document, configuration: config, out: undefined, strict: false };
  // Names are listed as they would be locked, whether or not they are.
  const begun = await begin(request, { cwd, env, stdin, locked: new Map() }, run);
  const exitCode = exitOf(begun.diagnostics);
  const summary = 'result' in begun && !failed(begun.diagnostics) ? summarize(begun, cwd) : undefined;
  const contested = begun.diagnostics.filter(({ code, severity }) => code === 'name/moved' || severity === 'error');
  const reported = { ...begun, diagnostics: contested };
  if (json === true) {
    const result = { command: 'names', exitCode, diagnostics: flatten(reported), ...(summary ?? none) };
    stdout.write(`${jsonText(result, 2)}\n`);
    return exitCode;
  }
  stderr.write(renderListing(reported, { color: hasColor(stderr, env), all: true }));
  if (summary !== undefined && exitCode === exitCodes.done) stdout.write(render(summary, contested.length));
  return exitCode;
}

interface Summary {
  /** The file of the names that stay, as people know it; null where none have to. */
  readonly lock: string | null;
  readonly pins: Readonly<Record<string, string>>;
  readonly languages: readonly Standing[];
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const none: Summary = { lock: null, pins: {}, languages: [], names: {} };

function summarize({ configuration, result }: Begun, cwd: string): Summary {
  const { lock: file, names: pins } = configuration;
  const shown = file === undefined ? null : displayName(file, cwd);
  const earlier: Lock = file === undefined || shown === null ? new Map() : (readLock(file, shown).value ?? new Map());
  const given = [...(result.lock ?? [])];
  return {
    lock: shown,
    pins,
    languages: given.map(([language, now]) => {
      const before = earlier.get(language) ?? new Map<string, string>();
      return {
        language,
        names: now.size,
        added: file === undefined ? [] : [...now.keys()].filter((key) => !before.has(key)),
        gone: [...before.keys()].filter((key) => !now.has(key)),
      };
    }),
    names: Object.fromEntries(given.map(([language, now]) => [language, Object.fromEntries(now)])),
  };
}

/** How many names are shown of a kind before they are only counted. */
const longest = 20;

function render({ lock, pins, languages, names: all }: Summary, contested: number): string {
  const pinned = Object.entries(pins).map(([key, name]) => `  ${key} = ${name}`);
  const standing = languages.flatMap(({ language, names: count, added, gone }) => [
    `${language}: ${String(count)} names${lock === null ? '' : `, ${String(added.length)} new, ${String(gone.length)} gone`}`,
    ...some('+', added, all[language]),
    ...some('-', gone),
  ]);
  const stay =
    lock === null
      ? 'Each run chooses the names anew: `"lock": true` in the configuration keeps them.'
      : `Names stay: ${lock}.`;
  const lines = [`${String(contested)} contested, ${String(pinned.length)} pinned.`, ...pinned, ...standing, stay];
  return lines.map((line) => `${visible(line)}\n`).join('');
}

function some(sign: string, keys: readonly string[], names: Readonly<Record<string, string>> = {}): string[] {
  const shown = keys.slice(0, longest).map((key) => `  ${sign} ${key}${key in names ? ` = ${names[key] ?? ''}` : ''}`);
  return keys.length > longest ? [...shown, `  … and ${String(keys.length - longest)} more`] : shown;
}
