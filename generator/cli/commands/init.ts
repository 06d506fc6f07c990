import type { InitOptions } from '../init/init.js';
import type { CommandEntry } from './command.js';

export const init: CommandEntry = {
  name: 'init',
  description: 'write a configuration, from a document or from the configuration of another generator, and run it once',
  examples: [
    'init',
    'init --document openapi.yaml --name @acme/sdk --yes',
    'init --document openapi.yaml --targets docs --out reference --yes',
    'init --from .speakeasy --yes',
  ],
  declare: (command, { terminal, run, end }) => {
    command
      .option('--document <document>', 'the document: a path (JSON or YAML) or a URL (default: the one in the folder)')
      .option('--name <package>', 'the name of the generated package (default: from the title)')
      .option('--out <dir>', 'the folder that holds the outputs, below this one')
      .option('--targets <list>', 'what to generate, separated by commas: typescript, docs, site')
      .option(
        '--from <path>',
        'a folder or file with the configuration of Speakeasy, Stainless, Fern, hey-api, orval, openapi-generator or openapi-typescript to convert',
      )
      .option('--yes', 'ask nothing')
      .option('--gitattributes', 'mark the outputs as generated, with LF line endings, in .gitattributes')
      .option('--workflow', 'write a workflow for GitHub that publishes the SDK to npm with provenance, and to JSR')
      .option('--force', 'replace an existing specwright.config.yaml')
      .option('--json', 'print one JSON object for programs')
      .action(async (options: InitOptions) => {
        const { init } = await import('../init/init.js');
        end(await init(options, terminal, run));
      });
  },
};
