import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place, Row, Tree } from './reader.js';

/** How a program is called in scripts of package.json. */
export interface Program {
  /** A pattern of the words that call it. */
  readonly name: string;
  /** The key that each option stands for, where it is not its own; letters too. */
  readonly options: Readonly<Record<string, string>>;
  /** The keys of options that are followed by a value; all others are flags. */
  readonly valued: readonly string[];
  /** The key of the first argument. */
  readonly argument: string;
}

type Call = Readonly<Record<string, unknown>>;

/** The options of a call in a script, by their keys; undefined where the program is not called. */
function callOf(script: string, { name, options, valued, argument }: Program): Call | undefined {
  const call = new RegExp(`(?:^|[\\s;&|/])(?:${name})(?:@\\S+)?\\s+([^;&|]*)`).exec(script)?.[1];
  if (call === undefined) return undefined;
  const words = [...call.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');
  const found = new Map<string, unknown>();
  for (let at = 0; at < words.length; at++) {
    const [, long, letter, value] = /^(?:--([\w-]+)|-(\w))(?:=(.*))?$/.exec(words[at] ?? '') ?? [];
    const option = long ?? letter;
    if (option === undefined) found.set(found.has(argument) ? `argument ${String(at + 1)}` : argument, words[at]);
    else {
      const key = Object.hasOwn(options, option) ? (options[option] ?? option) : option;
      found.set(key, value ?? (valued.includes(key) ? words[++at] : true));
    }
  }
  return Object.fromEntries(found);
}

/** The calls of a program in the scripts of package.json, as configurations. */
export function scriptTrees({ folder, shown, name }: Place, program: Program, rows: readonly Row[]): Tree[] {
  const path = join(folder, 'package.json');
  if ((name !== undefined && name !== 'package.json') || !existsSync(path)) return [];
  try {
    const { scripts } = JSON.parse(readFileSync(path, 'utf8')) as { scripts?: Readonly<Record<string, unknown>> };
    return Object.entries(scripts ?? {}).flatMap(([script, command]): Tree[] => {
      const call = typeof command === 'string' ? callOf(command, program) : undefined;
      return call === undefined ? [] : [{ file: `${shown(path)} (script ${script})`, data: call, rows }];
    });
  } catch {
    return []; // A package.json that cannot be read calls nothing.
  }
}
