import type * as z from 'zod';
import { report } from '../diagnostics/catalogue.js';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { pointerOf } from '../model/pointer.js';
import { ownSchemas, sectionSchemas, selectorSchema, type Schemas } from './schema.js';
import { quoted, near } from '../diagnostics/near.js';

type Path = readonly PropertyKey[];

/**
 * Checks a configuration read from `file` and reports all its faults at once. The value is undefined if there is one.
 */
export function validate(
  data: unknown,
  file: string,
  schemas: Schemas = ownSchemas,
): Outcome<Readonly<Record<string, unknown>> | undefined> {
  const result = schemas.configuration.safeParse(data);
  if (result.success) return { value: result.data, diagnostics: [] };
  const checked: Checked = { data, file, schemas };
  return { value: undefined, diagnostics: result.error.issues.flatMap((issue) => explain(issue, checked)) };
}

/** A configuration to check, and its schema. */
interface Checked {
  readonly data: unknown;
  readonly file: string;
  readonly schemas: Schemas;
}

function explain(issue: z.core.$ZodIssue, checked: Checked): Diagnostic[] {
  const { data, file, schemas } = checked;
  const meant = issue.code === 'invalid_union' ? meantBy(issue.errors) : undefined;
  if (meant !== undefined)
    return meant.flatMap((inner) => explain({ ...inner, path: [...issue.path, ...inner.path] }, checked));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      report(
        'config/unknown-key',
        `There is no key \`${key}\`${where(issue.path)}.`,
        { file, pointer: pointerOf([...issue.path, key]), key: true },
        remedy(key, issue.path, checked),
      ),
    );
  }
  const found = at(data, issue.path);
  if (found === undefined && issue.path.length > 0) {
    const key = String(issue.path.at(-1));
    const owner = issue.path.slice(0, -1);
    return [
      report(
        'config/missing-key',
        `\`${key}\` is missing${where(owner)}.`,
        { file, pointer: pointerOf(owner) },
        wanted(issue, schemas),
      ),
    ];
  }
  const subject = issue.path.length === 0 ? 'The configuration' : `\`${dotted(issue.path)}\``;
  const choice = typeof found === 'string' ? near(found, choices(issue, schemas))[0] : undefined;
  return [
    report(
      'config/invalid-value',
      `${subject} ${demand(issue, schemas)}${issue.code === 'too_small' && Array.isArray(found) ? '' : shown(found)}.`,
      { file, pointer: pointerOf(issue.path) },
      choice === undefined ? undefined : `Did you mean \`${choice}\`?`,
    ),
  ];
}

/**
 * The faults of a value of a union, judged by the alternative that it was meant to be; `undefined` if that is unclear.
 */
function meantBy(kinds: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
  const ofKind = (issues: readonly z.core.$ZodIssue[]) =>
    !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
  return kinds.find(ofKind);
}

/** The accepted values of an issue, if it lists them. */
function choices(issue: z.core.$ZodIssue, { targets }: Schemas): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined) return Object.keys(targets);
  return [];
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** The expected values of keys that accept two kinds of values. */
const eithers: Readonly<Record<string, string>> = {
  extends: 'must be a text or a list of texts',
  lock: 'must be true, false or a path',
  projects: 'must be a path or an object',
  transforms: 'must be a function, or a module that exports one',
};

function demand(issue: z.core.$ZodIssue, schemas: Schemas): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_union':
      if (issue.discriminator === undefined)
        return eithers[String(issue.path[0])] ?? 'is not of the kind that is asked for';
      return `must be one of ${quoted(choices(issue, schemas))}`;
    case 'invalid_value':
      return `must be one of ${quoted(choices(issue, schemas))}`;
    case 'too_small':
      return issue.origin === 'number' ? `must be ${String(issue.minimum)} or more` : 'must not be empty';
    case 'invalid_key':
      return issue.issues[0]?.message ?? 'has a key that is not allowed';
    case 'too_big':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_element':
    case 'custom':
      return issue.message;
  }
}

function wanted(issue: z.core.$ZodIssue, schemas: Schemas): string | undefined {
  const known = choices(issue, schemas);
  return known.length === 0 ? undefined : `Set it to one of ${quoted(known)}.`;
}

function shown(found: unknown): string {
  if (found === null || typeof found === 'number' || typeof found === 'boolean') return `, not ${String(found)}`;
  if (typeof found === 'string')
    return found === '' ? '' : `, not \`${found.length > 40 ? `${found.slice(0, 40)}…` : found}\``;
  if (Array.isArray(found)) return ', not a list';
  return typeof found === 'object' ? '' : `, not a ${typeof found}`;
}

function remedy(key: string, path: Path, checked: Checked): string {
  const known = keysAt(path, checked);
  const [meant] = near(key, known);
  if (meant !== undefined) return `Did you mean \`${meant}\`?`;
  const homes = Object.entries(checked.schemas.targets);
  const home = homes.find(([, schema]) => path.at(-2) === 'targets' && key in schema.shape)?.[0];
  if (home !== undefined) return `\`${key}\` belongs to the target \`${home}\`.`;
  return `The keys here are ${quoted(known)}.`;
}

/** The known keys at a path of the configuration. */
function keysAt(path: Path, { data, ...checked }: Checked): string[] {
  const { configuration, project, targets } = checked.schemas;
  const [section, index] = path;
  if (section === 'projects' && index !== undefined)
    return path.length === 2
      ? Object.keys(project.shape)
      : keysAt(path.slice(2), { ...checked, data: at(data, path.slice(0, 2)) });
  if (path.some((key) => key === 'include' || key === 'exclude')) return Object.keys(selectorSchema.shape);
  if (section === undefined) return Object.keys(configuration.shape).filter((key) => key !== '$schema');
  if (section === 'targets') {
    const schema = targets[String(at(data, [...path, 'target']))];
    return schema === undefined ? [] : Object.keys(schema.shape);
  }
  return Object.keys(sectionSchemas[section as keyof typeof sectionSchemas].shape);
}

function at(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

function where(path: Path): string {
  return path.length === 0 ? '' : ` in \`${dotted(path)}\``;
}

function dotted(path: Path): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${String(key)}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');
}
