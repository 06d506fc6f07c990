import { InvalidArgumentError } from 'commander';
import type { PreviewOptions } from '../preview/preview.js';
import type { CommandEntry } from './command.js';
import { positive, repeated } from './values.js';

/** A port of TCP; 0 is any that is free. */
function port(text: string): number {
  if (!/^\d{1,5}$/u.test(text) || Number(text) > 65_535) throw new InvalidArgumentError('A port is from 0 to 65535.');
  return Number(text);
}

export const preview: CommandEntry = {
  name: 'preview',
  description: 'generate, and serve the sites among the outputs on this machine; pages reload on every change',
  examples: ['preview', 'preview --config specwright.config.json --port 8080'],
  declare: (command, { terminal, run, end }) => {
    command
      .argument('[document]', 'a path (JSON or YAML); else `input` of the configuration')
      .option('--config <file>', 'the configuration, as `generate` has it')
      .option('--out <dir>', 'the folder that holds the outputs, as for `generate`')
      .option('--port <n>', 'the port (default: the first free one from 4400)', port)
      .option('--json', 'print the URLs as one line of JSON for programs')
      .option('--strict', 'treat warnings as errors')
      .option('--project <name>', 'a project of the configuration to preview; may be repeated', repeated)
      .option('--jobs <n>', 'how many projects run at a time (default: one for each core)', positive)
      .option('--poll <ms>', 'poll at this interval, for network file systems that report no changes', positive)
      .action(async (document: string | undefined, options: PreviewOptions) => {
        const { preview } = await import('../preview/preview.js');
        const stop = terminal.interrupted?.() ?? AbortSignal.abort();
        end(await preview(document, options, terminal, run, stop));
      });
  },
};
