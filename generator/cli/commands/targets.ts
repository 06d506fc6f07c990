import type { TargetsOptions } from '../targets.js';
import type { CommandEntry } from './command.js';

export const targets: CommandEntry = {
  name: 'targets',
  description: 'show what can be generated: the targets that come with Specwright, and those of the configuration',
  examples: ['targets', 'targets docs', 'targets --json'],
  declare: (command, { terminal, end }) => {
    command
      .argument('[name]', 'a target, to see its options')
      .option('--config <file>', 'the configuration (default: the one in this folder)')
      .option('--json', 'print one JSON object for programs, with the JSON Schema of each target')
      .action(async (name: string | undefined, options: TargetsOptions) => {
        const { targets } = await import('../targets.js');
        end(await targets(name, options, terminal));
      });
  },
};
