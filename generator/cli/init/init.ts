import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { report } from '../../diagnostics/catalogue.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { flatten } from '../../diagnostics/json.js';
import { renderListing } from '../../diagnostics/listing.js';
import type { UserConfiguration } from '../../configuration/configuration.js';
import type { Run } from '../../pipeline/result.js';
import { configurationNames } from '../../configuration/reading/discover.js';
import { displayName } from '../../configuration/reading/given-configuration.js';
import { exitCodes, exitOf } from '../exit.js';
import type { Ending } from '../../app/ending.js';
import { readModel } from '../../app/model.js';
import { perform } from '../../app/perform.js';
import { renderWritten } from '../report.js';
import { hasColor, type Terminal } from '../terminal.js';
import { choose } from './choose.js';
import { decided, unfiltered } from './decide.js';
import { overlayName } from './from/overlay.js';
import { isInRepository, writeAttributes } from './git-attributes.js';
import { assemble, targetKinds, type Plan, type Planned, type TargetKind } from './plan.js';
import { renderLines } from './report.js';
import { takeOver } from './take-over.js';
import { workflowFile, writeWorkflow } from './publish-workflow.js';
import { fileName, writeAll } from './write-files.js';
import { jsonText } from '../../text/json.js';

/** The options of the command, as commander returns them. */
export interface InitOptions {
  readonly document?: string;
  readonly name?: string;
  readonly out?: string;
  readonly targets?: string;
  readonly from?: string;
  readonly yes?: true;
  readonly gitattributes?: true;
  readonly workflow?: true;
  readonly force?: true;
  readonly json?: true;
}

/** Writes a configuration and runs it once; returns the exit code. */
export async function init(options: InitOptions, terminal: Terminal, run: Run): Promise<number> {
  const { cwd } = terminal;
  const targets = targetsOf(options.targets);
  if (targets === 'wrong') {
    terminal.stderr.write(`error: '${options.targets ?? ''}' is not a list of ${targetKinds.join(', ')}\n`);
    return exitCodes.wrongUse;
  }
  const obstacle = inTheWay(cwd, options);
  const planned =
    obstacle === undefined ? await planOf(options, targets, terminal) : { plan: undefined, diagnostics: [obstacle] };
  if (planned.plan === undefined) return conclude(planned, options, terminal);
  const plan = await withDocument(planned.plan, options, terminal, run);
  const configuration = assemble(plan, options.out);
  const refused = writeAll(plan, configuration, cwd, options.force === true);
  if (refused !== undefined) return conclude({ diagnostics: [refused] }, options, terminal);
  const attributes = (await wantsAttributes(options, terminal))
    ? writeAttributes(
        cwd,
        (configuration.targets ?? []).map(({ output }) => output),
      )
    : undefined;
  const workflow = options.workflow === true ? writeWorkflow(cwd, configuration) : undefined;
  const request = { document: undefined, configuration: fileName, out: undefined, strict: false };
  const ending = await perform('generate', request, { cwd, env: terminal.env, stdin: terminal.stdin }, run);
  return conclude(ending, options, terminal, {
    plan,
    configuration,
    attributes,
    workflow: workflow && displayName(workflow, cwd),
  });
}

/** Whether to write `.gitattributes`: if the flag is set, or the user says yes. */
async function wantsAttributes(options: InitOptions, { cwd, ask }: Terminal): Promise<boolean> {
  if (options.gitattributes === true) return true;
  if (ask === undefined || options.yes === true || options.json === true || !isInRepository(cwd)) return false;
  const answer = await ask('Mark the outputs as generated, with LF line endings, in .gitattributes? [yes] ');
  return /^(?:y(?:es)?)?$/i.test(answer.trim());
}

/** A plan with what can only be decided when the document is known; where it cannot be read, the run that follows says why. */
async function withDocument(plan: Plan, { out }: InitOptions, terminal: Terminal, run: Run): Promise<Plan> {
  if (plan.from?.decide === undefined) return plan;
  const task = { document: undefined, configuration: assemble(unfiltered(plan), out), out: undefined, strict: false };
  const { value } = await readModel(task, { cwd: terminal.cwd, env: terminal.env, stdin: terminal.stdin }, run);
  return decided(plan, value);
}

