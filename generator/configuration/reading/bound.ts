import type { Transform } from '../../model/model.js';
import type { Filter } from '../../model/selector.js';
import { builtinTargets } from '../../targets/builtin.js';
import type { Target } from '../../targets/target.js';
import type { Outcome } from '../../diagnostics/diagnostic.js';
import type { UserConfiguration, UserProject } from '../configuration.js';
import { ownSchemas, schemasFor } from '../schema.js';
import { withModules, type ModuleSetting, type WithModules } from './user-modules.js';
import { validate } from '../validate.js';

/** A target as people write it, with the target itself in the place of its name. */
export interface BoundTarget extends Filter {
  readonly target: Target;
  readonly output: string;
  readonly keep?: readonly string[] | undefined;
  readonly omit?: readonly string[] | undefined;
  readonly internal?: boolean | undefined;
  readonly [option: string]: unknown;
}

/** What people write, with targets and transforms in the place of what names them. */
type Bound<Written> = Omit<Written, 'targets' | 'transforms'> & {
  readonly targets?: readonly BoundTarget[] | undefined;
  readonly transforms?: readonly Transform[] | undefined;
};

/** A valid configuration whose code is at hand. */
export type BoundConfiguration = Bound<Omit<UserConfiguration, 'projects'>> & {
  readonly projects?: readonly (string | Bound<UserProject>)[] | undefined;
  /** The files of the code that it runs, absolute. */
  readonly files?: readonly string[] | undefined;
};

type Data = Readonly<Record<string, unknown>>;

/** Puts targets and transforms in the place of their names. */
function document(data: Data, { targets, transforms }: WithModules): Data {
  const named = new Map(targets.map((target) => [target.name, target]));
  const bound = (data['targets'] as readonly Data[] | undefined)?.map((one) => ({
    ...one,
    target: named.get(String(one['target'])),
  }));
  const functions = (data['transforms'] as readonly unknown[] | undefined)?.map((one) =>
    typeof one === 'string' ? transforms.get(one) : one,
  );
  return { ...data, ...(bound && { targets: bound }), ...(functions && { transforms: functions }) };
}

/** Runs the modules that a configuration may name, checks it, and puts what they export in the place of their names. */
export async function checkedAndBound(
  data: unknown,
  setting: ModuleSetting,
): Promise<Outcome<BoundConfiguration | undefined>> {
  const named = await withModules(data, setting);
  // What is wrong with a module leaves no name to check.
  if (named.diagnostics.length > 0) return { value: undefined, diagnostics: named.diagnostics };
  const schemas = named.targets.length === builtinTargets.length ? ownSchemas : schemasFor(named.targets);
  const { value, diagnostics } = validate(named.data, setting.shown, schemas);
  if (value === undefined) return { value, diagnostics };
  const { projects } = value as { readonly projects?: readonly (string | Data)[] };
  const listed = projects?.map((one) => (typeof one === 'string' ? one : document(one, named)));
  const bound = { ...document(value, named), ...(listed && { projects: listed }), files: named.files };
  return { value: bound as BoundConfiguration, diagnostics };
}
