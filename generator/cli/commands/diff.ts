import { Option } from 'commander';
import type { DiffCliOptions } from '../diff.js';
import type { CommandEntry } from './command.js';

export const diff: CommandEntry = {
  name: 'diff',
  description: 'report what changed between two documents, for existing clients and for code that uses the SDK',
  examples: [
    'diff old.yaml openapi.yaml',
    'diff git:HEAD~1:openapi.yaml openapi.yaml --fail-on breaking',
    'diff https://example.com/openapi.json openapi.json --config specwright.config.json --json',
    'diff git:main:openapi.yaml openapi.yaml --format markdown',
  ],
  declare: (command, { terminal, end }) => {
    command
      .argument('<old>', 'a path, a URL, - for standard input, or git:REV:PATH for a file of a commit')
      .argument('<new>', 'the same')
      .option('--config <file>', 'the configuration; its overlays, names and settings apply to both documents')
      .addOption(
        new Option('--format <format>', 'how changes are printed').choices(['text', 'json', 'markdown', 'github']),
      )
      .option('--json', 'print one JSON object for programs; the same as --format json')
      .addOption(
        new Option('--fail-on <severity>', 'exit with 1 if a change has this severity or a higher one').choices([
          'breaking',
          'risky',
        ]),
      )
      .option('--quiet', 'print nothing if nothing changed')
      .action(async (old: string, now: string, options: DiffCliOptions) => {
        const { diffOnTerminal } = await import('../diff.js');
        end(await diffOnTerminal(old, now, options, terminal));
      });
  },
};
