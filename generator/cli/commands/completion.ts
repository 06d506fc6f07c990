import { Argument } from 'commander';
import type { Shell } from '../completion/shells.js';
import type { CommandEntry } from './command.js';

const shells = ['bash', 'zsh', 'fish'] as const satisfies readonly Shell[];

export const completion: CommandEntry = {
  name: 'completion',
  description: 'print a completion script for a shell',
  examples: ['completion bash'],
  declare: (command, { terminal, end }) => {
    command
      .addArgument(new Argument('<shell>', 'the shell the script is for').choices(shells))
      .action(async (shell: Shell) => {
        const { completionOf } = await import('../completion/shells.js');
        terminal.stdout.write(completionOf(shell, command.parent ?? command));
        end(0);
      });
  },
};
