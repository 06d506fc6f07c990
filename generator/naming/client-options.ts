import type { SecurityScheme, ServerVariable } from '../model/model.js';
import { groupedBy } from '../model/group.js';
import { allocate } from '../names/allocate.js';
import { identifier } from '../names/identifier.js';
import { pascal } from '../names/words.js';
import type { NamedApi } from './api.js';

/** Options that every client has, and what every object has. */
const common = [
  ...Object.getOwnPropertyNames(Object.prototype),
  'httpClient',
  'server',
  'serverIdx',
  'serverURL',
  'serverBase',
  'userAgent',
  'retryConfig',
  'timeoutMs',
  'debugLogger',
  'hooks',
  'responses',
  'onResponseIssue',
  'extraHeaders',
  'extraQuery',
  'extraBody',
];

/** The options of a client by what they carry: credentials, values for every operation, variables of the server URL. */
export interface OptionNames {
  readonly scheme: (scheme: SecurityScheme) => string;
  readonly global: (name: string) => string;
  readonly variable: (name: string) => string;
}

/** A variable of the server URL as all servers together know it: its values are theirs. */
export function variablesOf({ model }: NamedApi): ServerVariable[] {
  const variables = groupedBy(
    model.servers.flatMap((server) => server.variables),
    ({ name }) => name,
  );
  return [...variables.values()].map((all): ServerVariable => {
    const isFree = all.some(({ values }) => values.length === 0);
    const values = isFree ? [] : [...new Set(all.flatMap((one) => one.values))];
    // The first that says something has the last word.
    return { ...all.reduceRight((under, one) => ({ ...under, ...one })), values };
  });
}

/** Names all options in one batch, so that a credential and a variable of one name do not meet. */
export function optionNames(api: NamedApi): OptionNames {
  const cast = api.language.naming.field;
  const wish = (kind: string, name: string, wanted: string, ending: string, rank: number) => ({
    id: `${kind} ${name}`,
    candidates: [cast(wanted), `${cast(wanted)}${ending}`],
    rank,
  });
  const wishes = [
    ...variablesOf(api).map(({ name }) => ({
      ...wish('variable', name, name, 'Variable', 0),
      candidates: [name, `${cast(name)}Variable`],
    })),
    ...api.model.security.schemes.map(({ key }) => wish('scheme', key, key, 'Auth', 1)),
    ...api.model.globals.map(({ name, nameOverride }) => wish('global', name, nameOverride ?? name, 'Parameter', 2)),
  ];
  const legal = (name: string) => identifier(name, 'option');
  const grants = allocate(wishes, { fold: (name) => name, legal, taken: common });
  const nameOf = (id: string): string => grants.get(id)?.name ?? 'option';
  return {
    scheme: ({ key }) => nameOf(`scheme ${key}`),
    global: (name) => nameOf(`global ${name}`),
    variable: (name) => nameOf(`variable ${name}`),
  };
}

/** The constants that hold the names of servers, by the server's key. */
export function serverConstantNames({ model }: NamedApi): ReadonlyMap<string, string> {
  const keys = [...new Set(model.servers.flatMap(({ key }) => (key === undefined ? [] : [key])))];
  const wishes = keys.map((key, rank) => ({ id: key, candidates: [`Server${pascal(key)}`], rank }));
  const grants = allocate(wishes, { fold: (name) => name, legal: (name) => name, taken: ['ServerList'] });
  return new Map([...grants].map(([key, { name }]) => [key, name]));
}
