import type { CommandEntry } from './command.js';

export const runtime: CommandEntry = {
  name: 'runtime',
  description: 'write the runtime of SDKs as a package that several SDKs can share',
  examples: ['runtime @acme/runtime --out packages/runtime'],
  declare: (command, { terminal, end }) => {
    command
      .argument('<package>', 'its name, for the option `runtime` of a TypeScript target')
      .option('--out <dir>', 'the folder of the package', 'runtime')
      .action(async (name: string, { out }: { readonly out: string }) => {
        const { writeRuntime } = await import('../runtime.js');
        end(await writeRuntime(name, out, terminal));
      });
  },
};
