import type { Command } from 'commander';

/** What may stand after an option or as an argument: one of some words, a path, or anything. */
export type Value =
  { readonly kind: 'words'; readonly words: readonly string[] } | { readonly kind: 'path' | 'folder' | 'any' };

/** An option of a command; `value` is absent for a switch. */
export interface OptionWords {
  readonly flags: readonly string[];
  readonly description: string;
  readonly value?: Value;
}

/** What may be typed after the name of a command. */
export interface CommandWords {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionWords[];
  /** What its first argument may be, if it takes one. */
  readonly argument?: Value;
}

/** What may be typed after the name of the program. */
export interface ProgramWords {
  readonly name: string;
  readonly options: readonly OptionWords[];
  readonly commands: readonly CommandWords[];
}

/** What a place in a call is for, by the word that its declaration has for it (`<file>`, `[document]`). */
const places: Readonly<Record<string, Value['kind']>> = { file: 'path', document: 'path', dir: 'folder' };

/** Reads what can be typed from how the command line is declared; `known` holds words for arguments by their names. */
export function wordsOf(program: Command, known: Readonly<Record<string, readonly string[]>>): ProgramWords {
  return {
    name: program.name(),
    options: optionsOf(program),
    commands: program.commands.map((command) => {
      const [argument] = command.registeredArguments;
      const given = argument === undefined ? undefined : valueOf(argument.name(), argument.argChoices);
      return {
        name: command.name(),
        description: command.description(),
        options: optionsOf(command),
        ...(given === undefined ? {} : { argument: given }),
      };
    }),
  };

  function optionsOf(command: Command): OptionWords[] {
    return command
      .createHelp()
      .visibleOptions(command)
      .map((option) => {
        const takes = /[<[]([^>\]]+)[>\]]/.exec(option.flags)?.[1];
        return {
          flags: [option.short, option.long].filter((flag) => flag !== undefined),
          description: option.description,
          ...(takes === undefined ? {} : { value: valueOf(takes, option.argChoices) }),
        };
      });
  }

  function valueOf(name: string, choices: readonly string[] | undefined): Value {
    const words = choices ?? known[name];
    return words === undefined ? ({ kind: places[name] ?? 'any' } as Value) : { kind: 'words', words };
  }
}
