import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Options } from 'prettier';
import { report } from '../../diagnostics/catalogue.js';
import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.js';
import type { TargetFile } from '../../targets/target.js';
import { laysOut } from './format.js';
import { hash } from '../../output/manifest.js';
import { noteIn } from '../cache/note.js';
import type { OutputFile } from '../../output/files.js';

/** What prettier made of texts, by a digest of each text and of all that it depends on. */
type Known = Readonly<Record<string, string>>;

/** Where the user's prettier configuration is, and which folder its overrides see. */
export interface OwnLayout {
  /** The absolute path of a configuration of prettier. */
  readonly config: string;
  readonly output: string;
  readonly cache?: string | undefined;
}

const inFile = (file: string): Known => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Known;
  } catch {
    return {};
  }
};

/**
 * Lays files out by prettier with the user's own configuration. That takes seconds for a large SDK, so what it made of a
 * text is kept in the cache, if there is one, and taken from there while text, options and version are the same.
 */
export async function formatByPrettier(
  files: readonly TargetFile[],
  { config, output, cache }: OwnLayout,
): Promise<Outcome<readonly OutputFile[]>> {
  const { clearConfigCache, format, resolveConfig, version } = await import('prettier');
  // Who watches changes it between runs.
  await clearConfigCache();
  const note = cache === undefined ? undefined : join(cache, `prettier-${hash(output).slice(0, 16)}.json`);
  const known = note === undefined ? {} : inFile(note);
  const used: Record<string, string> = {};
  const diagnostics: Diagnostic[] = [];
  const value: OutputFile[] = [];
  for (const { path, text } of files) {
    if (!laysOut.test(path)) {
      value.push({ path, text });
      continue;
    }
    const filepath = join(output, path);
    try {
      const options: Options = { ...(await resolveConfig(filepath, { config, editorconfig: false })), filepath };
      const { filepath: _, ...settings } = options;
      const key = hash(JSON.stringify([version, settings, path, text]));
      const made = Object.hasOwn(known, key) ? known[key] : undefined;
      const laid = made ?? (await format(text, options));
      used[key] = laid;
      value.push({ path, text: laid });
    } catch (error) {
      const reason = (error as Error).message.split('\n', 1).join('');
      diagnostics.push(report('config/prettier', `prettier cannot lay out \`${path}\`: ${reason}`));
      return { value: [], diagnostics };
    }
  }
  if (note !== undefined) noteIn(note, [JSON.stringify(used)]);
  return { value, diagnostics };
}
