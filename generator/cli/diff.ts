import { report } from '../diagnostics/catalogue.js';
import { textsOf, type Reported } from '../diagnostics/diagnostic.js';
import { flatten } from '../diagnostics/json.js';
import { renderListing } from '../diagnostics/listing.js';
import { reaches, type Severity } from '../diff/severity.js';
import { renderGitHub } from '../diff/render/github.js';
import { renderMarkdown } from '../diff/render/markdown.js';
import { renderText } from '../diff/render/text.js';
import type { Transform } from '../model/model.js';
import type { UserConfiguration } from '../configuration/configuration.js';
import { compareInputs, type Compared, type DiffEnvironment, type DiffInput } from '../app/diff.js';
import { gitInput, isGit } from '../app/git.js';
import { judged } from '../pipeline/severity-rules.js';
import { givenConfiguration, loadConfiguration } from '../configuration/reading/given-configuration.js';
import { exitCodes, exitOf } from './exit.js';
import { hasColor, type Terminal } from './terminal.js';
import { jsonText } from '../text/json.js';

/** The options of `diff`, as commander returns them. */
export interface DiffCliOptions {
  readonly config?: string;
  readonly format?: 'text' | 'json' | 'markdown' | 'github';
  readonly json?: true;
  readonly failOn?: Exclude<Severity, 'safe'>;
  readonly quiet?: true;
}

/** The documents to compare. */
export interface DiffRequest {
  readonly old: string;
  readonly new: string;
  readonly configuration: string | UserConfiguration | undefined;
  readonly transforms?: readonly Transform[];
}

/** The outcome of a comparison; `made` is absent after errors. */
export interface DiffEnding extends Reported {
  readonly made?: Compared;
}

interface Input extends DiffEnding {
  readonly input?: DiffInput;
}

/** The configuration for one of the documents. Only the input differs. */
async function inputOf(named: string, { configuration }: DiffRequest, cwd: string): Promise<Input> {
  const git = gitInput(named);
  if (git === undefined && isGit(named)) {
    const hint = 'Write git:REV:PATH, such as git:main:openapi.yaml.';
    return { diagnostics: [report('read/refused', `"${named}" is not a file of a commit`, undefined, hint)] };
  }
  const invocation = { cwd, document: git?.path ?? named, out: undefined };
  const loaded =
    typeof configuration === 'object'
      ? await givenConfiguration(configuration, invocation)
      : await loadConfiguration(invocation, configuration);
  const { value, diagnostics, texts } = loaded;
  return { diagnostics, texts, ...(value === undefined ? {} : { input: { configuration: value, git } }) };
}

/** Compares two documents without printing or writing. */
export async function performDiff(request: DiffRequest, environment: DiffEnvironment): Promise<DiffEnding> {
  const { cwd } = environment;
  const inputs = [await inputOf(request.old, request, cwd), await inputOf(request.new, request, cwd)] as const;
  const [old, now] = inputs;
  const failed = old.input === undefined ? old : now;
  if (old.input === undefined || now.input === undefined) return failed;
  const outcome = await compareInputs(old.input, now.input, environment, request.transforms);
  const { value, diagnostics } = outcome;
  return {
    diagnostics: judged(diagnostics, now.input.configuration.rules, false),
    texts: textsOf(now, outcome),
    ...(value === undefined ? {} : { made: value }),
  };
}

/** Compares two documents and reports on the terminal; returns the exit code. */
export async function diffOnTerminal(
  old: string,
  now: string,
  { config, json, format = json === true ? 'json' : 'text', failOn, quiet }: DiffCliOptions,
  { cwd, stdin, stdout, stderr, env }: Terminal,
): Promise<number> {
  const ending = await performDiff({ old, new: now, configuration: config }, { cwd, stdin });
  const { diagnostics, made } = ending;
  const found = made?.changes ?? [];
  const isTooMuch = failOn !== undefined && found.some(({ severity }) => reaches(severity, failOn));
  const exitCode = exitOf(diagnostics) || (isTooMuch ? exitCodes.faultOfDocument : exitCodes.done);
  if (format === 'json') {
    const rest = { bump: made?.bump ?? null, changes: found };
    stdout.write(`${jsonText({ command: 'diff', exitCode, diagnostics: flatten(ending), ...rest }, 2)}\n`);
    return exitCode;
  }
  // Warnings about the documents are left to `generate`.
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  stderr.write(renderListing({ ...ending, diagnostics: errors }, { color: hasColor(stderr, env) }));
  if (made === undefined || (quiet === true && found.length === 0)) return exitCode;
  const color = hasColor(stdout, env);
  const renderers = {
    text: () => renderText(found, made.bump, color),
    markdown: () => renderMarkdown(found),
    github: () => renderGitHub(found),
  };
  stdout.write(renderers[format]());
  return exitCode;
}
