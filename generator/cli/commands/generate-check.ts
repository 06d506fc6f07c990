import type { Options } from '../work.js';
import type { CommandEntry } from './command.js';
import { positive, repeated } from './values.js';

/** What both commands take. */
const declare =
  (name: 'generate' | 'check'): CommandEntry['declare'] =>
  (command, { terminal, run, end }) => {
    command
      .argument(
        '[document]',
        'a path (JSON or YAML), a URL, or - for standard input; else `input` of the configuration',
      )
      .option(
        '--config <file>',
        'the configuration (default: specwright.config.{ts,js,mjs,json,yaml,yml}, if there is one)',
      )
      .option(
        '--out <dir>',
        'the folder that holds the outputs (default: that of the configuration, else specwright-out)',
      )
      .option('--json', 'print one JSON object for programs')
      .option('--quiet', 'print errors and drift only')
      .option('--strict', 'take every warning for an error')
      .option('--all', 'list every diagnostic, however many are alike')
      .option('--project <name>', 'a project to do, of those that the configuration lists; may be repeated', repeated)
      .option('--jobs <n>', 'how many projects are done at a time (default: one for each core)', positive)
      .option('--timings', 'print how long each stage took')
      .action(async (document: string | undefined, options: Options) => {
        const { work } = await import('../work.js');
        end(await work(name, document, options, terminal, run));
      });
  };

export const generate: CommandEntry = {
  name: 'generate',
  description: 'write the SDK and the pages; only changed files are touched',
  examples: [
    'generate openapi.yaml',
    'generate https://example.com/openapi.json --out client',
    'generate --config specwright.config.json',
    'cat openapi.json | specwright generate -',
  ],
  declare: declare('generate'),
};

export const check: CommandEntry = {
  name: 'check',
  description: 'tell whether the output is still what the document says',
  examples: ['check openapi.yaml', 'check --config specwright.config.json --json'],
  declare: declare('check'),
};
