import type { NamesOptions } from '../names.js';
import type { CommandEntry } from './command.js';

export const names: CommandEntry = {
  name: 'names',
  description: 'list contested names, pinned names, and the names that names.lock keeps',
  examples: ['names', 'names openapi.yaml --json'],
  declare: (command, { terminal, run, end }) => {
    command
      .argument('[document]', 'a path or a URL; else `input` of the configuration')
      .option('--config <file>', 'the configuration (default: the one in this folder)')
      .option('--json', 'print one JSON object for programs, with every name')
      .action(async (document: string | undefined, options: NamesOptions) => {
        const { names } = await import('../names.js');
        end(await names(document, options, terminal, run));
      });
  },
};
