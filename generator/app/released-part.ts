import * as z from 'zod';
import type { Configuration } from '../configuration/configuration.js';
import { filterOf } from '../configuration/filter.js';
import { filterSchemas } from '../configuration/schema.js';
import type { Filter } from '../model/selector.js';

/** The keys of a configuration, or of a target, that decide which part of an API it gets. */
interface PartKeys extends Filter {
  readonly internal?: boolean | undefined;
}

/** The part of the API in a release, as a configuration writes it: for the whole document and for each target. */
export interface ReleasedPart extends PartKeys {
  readonly targets: readonly PartKeys[];
}

const keys = z.strictObject(filterSchemas);
export const releasedPart = keys.extend({ targets: z.array(keys) });

interface Chooser {
  readonly filter?: Filter | undefined;
  readonly internal?: boolean | undefined;
}
const written = ({ filter, internal }: Chooser): PartKeys => ({ ...filter, internal });
const isAll = ({ filter, internal = false }: Chooser): boolean => filter === undefined && !internal;

/** The part of a configuration for its release; `undefined` if every target gets all that is not internal. */
export function partIn(configuration: Configuration): ReleasedPart | undefined {
  const { targets } = configuration;
  if ([configuration, ...targets].every(isAll)) return undefined;
  return { ...written(configuration), targets: targets.map(written) };
}

/** A configuration with the part of an earlier release, for comparing with it. */
export function withPart(configuration: Configuration, part: ReleasedPart = { targets: [{}] }): Configuration {
  const [any] = configuration.targets;
  const chooser = ({ internal, ...filter }: PartKeys) => ({ filter: filterOf(filter), internal });
  return {
    ...configuration,
    ...chooser(part),
    targets: any === undefined ? [] : part.targets.map((one) => ({ ...any, ...chooser(one) })),
  };
}
