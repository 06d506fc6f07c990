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

/** Texts formatted by prettier, by a digest of the original text and everything else the result depends on. */
type Known = Readonly<Record<string, string>>;

/** The user's prettier configuration, and the folder for its overrides. */
export interface OwnLayout {
  /** The absolute path of a prettier configuration. */
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
 * Formats files with prettier and the user's own configuration. That takes seconds for a large SDK, so the
 * results are cached, if there is a cache, and reused while text, options and version are the same.
 */
export async function formatByPrettier(
  files: readonly TargetFile[],
  { config, output, cache }: OwnLayout,
): Promise<Outcome<readonly OutputFile[]>> {
  const { clearConfigCache, format, resolveConfig, version } = await import('prettier');
  // In watch mode it can change between runs.
  await clearConfigCache();
  const note = cache === undefined ? undefined : join(cache, `prettier-${hash(output).slice(0, 16)}.json`);
  const known = note === undefined ? {} : inFile(note);
  const used: Record<string, string> = {};
  const diagnostics: Diagnostic[] = [];
  const value: OutputFile[] = [];
  for (const file of files) {
    if (file.text === undefined) {
      value.push(file);
      continue;
    }
    const { path, text } = file;
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
