import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Dump } from '../dump.js';
import type { Format } from '../formats/formats.js';
import { isDate } from '../release-date.js';
import type { CheckOptions, GenerateOptions } from '../work.js';
import type { CommandEntry } from './command.js';
import { positive, repeated } from './values.js';

/** The formats of `check`. Renderers are loaded on demand. */
const formats = ['text', 'json', 'github', 'sarif', 'junit'] as const satisfies readonly Format[];

/** The stages that `--dump` can print. Printers are loaded on demand. */
const dumps = ['model', 'surface'] as const satisfies readonly Dump[];

/** The options of both commands. */
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
    .option('--quiet', 'print only errors and drift')
    .addOption(new Option('--verbose', 'print each stage, and every file that is written').conflicts('quiet'))
    .option('--strict', 'treat warnings as errors')
    .option('--all', 'list every diagnostic instead of grouping similar ones')
    .option('--project <name>', 'a project of the configuration to run; may be repeated', repeated)
    .option('--jobs <n>', 'how many projects run at a time (default: one for each core)', positive)
    .option('--timings', 'print how long each stage took')
    .option('--no-cache', 'regenerate everything, even if nothing changed since the last run');
}

/** A date in ISO 8601. */
function date(text: string): string {
  if (!isDate(text)) throw new InvalidArgumentError('The format is 2031-12-24.');
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
      .option('--changelog <file>', 'add the changes of the SDK since the last release to the top of a changelog')
      .option('--bump', 'raise the version of the package as diff suggests: major, minor or patch')
      .addOption(
        new Option('--dump <stage>', 'print the result of a stage as JSON, and write nothing')
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
  description: 'report whether the output still matches the document',
  examples: [
    'check openapi.yaml',
    'check --config specwright.config.json --format github',
    'check openapi.yaml --against https://example.com/openapi.json',
    'check openapi.yaml --fix',
  ],
  declare: (command, { terminal, run, end }) => {
    declareShared(command)
      .addOption(new Option('--format <format>', 'the format of the report').choices(formats).default('text'))
      .option('--json', 'the same as --format json')
      .option('--fix', 'bring the output up to date, as generate does')
      .option('--against <document>', 'report too whether the document still matches the one at a URL or path')
      .option('--against-required', 'fail if that cannot be read; otherwise a network fault fails nothing')
      .action(async (document: string | undefined, options: CheckOptions) => {
        const { check } = await import('../work.js');
        end(await check(document, options, terminal, run));
      });
  },
};
