import type { CommandEntry } from './command.js';

export const explain: CommandEntry = {
  name: 'explain',
  description: 'explain a diagnostic code and what to do',
  examples: ['explain ref/missing'],
  declare: (command, { terminal, end }) => {
    command.argument('<code>', 'a code, such as ref/missing').action(async (code: string) => {
      const { explain } = await import('../explain.js');
      end(explain(code, terminal));
    });
  },
};
