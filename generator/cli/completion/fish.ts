import type { OptionWords, ProgramWords, Value } from './words.js';

/** Completion for fish. */
export function fish({ name, options, commands }: ProgramWords): string {
  const complete = (condition: string, rest: string) => `complete -c ${name} -n ${quoted(condition)} ${rest}`;
  const lines = [
    ...options.map((option) => complete('__fish_use_subcommand', flags(option))),
    ...commands.flatMap((command) => {
      const within = `__fish_seen_subcommand_from ${command.name}`;
      return [
        complete('__fish_use_subcommand', `-f -a ${command.name} -d ${quoted(command.description)}`),
        ...(command.argument === undefined ? [] : [complete(within, action(command.argument))]),
        ...command.options.map((option) => complete(within, flags(option))),
      ];
    }),
  ];
  return `# Completion of ${name} for fish: ${name} completion fish | source\n${lines.join('\n')}\n`;
}

function flags({ flags, description, value }: OptionWords): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  return [...names, ...(value === undefined ? [] : ['-r', action(value)]), `-d ${quoted(description)}`].join(' ');
}

function action(value: Value): string {
  switch (value.kind) {
    case 'words':
      return `-f -a ${quoted(value.words.join(' '))}`;
    case 'folder':
      return `-f -a '(__fish_complete_directories)'`;
    case 'path':
      return '-F';
    case 'any':
      return '-f';
  }
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
