import { dirname, isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { conventionsOf } from '../conventions/conventions.js';
import { catalogue, report } from '../diagnostics/catalogue.js';
import type { Diagnostic, Outcome, Place } from '../diagnostics/diagnostic.js';
import { defaults, type Configuration, type ForeignCode } from './configuration.js';
import { builtinTargets, usualTargets } from '../targets/builtin.js';
import type { Problem, Target } from '../targets/target.js';
import type { BoundConfiguration, BoundTarget } from './reading/bound.js';
import { complete } from './complete-target.js';
import { filterOf } from './filter.js';
import { digestOfFiles } from './reading/modules.js';
import { present } from './present.js';
import { isWithin } from '../text/within.js';
import { existingRelease, lockFile } from './kept-files.js';
import { pointerOf } from '../model/pointer.js';
import { near } from '../diagnostics/near.js';

/** Settings from the command line. Paths are relative to `cwd`. */
export interface Invocation {
  readonly cwd: string;
  readonly document: string | undefined;
  readonly out: string | undefined;
  /** The absolute folder from a list of projects; `out` takes precedence. */
  readonly listedOut?: string | undefined;
  /** Targets that the configuration may name besides the built-in ones and modules. */
  readonly targets?: readonly Target[] | undefined;
  /** The absolute paths of the code that made the configuration, if it is part of a list of projects. */
  readonly files?: readonly string[] | undefined;
}

/**
 * Completes a valid configuration and makes its paths absolute; `file` is absolute, `shown` its name in diagnostics.
 */
export function normalise(
  user: BoundConfiguration,
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
  const wanted: readonly BoundTarget[] = user.targets ?? usualTargets;
  const targets = wanted.map((target) => complete(target, out, base, wanted));
  const diagnostics = [
    ...outputProblems(wanted, out, shown),
    ...ruleProblems(user.rules ?? {}, wanted, shown),
    ...packageProblems(user, wanted, shown),
    ...optionProblems(targets, shown),
  ];
  if (input === undefined) diagnostics.push(report('config/no-document', 'No document was specified.'));
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
    transforms: user.transforms ?? [],
    limits: present(user.limits ?? {}),
    rules: user.rules ?? {},
    ...present({
      configurationFile: file,
      code: codeOf(user, wanted),
      lock: lockFile(user.lock, file, base),
      release: existingRelease(out),
      package: user.package,
      client: user.client,
      folders: user.folders && present(user.folders),
      environmentPrefix: user.environmentPrefix,
      positionalArguments: user.positionalArguments,
      bodyFirst: user.bodyFirst,
      filter: filterOf(user),
      internal: user.internal,
    }),
  };
  return { value, diagnostics };
}

/** URLs and `-` are unchanged; a `file:` URL is a path. */
export function absolute(input: string, base: string): string {
  if (input === '-' || /^https?:/i.test(input)) return input;
  return /^file:\/\//i.test(input) ? fileURLToPath(input) : resolve(base, input);
}

/** The user code that a configuration runs, if it has a target or a transform of its own. */
function codeOf(
  { files = [], transforms = [] }: BoundConfiguration,
  targets: readonly BoundTarget[],
): ForeignCode | undefined {
  const isForeign = targets.some(({ target }) => !builtinTargets.includes(target)) || transforms.length > 0;
  return isForeign ? { files, digest: digestOfFiles(files) } : undefined;
}

/** Package names of all languages: `@acme/sdk`, `acme/acme-php`, `com.acme:sdk`, `github.com/acme/sdk-go`. */
const packageName = /^@?\w[\w.~-]*(?:[/:]\w[\w.~-]*)*$/u;

/** Checks the package name: npm's rules apply if an npm package is generated. */
function packageProblems(
  { package: name }: BoundConfiguration,
  targets: readonly BoundTarget[],
  file: string,
): Diagnostic[] {
  const named = targets.filter((target) => target.package === undefined);
  return [
    ...nameProblems(name, named, { file, pointer: pointerOf(['package']) }),
    ...targets.flatMap((target, index) =>
      nameProblems(target.package, [target], { file, pointer: pointerOf(['targets', String(index), 'package']) }),
    ),
  ];
}

/** Checks one package name against the targets that have it. */
function nameProblems(
  name: string | undefined,
  targets: readonly BoundTarget[],
  place: { readonly file: string; readonly pointer: string },
): Diagnostic[] {
  if (name === undefined) return [];
  for (const { target } of targets) {
    const why = target.refuses?.(name);
    if (why !== undefined) return [report('config/package', why, place)];
  }
  if (packageName.test(name) && !name.includes('..')) return [];
  return [report('config/package', `\`${name}\` is not a valid package name.`, place)];
}

/** Reports options that a target rejects, each at its place. */
function optionProblems(targets: Configuration['targets'], file: string): Diagnostic[] {
  return targets.flatMap(({ target, options }, index) =>
    (target.faults?.(options) ?? []).map(({ path, message, hint }) =>
      report('config/option', message, { file, pointer: pointerOf(['targets', index, ...path]) }, hint),
    ),
  );
}

/** Reports outputs that share a folder. */
function outputProblems(targets: readonly BoundTarget[], out: string, file: string): Diagnostic[] {
  // Case-insensitive: on macOS and Windows `SDK` and `sdk` are one folder.
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
    return [report('config/output', message, place, 'Use a separate folder for each target.')];
  });
}

/** Whether a path is valid on this system: none accepts NUL, and drives exist only on Windows. */
const isFolderName = (path: string): boolean => !path.includes('\0') && (isAbsolute(path) || !/^[A-Za-z]:/.test(path));

function ruleProblems(
  rules: Readonly<Record<string, string>>,
  targets: readonly BoundTarget[],
  file: string,
): Diagnostic[] {
  const known = [
    ...Object.entries<Problem>(catalogue),
    ...targets.flatMap(({ target }) => Object.entries<Problem>(target.problems ?? {})),
  ];
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
