import type { Configuration, TargetConfiguration } from '../configuration/configuration.js';
import { describeClient } from '../configuration/naming-options.js';
import type { Model } from '../model/model.js';
import { pruned } from '../selection/pruned.js';
import type { Division } from './division.js';
import { lockedPins, type Lock } from './lock.js';
import { namingStage, partStage, type NamingStage } from './naming.js';
import { isInternal, type Whole } from './whole.js';

type Client = ReturnType<typeof describeClient>;

/** The API of one target, and its naming stage. */
export interface Part {
  readonly client: Client;
  readonly naming: NamingStage;
}

/** The APIs of a run: the whole ones without and with internal parts, and those of targets. */
export interface Parts {
  /** The largest API, which contains the APIs of all targets. */
  readonly whole: Part;
  readonly partFor: (target: TargetConfiguration) => Part;
  /** The union of the APIs of all targets. */
  readonly ofAny: () => Part;
  /** The APIs of targets so far. */
  readonly models: () => readonly Model[];
}

/**
 * Names the API of each target. Names are decided in the whole API, so that all parts use the same
 * names; and internal parts take no name from public ones.
 */
export function partsOf(
  configuration: Configuration,
  wholes: ReadonlyMap<boolean, Whole>,
  division: Division | undefined,
  earlier: Lock | undefined,
): Parts {
  const named = new Map<boolean, Part>();
  let within: NamingStage | undefined;
  for (const [internal, { split }] of wholes) {
    const locked = earlier && lockedPins(earlier, split);
    const client = { ...describeClient(configuration, split), locked };
    within = namingStage(split, client, within);
    named.set(internal, { client, naming: within });
  }
  const [whole] = [...named.values()].slice(-1);
  if (whole === undefined) throw new Error('A run has at least one API');
  const parts = new Map<string, Part>();
  return {
    whole,
    partFor: (target) => {
      const internal = isInternal(configuration, target);
      const of = named.get(internal) ?? whole;
      const isKept = division?.keptFor(target);
      const key = JSON.stringify([internal, isKept && target.filter]);
      const part = parts.get(key) ?? (isKept === undefined ? of : partOf(of, isKept));
      parts.set(key, part);
      return part;
    },
    ofAny: () => (division === undefined ? whole : partOf(whole, division.isKept)),
    models: () => [...parts.values()].map(({ client }) => client.model),
  };
}

function partOf({ client, naming }: Part, isKept: (id: string) => boolean): Part {
  const prune = (model: Model): Model => pruned(model, isKept);
  return { client: { ...client, model: prune(client.model) }, naming: partStage(naming, prune) };
}
