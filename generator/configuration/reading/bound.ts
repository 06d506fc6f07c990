import type { Transform } from '../../model/model.js';
import type { Filter } from '../../model/selector.js';
import { builtinTargets } from '../../targets/builtin.js';
import type { Target } from '../../targets/target.js';
import type { Outcome } from '../../diagnostics/diagnostic.js';
import type { UserConfiguration, UserProject } from '../configuration.js';
import { ownSchemas, schemasFor } from '../schema.js';
import { withModules, type ModuleSetting, type WithModules } from './user-modules.js';
import { validate } from '../validate.js';

/** A target as users write it, with its name replaced by the target itself. */
export interface BoundTarget extends Filter {
  readonly target: Target;
  readonly output: string;
  readonly keep?: readonly string[] | undefined;
  readonly omit?: readonly string[] | undefined;
  readonly package?: string | undefined;
  readonly internal?: boolean | undefined;
  readonly [option: string]: unknown;
}

/** A configuration with the names of targets and transforms replaced by their values. */
type Bound<Written> = Omit<Written, 'targets' | 'transforms'> & {
  readonly targets?: readonly BoundTarget[] | undefined;
  readonly transforms?: readonly Transform[] | undefined;
};

/** A valid configuration with its code loaded. */
export type BoundConfiguration = Bound<Omit<UserConfiguration, 'projects'>> & {
  readonly projects?: readonly (string | Bound<UserProject>)[] | undefined;
  /** The absolute paths of the code that it runs. */
  readonly files?: readonly string[] | undefined;
};

type Data = Readonly<Record<string, unknown>>;

/** Replaces the names of targets and transforms by their values. */
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

/** Runs the modules of a configuration, checks it, and replaces the names of modules by their exports. */
export async function checkedAndBound(
  data: unknown,
  setting: ModuleSetting,
): Promise<Outcome<BoundConfiguration | undefined>> {
  const named = await withModules(data, setting);
  // After a fault in a module there is no name to check.
  if (named.diagnostics.length > 0) return { value: undefined, diagnostics: named.diagnostics };
  const schemas = named.targets.length === builtinTargets.length ? ownSchemas : schemasFor(named.targets);
  const { value, diagnostics } = validate(named.data, setting.shown, schemas);
  if (value === undefined) return { value, diagnostics };
  const { projects } = value as { readonly projects?: readonly (string | Data)[] };
  const listed = projects?.map((one) => (typeof one === 'string' ? one : document(one, named)));
  const bound = { ...document(value, named), ...(listed && { projects: listed }), files: named.files };
  return { value: bound as BoundConfiguration, diagnostics };
}
