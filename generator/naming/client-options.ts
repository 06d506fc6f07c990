import type { OptionNaming } from '../languages/calls.js';
import type { Language } from '../languages/language.js';
import type { Model, ServerVariable } from '../model/model.js';
import { groupedBy } from '../model/group.js';
import { allocate } from '../names/allocate.js';
import { identifier } from '../names/identifier.js';

/** The names of the client options that an API brings, and of the constants for its servers. */
export interface OptionNames {
  /** Credentials, by the key of the security scheme. */
  readonly schemes: ReadonlyMap<string, string>;
  /** Global parameters, by name. */
  readonly globals: ReadonlyMap<string, string>;
  /** Server variables, by name. */
  readonly variables: ReadonlyMap<string, string>;
  /** Constants for the names of servers, by the server's key. */
  readonly servers: ReadonlyMap<string, string>;
}

/** The name of an option in one of these maps. */
export const optionFor = (names: ReadonlyMap<string, string>, key: string): string => names.get(key) ?? 'option';

/** The server variables of an API, each once, with the values that any server allows. */
export function variablesOf({ servers }: Model): ServerVariable[] {
  const variables = groupedBy(
    servers.flatMap((server) => server.variables),
    ({ name }) => name,
  );
  return [...variables.values()].map((all): ServerVariable => {
    const isFree = all.some(({ values }) => values.length === 0);
    const values = isFree ? [] : [...new Set(all.flatMap((one) => one.values))];
    // The first server that defines a member wins.
    return { ...all.reduceRight((under, one) => ({ ...under, ...one })), values };
  });
}

/** Names all options in one batch, so that a credential and a variable never get the same name. */
export function optionNames(model: Model, { naming: { field: cast }, calls }: Language): OptionNames {
  const wish = (kind: string, key: string, wanted: string, ending: string, rank: number) => ({
    id: `${kind} ${key}`,
    candidates: [cast(wanted), `${cast(wanted)}${ending}`],
    rank,
  });
  const variables = variablesOf(model);
  const { schemes } = model.security;
  const wishes = [
    ...variables.map(({ name }) => ({
      ...wish('variable', name, name, 'Variable', 0),
      candidates: [name, `${cast(name)}Variable`],
    })),
    ...schemes.map(({ key, nameOverride }) => wish('scheme', key, nameOverride ?? key, 'Auth', 1)),
    ...model.globals.map(({ name, nameOverride }) => wish('global', name, nameOverride ?? name, 'Parameter', 2)),
  ];
  const legal = (name: string) => identifier(name, 'option');
  const grants = allocate(wishes, { fold: (name) => name, legal, taken: calls?.options?.taken ?? [] });
  const named = (kind: string, keys: readonly string[]) =>
    new Map(keys.map((key) => [key, grants.get(`${kind} ${key}`)?.name ?? 'option']));
  return {
    schemes: named(
      'scheme',
      schemes.map(({ key }) => key),
    ),
    globals: named(
      'global',
      model.globals.map(({ name }) => name),
    ),
    variables: named(
      'variable',
      variables.map(({ name }) => name),
    ),
    servers: calls?.options === undefined ? new Map<string, never>() : serverConstants(model, calls.options),
  };
}

function serverConstants({ servers }: Model, { serverConstant, constants }: OptionNaming): ReadonlyMap<string, string> {
  const keys = [...new Set(servers.flatMap(({ key }) => (key === undefined ? [] : [key])))];
  const wishes = keys.map((key, rank) => ({ id: key, candidates: [serverConstant(key)], rank }));
  const grants = allocate(wishes, { fold: (name) => name, legal: (name) => name, taken: constants });
  return new Map([...grants].map(([key, { name }]) => [key, name]));
}
