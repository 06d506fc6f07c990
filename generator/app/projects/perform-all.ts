import { report } from '../../diagnostics/catalogue.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Configuration } from '../../configuration/configuration.js';
import type { Run } from '../../pipeline/result.js';
import { displayName } from '../../configuration/reading/given-configuration.js';
import { configurationOf, type Surroundings } from '../task.js';
import type { Command, Ending, Request } from '../ending.js';
import { perform } from '../perform.js';
import { configurationPaths, inputsOf, performNoting } from '../watched-inputs.js';
import { carryOut, type Workers } from './carry-out.js';
import { choose } from './choose.js';
import { prepare, type Prepared } from './prepare.js';
import { sharedOutputs, type Writer } from './shared-output.js';
import { ofProject, together } from './together.js';

/** Which projects of a list to run, and how. */
export interface Many extends Workers {
  /** Names of projects; all if empty. */
  readonly picked?: readonly string[] | undefined;
}

/** Runs a command for a configuration: for one document, or for all projects in its list. */
export async function performAll(
  command: Command,
  request: Request,
  environment: Surroundings,
  run: Run,
  { picked = [], ...workers }: Many = {},
): Promise<Ending> {
  const { cwd } = environment;
  const { noting } = workers;
  const act = noting === true ? performNoting : perform;
  // The configuration of a single document is read once: running it shows whether it is a list.
  const first: Ending =
    picked.length === 0
      ? await act(command, request, environment, run)
      : await configurationOf({ ...request, document: undefined, out: undefined }, environment);
  const { listed, texts } = first;
  const inputs = noting === true ? inputsOf(cwd, configurationPaths(request), texts) : undefined;
  const refused = (diagnostics: readonly Diagnostic[]): Ending => ({ diagnostics, texts, inputs });
  if (listed === undefined) return picked.length === 0 ? first : refused(noList(first));

  const { value: chosen, diagnostics } = choose(listed, picked);
  const alone = chosen.length === 1;
  const wrong = [...diagnostics, ...(alone ? [] : givenToMany(request, chosen.length))];
  if (wrong.length > 0) return refused(wrong);
  // Projects that are not selected own their folders too.
  const all = await Promise.all(
    listed.map((project) => {
      const given = chosen.includes(project) ? request : { ...request, document: undefined, out: undefined };
      return prepare(project, given, alone, environment, noting);
    }),
  );
  const shared = sharedOutputs(all.flatMap(writersOf), chosen, (folder) => displayName(folder, cwd));
  if (shared.length > 0)
    return {
      ...refused(shared),
      inputs: inputs && new Map([inputs, ...all.map((of) => of.inputs ?? [])].flatMap((of) => [...of])),
    };
  const prepared = all.filter(({ project }) => chosen.includes(project));
  const [only] = prepared;
  if (!alone || only === undefined || 'ending' in only)
    return { ...together(await carryOut(command, prepared, environment, run, workers), first), inputs };

  // A single project needs no worker, and its errors keep their stack.
  const since = performance.now();
  const ending = await act(command, only.request, environment, run);
  const own = { ...ending, diagnostics: ofProject(ending.diagnostics, only.project) };
  const { name } = only.project;
  return { ...together([{ name, ending: own, time: performance.now() - since }], first), inputs };
}

const writersOf = (prepared: Prepared): Writer[] =>
  'configuration' in prepared ? [{ project: prepared.project, outputs: writtenBy(prepared.configuration) }] : [];

/** The folders of the outputs, the lock and the release. Two documents cannot share one of these files. */
const writtenBy = ({ targets, lock, release }: Configuration): string[] => [
  ...targets.map(({ output }) => output),
  ...[lock, release].filter((file) => file !== undefined),
];

/** Why projects cannot be selected. */
function noList({ diagnostics }: Ending): readonly Diagnostic[] {
  const faults = diagnostics.filter(({ code }) => code !== 'config/no-document');
  return faults.length > 0 ? faults : [report('config/projects', 'There is no list of projects.')];
}

const forOne = { document: 'A document', out: '`--out`', release: 'A changelog or a version' } as const;

function givenToMany(request: Request, many: number): readonly Diagnostic[] {
  return (['document', 'out', 'release'] as const)
    .filter((key) => request[key] !== undefined)
    .map((key) => report('config/projects', `${forOne[key]} is used with ${many} projects.`));
}