function targetsOf(list: string | undefined): readonly TargetKind[] | undefined | 'wrong' {
  if (list === undefined) return undefined;
  const named = list.split(',').map((word) => word.trim());
  const known = targetKinds.filter((kind) => named.includes(kind));
  return known.length > 0 && known.length === new Set(named).size ? known : 'wrong';
}

/** What is there is never written over, unless it is the same file and that is asked for. */
function inTheWay(cwd: string, { force, workflow }: InitOptions): Diagnostic | undefined {
  const publishing = workflowFile(cwd);
  const there =
    configurationNames.find((name) => existsSync(join(cwd, name)) && !(force === true && name === fileName)) ??
    (workflow === true && force !== true && existsSync(publishing) ? displayName(publishing, cwd) : undefined);
  return there === undefined ? undefined : report('init/exists', `\`${there}\` exists.`, { file: there, pointer: '' });
}

async function planOf(
  options: InitOptions,
  targets: readonly TargetKind[] | undefined,
  terminal: Terminal,
): Promise<Planned> {
  const { cwd } = terminal;
  const ask = options.yes === true || options.json === true ? undefined : terminal.ask;
  if (options.from === undefined) return choose({ document: options.document, name: options.name, targets }, cwd, ask);
  const { plan, diagnostics, texts } = await takeOver(options.from, cwd);
  if (plan === undefined) return { plan, diagnostics, texts };
  const said = [
    ['input', options.document],
    ['package', options.name],
  ] as const;
  const draft = new Map([...plan.draft, ...said.filter(([, value]) => value !== undefined)]);
  if (draft.has('input')) return { plan: { ...plan, draft, targets: targets ?? plan.targets }, diagnostics };
  const chosen = await choose(
    { document: undefined, name: options.name ?? '', targets: targets ?? plan.targets },
    cwd,
    ask,
  );
  if (chosen.plan === undefined) return { ...chosen, diagnostics: chosen.diagnostics.map(wanting(plan.from?.wanting)) };
  return {
    plan: { ...plan, draft: new Map([...draft, ...chosen.plan.draft]), targets: chosen.plan.targets },
    diagnostics,
  };
}

/** A diagnostic with what the old configuration says about how to get a document. */
const wanting =
  (hint: string | undefined) =>
  (diagnostic: Diagnostic): Diagnostic =>
    hint === undefined ? diagnostic : { ...diagnostic, hint };

function conclude(
  ending: Ending,
  { json }: InitOptions,
  { stdout, stderr, env }: Terminal,
  done?: {
    readonly plan: Plan;
    readonly configuration: UserConfiguration;
    readonly attributes: string | undefined;
    readonly workflow: string | undefined;
  },
): number {
  const { diagnostics, made } = ending;
  const exitCode = exitOf(diagnostics);
  const written = made !== undefined && 'written' in made ? made : { written: [], unchanged: [], removed: [] };
  if (json === true) {
    const result = {
      command: 'init',
      exitCode,
      file: done === undefined ? null : fileName,
      configuration: done?.configuration ?? null,
      gitattributes: done?.attributes ?? null,
      workflow: done?.workflow ?? null,
      from: done?.plan.from === undefined ? null : { tool: done.plan.from.tool, lines: done.plan.from.lines },
      overlay: (done?.plan.actions ?? []).length === 0 ? null : overlayName,
      diagnostics: flatten(ending),
      files: written,
    };
    stdout.write(`${jsonText(result, 2)}\n`);
    return exitCode;
  }
  if (done?.plan.from !== undefined) stdout.write(`${renderLines(done.plan.from.tool, done.plan.from.lines)}\n`);
  if (done !== undefined) {
    const overlay = (done.plan.actions ?? []).length === 0 ? [] : [overlayName];
    stdout.write(`${[fileName, overlay, done.attributes ?? [], done.workflow ?? []].flat().join(' and ')} written.\n`);
  }
  stderr.write(renderListing(ending, { color: hasColor(stderr, env) }));
  if (exitCode === exitCodes.done) stdout.write(renderWritten(written));
  else if (done !== undefined) stdout.write('Correct the faults listed above, then run `specwright generate`.\n');
  return exitCode;
}
