import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Dump } from '../dump.js';
import type { Format } from '../formats/formats.js';
import { isDate } from '../release-date.js';
import type { CheckOptions, GenerateOptions } from '../work.js';
import type { CommandEntry } from './command.js';
import { positive, repeated } from './values.js';

/** The formats of `check`; their renderers are imported only when one is needed. */
const formats = ['text', 'json', 'github', 'sarif', 'junit'] as const satisfies readonly Format[];

/** The stages whose data can be printed; what prints them is imported only when one is wanted. */
const dumps = ['model', 'surface'] as const satisfies readonly Dump[];

/** What both commands take. */
function declareShared(command: Command): Command {
  return command
    .argument('[document]', 'a path (JSON or YAML), a URL, or - for standard input; else `input` of the configuration')
    .option(
      '--config <file>',
      'the configuration (default: specwright.config.{ts,js,mjs,json,yaml,yml}, if there is one)',
    )
    .option(
      '--out <dir>',
      'the folder that holds the outputs (default: that of the configuration, else specwright-out)',
    )
    .option('--quiet', 'print errors and drift only')
    .addOption(new Option('--verbose', 'print each stage, and every file that is written').conflicts('quiet'))
    .option('--strict', 'take every warning for an error')
    .option('--all', 'list every diagnostic, however many are alike')
    .option('--project <name>', 'a project to do, of those that the configuration lists; may be repeated', repeated)
    .option('--jobs <n>', 'how many projects are done at a time (default: one for each core)', positive)
    .option('--timings', 'print how long each stage took')
    .option('--no-cache', 'work through everything, though nothing changed since the last run');
}

/** A day as ISO 8601 writes it. */
function date(text: string): string {
  if (!isDate(text)) throw new InvalidArgumentError('A day is written as 2031-12-24.');
  return text;
}

export const generate: CommandEntry = {
  name: 'generate',
  description: 'write the SDK and the pages; only changed files are touched',
  examples: [
    'generate openapi.yaml',
    'generate https://example.com/openapi.json --out client',
    'generate --config specwright.config.json',
    'generate openapi.yaml --changelog CHANGELOG.md --bump',
    'generate openapi.yaml --dump surface',
    'cat openapi.json | specwright generate -',
  ],
  declare: (command, { terminal, run, end }) => {
    declareShared(command)
      .option('--json', 'print one JSON object for programs')
      .option('--changelog <file>', 'write what code notices since the last time at the top of a changelog')
      .option('--bump', 'raise the version of the package by what changed, as diff says: major, minor or patch')
      .addOption(
        new Option('--dump <stage>', 'print what a stage makes as JSON, and write nothing')
          .choices(dumps)
          .conflicts(['json', 'changelog', 'bump', 'project']),
      )
      .option('--date <date>', 'the date of the version in the changelog (default: SOURCE_DATE_EPOCH, else none)', date)
      .action(async (document: string | undefined, options: GenerateOptions) => {
        if (options.dump !== undefined) {
          const { dump } = await import('../dump.js');
          end(await dump(options.dump, document, options, terminal, run));
          return;
        }
        const { generate } = await import('../work.js');
        end(await generate(document, options, terminal, run));
      });
  },
};

export const check: CommandEntry = {
  name: 'check',
  description: 'tell whether the output is still what the document says',
  examples: [
    'check openapi.yaml',
    'check --config specwright.config.json --format github',
    'check openapi.yaml --against https://example.com/openapi.json',
    'check openapi.yaml --fix',
  ],
  declare: (command, { terminal, run, end }) => {
    declareShared(command)
      .addOption(new Option('--format <format>', 'how to report what was found').choices(formats).default('text'))
      .option('--json', 'the same as --format json')
      .option('--fix', 'bring the output up to date, as generate does')
      .option('--against <document>', 'tell too whether the document is still what is served at a URL or path')
      .option('--against-required', 'fail where that cannot be read; else a fault of the network fails nothing')
      .action(async (document: string | undefined, options: CheckOptions) => {
        const { check } = await import('../work.js');
        end(await check(document, options, terminal, run));
      });
  },
};
