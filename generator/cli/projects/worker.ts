import { ownProcess } from '../own-process.js';
import { run } from '../../pipeline/run.js';
import { perform } from '../../app/perform.js';
import { performNoting } from '../../app/watched-inputs.js';
import type { Ending } from '../../app/ending.js';
import type { Reply, Task } from '../../app/projects/protocol.js';

const { stage: progress, isWhole } = ownProcess();

/** For who started the program, and keeps the code that was compiled on the way. */
export { isWhole };

/** The part of a configuration that is shown: targets and transforms are functions, which no message holds. */
function shownOf({ configuration }: Ending): Pick<Ending, 'configuration'> {
  if (configuration === undefined) return {};
  const { configurationFile, input, overlays } = configuration;
  return { configuration: { input, overlays, ...(configurationFile === undefined ? {} : { configurationFile }) } };
}

const tell = (reply: Reply): void => void process.send?.(reply);

async function answer({ command, request, cwd, cache, noting }: Task): Promise<void> {
  try {
    const environment = { cwd, cache, env: process.env, progress };
    const ending = await (noting ? performNoting : perform)(command, request, environment, run);
    // Texts are for the source lines of diagnostics, and whole documents are a lot to send.
    const named = new Set(ending.diagnostics.map(({ place }) => place?.file));
    const texts = new Map([...(ending.texts ?? [])].filter(([name]) => named.has(name)));
    tell({ kind: 'ending', ending: { ...ending, ...shownOf(ending), texts } });
  } catch (error) {
    tell({ kind: 'fault', message: error instanceof Error ? error.message : String(error) });
  }
}

process.on('message', (task: Task) => void answer(task));
process.on('disconnect', () => process.exit());
