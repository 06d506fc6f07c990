import { report } from '../../../diagnostics/catalogue.js';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { isBelow, pointerOf } from '../../../model/pointer.js';
import type { Contents } from './read-file.js';

type Kind = 'object' | 'list' | 'text' | 'number' | 'flag';

/** The kinds of value that a key may have; `*` stands for any key, and a section may be absent or null. */
export type Shape = readonly (readonly [key: string, ...kinds: Kind[]])[];

const words: Readonly<Record<Kind, string>> = {
  object: 'an object',
  list: 'a list',
  text: 'a text',
  number: 'a number',
  flag: '`true` or `false`',
};

function kindOf(value: unknown): Kind {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'flag' : 'object';
}

/** All values of a file that have another kind than its tool asks for, each with its place. */
export function shapeFaults({ file, data }: Contents, shape: Shape): Diagnostic[] {
  const faults = shape.flatMap(([key, ...kinds]) =>
    matches(data, key === '' ? [] : key.split('.')).flatMap(({ path, value }) => {
      const kind = kindOf(value);
      if (value === undefined || value === null || kinds.includes(kind)) return [];
      const where = path.length === 0 ? `\`${file}\`` : `\`${path.join('.')}\``;
      const expected = kinds.map((one) => words[one]).join(' or ');
      const message = `${where} is ${words[kind]}; ${expected} was expected.`;
      return [report('init/malformed', message, { file, pointer: pointerOf(path) })];
    }),
  );
  // What is below a wrong value is no fault of its own.
  const wrong = faults.map(({ place }) => place?.pointer ?? '');
  return faults.filter(({ place }) => !wrong.some((pointer) => isBelow(place?.pointer ?? '', pointer)));
}

interface Match {
  readonly path: readonly string[];
  readonly value: unknown;
}

function matches(value: unknown, pattern: readonly string[], path: readonly string[] = []): Match[] {
  const [first, ...rest] = pattern;
  if (first === undefined) return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  const names = first === '*' ? Object.keys(value) : Object.hasOwn(value, first) ? [first] : [];
  return names.flatMap((name) => matches((value as Record<string, unknown>)[name], rest, [...path, name]));
}
