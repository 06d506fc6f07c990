import type { Command } from 'commander';

/** The value of an option or argument: one of some words, a path, or anything. */
export type Value =
  { readonly kind: 'words'; readonly words: readonly string[] } | { readonly kind: 'path' | 'folder' | 'any' };

/** An option of a command; `value` is absent for a switch. */
export interface OptionWords {
  readonly flags: readonly string[];
  readonly description: string;
  readonly value?: Value;
}

/** The completions of a command. */
export interface CommandWords {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionWords[];
  /** The values of its first argument, if it has one. */
  readonly argument?: Value;
}

/** The completions of the program. */
export interface ProgramWords {
  readonly name: string;
  readonly options: readonly OptionWords[];
  readonly commands: readonly CommandWords[];
}

/** The kind of a value, by its placeholder in the declaration (`<file>`, `[document]`). */
const places: Readonly<Record<string, Value['kind']>> = { file: 'path', document: 'path', dir: 'folder' };

/** Reads the completions from the declared command line; `known` has words for arguments by name. */
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
