import { dirname, isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { conventionsOf } from '../conventions/conventions.js';
import { catalogue, report } from '../diagnostics/catalogue.js';
import type { Diagnostic, Outcome, Place } from '../diagnostics/diagnostic.js';
import {
  defaults,
  type Configuration,
  type TargetConfiguration,
  type UserConfiguration,
  type UserTarget,
} from './configuration.js';
import { isWithin } from '../output/reach.js';
import { npmRefuses } from '../targets/typescript/npm-name.js';
import { usual, type Representation } from '../model/representation.js';
import { existingRelease, lockFile } from './kept-files.js';
import { pointerOf } from '../model/pointer.js';
import { near } from '../diagnostics/near.js';

/** What the command line adds to the configuration; paths are relative to `cwd`. */
export interface Invocation {
  readonly cwd: string;
  readonly document: string | undefined;
  readonly out: string | undefined;
  /** The folder that a list of projects names for this one, absolute; `out` goes before it. */
  readonly listedOut?: string | undefined;
}

/** Makes a valid configuration complete and its paths absolute; `file` is absolute, `shown` its name in diagnostics. */
export function normalise(
  user: UserConfiguration,
  invocation: Invocation,
  file: string | undefined,
  shown: string,
): Outcome<Configuration | undefined> {
  const base = file === undefined ? invocation.cwd : dirname(file);
  const out = resolve(
    invocation.cwd,
    invocation.out ?? invocation.listedOut ?? (file === undefined ? 'specwright-out' : base),
  );
  const input =
    invocation.document === undefined
      ? user.input && absolute(user.input, base)
      : absolute(invocation.document, invocation.cwd);
  const wanted: readonly UserTarget[] = user.targets ?? defaults.targets;
  const targets = wanted.map((target) => complete(target, out, base, wanted));
  const diagnostics = [
    ...outputProblems(user.targets ?? defaults.targets, out, shown),
    ...ruleProblems(user.rules ?? {}, shown),
    ...packageProblems(user, wanted, shown),
  ];
  if (input === undefined) diagnostics.push(report('config/no-document', 'There is no document to read.'));
  if (input === undefined || diagnostics.length > 0) return { value: undefined, diagnostics };
  const value: Configuration = {
    input,
    overlays: (user.overlays ?? []).map((overlay) => absolute(overlay, base)),
    out,
    conventions: conventionsOf(user),
    errors: present(user.errors ?? {}),
    samples: { optional: user.samples?.optional ?? defaults.samples.optional },
    targets,
    names: user.names ?? {},
    allow: {
      folders: (user.allow?.folders ?? []).map((folder) => resolve(base, folder)),
      origins: user.allow?.origins ?? [],
    },
    limits: present(user.limits ?? {}),
    rules: user.rules ?? {},
    ...present({
      configurationFile: file,
      lock: lockFile(user.lock, file, base),
      release: existingRelease(out),
      package: user.package,
      client: user.client,
      environmentPrefix: user.environmentPrefix,
      positionalArguments: user.positionalArguments,
      bodyFirst: user.bodyFirst,
    }),
  };
  return { value, diagnostics };
}

/** URLs and `-` stay as they are; a `file:` URL is a path like any other. */
export function absolute(input: string, base: string): string {
  if (input === '-' || /^https?:/i.test(input)) return input;
  return /^file:\/\//i.test(input) ? fileURLToPath(input) : resolve(base, input);
}

/** What values are in the SDK, which the pages in its language describe. */
function representationOf(targets: readonly UserTarget[]): Representation {
  const sdk = targets.find((target) => target.target === 'typescript');
  return { ...usual, ...present({ numbers: sdk?.numbers, dates: sdk?.dates, base64: sdk?.base64 }) };
}

/** A target with the paths of the user's own files made absolute. */
export function withPaths(target: UserTarget, folder: string): UserTarget {
  if (target.target === 'docs')
    return target.templates === undefined ? target : { ...target, templates: resolve(folder, target.templates) };
  return target.prettier === undefined ? target : { ...target, prettier: resolve(folder, target.prettier) };
}

function complete(given: UserTarget, out: string, base: string, all: readonly UserTarget[]): TargetConfiguration {
  const target = withPaths(given, base);
  const output = resolve(out, target.output);
  switch (target.target) {
    case 'typescript':
      return { ...defaults.typescript, ...present(target), output };
    case 'docs': {
      const inSdk = (target.language ?? defaults.docs.language) === 'typescript';
      return { ...defaults.docs, ...(inSdk ? representationOf(all) : {}), ...present(target), output };
    }
  }
}

/** What packages of all languages are called: `@acme/sdk`, `acme/acme-php`, `com.acme:sdk`, `github.com/acme/sdk-go`. */
const packageName = /^@?\w[\w.~-]*(?:[/:]\w[\w.~-]*)*$/u;

/** The name of a package is npm's where one is made for npm; pages of other languages have names of their own. */
function packageProblems(
  { package: name }: UserConfiguration,
  targets: readonly UserTarget[],
  file: string,
): Diagnostic[] {
  if (name === undefined) return [];
  const place = { file, pointer: pointerOf(['package']) };
  const why = targets.some(({ target }) => target === 'typescript') ? npmRefuses(name) : undefined;
  if (why !== undefined)
    return [report('config/package', `npm would refuse the package name \`${name}\`: it ${why}.`, place)];
  if (packageName.test(name) && !name.includes('..')) return [];
  return [report('config/package', `\`${name}\` is not the name of a package.`, place)];
}

/** Outputs that are no folders of their own. */
function outputProblems(targets: readonly UserTarget[], out: string, file: string): Diagnostic[] {
  // Compared without case: on macOS and Windows `SDK` and `sdk` are one folder.
  const outputs = targets.map(({ output }) => resolve(out, output).toLowerCase());
  const holds = (one: string, other: string): boolean => isWithin(other, one) || isWithin(one, other);
  return targets.flatMap(({ output }, index) => {
    const place: Place = { file, pointer: pointerOf(['targets', index, 'output']) };
    const mine = outputs[index] ?? '';
    if (isWithin(out.toLowerCase(), mine) || !isFolderName(output)) {
      const message = `\`${output}\` is not a folder for this target alone.`;
      return [report('config/output', message, place, 'Use a relative path, such as `sdk`.')];
    }
    const rival = targets[outputs.findIndex((other, at) => at < index && holds(other, mine))];
    if (rival === undefined) return [];
    const message = `\`${output}\` and the output \`${rival.output}\` of another target share a folder.`;
    return [report('config/output', message, place, 'Give each target a folder of its own.')];
  });
}

/** Whether a path can name a folder here: no system takes NUL, and drives are those of Windows. */
const isFolderName = (path: string): boolean => !path.includes('\0') && (isAbsolute(path) || !/^[A-Za-z]:/.test(path));

function ruleProblems(rules: Readonly<Record<string, string>>, file: string): Diagnostic[] {
  const known = Object.entries(catalogue);
  return Object.keys(rules).flatMap((code) => {
    const entry = known.find(([name]) => name === code)?.[1];
    if (entry !== undefined && entry.severity !== 'error') return [];
    const place = { file, pointer: pointerOf(['rules', code]), key: true };
    if (entry !== undefined)
      return [report('config/unknown-code', `\`${code}\` is always an error.`, place, 'Remove the rule.')];
    const [meant] = near(
      code,
      known.map(([name]) => name),
    );
    const hint = meant === undefined ? undefined : `Did you mean \`${meant}\`?`;
    return [report('config/unknown-code', `There is no diagnostic \`${code}\`.`, place, hint)];
  });
}

type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** The object without the members that are undefined, which a program may have set and which must not hide a default. */
function present<T extends object>(value: T): Partial<Present<T>> & Pick<Present<T>, RequiredKeys<T>> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as ReturnType<
    typeof present<T>
  >;
}

type RequiredKeys<T> = { [K in keyof T]-?: undefined extends T[K] ? never : K }[keyof T];
