import type { WatchOptions } from '../watch/watch.js';
import type { CommandEntry } from './command.js';
import { positive, repeated } from './values.js';

export const watch: CommandEntry = {
  name: 'watch',
  description: 'generate, and again whenever a document, an overlay, the configuration or a template changes',
  examples: ['watch openapi.yaml', 'watch --config specwright.config.json', 'watch openapi.yaml --poll 1000'],
  declare: (command, { terminal, run, end }) => {
    command
      .argument('[document]', 'a path (JSON or YAML); else `input` of the configuration')
      .option('--config <file>', 'the configuration, as `generate` has it')
      .option('--out <dir>', 'the folder that holds the outputs, as for `generate`')
      .option('--strict', 'treat warnings as errors')
      .option('--all', 'list every diagnostic instead of grouping similar ones')
      .option('--project <name>', 'a project of the configuration to watch; may be repeated', repeated)
      .option('--jobs <n>', 'how many projects run at a time (default: one for each core)', positive)
      .option('--poll <ms>', 'poll at this interval, for network file systems that report no changes', positive)
      .action(async (document: string | undefined, options: WatchOptions) => {
        const { watch } = await import('../watch/watch.js');
        const stop = terminal.interrupted?.() ?? AbortSignal.abort();
        end(await watch(document, options, terminal, run, stop));
      });
  },
};
