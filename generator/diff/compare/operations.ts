import type { Operation } from '../../model/model.js';
import type { Finding, Found } from '../finding.js';
import { only } from '../finding.js';
import { plainPath } from '../match.js';
import type { Direction } from '../severity.js';
import { methodName } from '../compared-api.js';
import { compareArguments } from './methods.js';
import { compareBodies, compareParameters } from './requests.js';
import { compareResponses } from './responses.js';
import { compareRequirements } from './security.js';
import type { Sides, Spot } from './finding-places.js';
import { valueText } from './texts.js';
import { compareOwnServers } from './servers.js';

/** Findings, with the directions of their values. */
export interface Directed extends Found {
  readonly direction: Direction;
}

type Facet = (sides: Sides, spot: Spot, old: Operation, now: Operation) => readonly Finding[];

const moved: Facet = (_, spot, old, now) =>
  old.method === now.method && plainPath(old.path) === plainPath(now.path)
    ? []
    : [{ ...spot, code: 'endpoint/moved', detail: `was ${old.method} ${old.path}, is ${now.method} ${now.path}` }];

const renamed: Facet = (sides, spot, old, now) => {
  const [before, after] = [sides.old.calls.get(old.id), sides.new.calls.get(now.id)];
  const names = [
    [before?.path, after?.path],
    [before?.functionName, after?.functionName],
  ] as const;
  const changed = names.filter(([one, other]) => one !== other);
  const text = changed.map(([one, other]) => `was \`${one ?? ''}\`, is \`${other ?? ''}\``);
  return text.length === 0 ? [] : [{ ...spot, code: 'method/renamed', detail: text.join('; ') }];
};

const deprecated: Facet = (_, spot, old, now) => {
  if ((old.deprecated === undefined) === (now.deprecated === undefined)) return [];
  if (now.deprecated === undefined)
    return [{ ...spot, code: 'endpoint/undeprecated', detail: 'is no longer deprecated' }];
  const reason = now.deprecated === true ? '' : `: ${now.deprecated}`;
  return [{ ...spot, code: 'endpoint/deprecated', detail: `is deprecated${reason}` }];
};

const sunset: Facet = (_, spot, { sunset: old }, { sunset: now }) => {
  if (old === now) return [];
  const detail = `ended ${old ?? 'never'}, ends ${now ?? 'never'}`;
  // Dates in this format sort as strings (RFC 3339).
  const sooner = now !== undefined && (old === undefined || now < old);
  return [{ ...spot, code: sooner ? 'endpoint/sunset-added' : 'endpoint/sunset-removed', detail }];
};

const pagination: Facet = (_, spot, { pagination: old }, { pagination: now }) => {
  if (JSON.stringify(old) === JSON.stringify(now)) return [];
  if (old === undefined) return [{ ...spot, code: 'pagination/added', detail: `returns pages (${now?.kind ?? ''})` }];
  if (now === undefined) return [{ ...spot, code: 'pagination/removed', detail: 'returns one response' }];
  const kinds = old.kind === now.kind ? 'has other inputs or outputs' : `was ${old.kind}, is ${now.kind}`;
  return [{ ...spot, code: 'pagination/changed', detail: kinds }];
};

const retries: Facet = (_, spot, { retries: old }, { retries: now }) =>
  JSON.stringify(old) === JSON.stringify(now)
    ? []
    : [{ ...spot, code: 'retries/changed', detail: `was ${valueText(old as never)}, is ${valueText(now as never)}` }];

/** Compares an operation apart from requests and responses. */
const facets: readonly Facet[] = [
  moved,
  renamed,
  deprecated,
  sunset,
  pagination,
  retries,
  compareArguments,
  compareRequirements,
  compareOwnServers,
];

/** Compares two matching operations: request, responses and the rest. */
export function compareOperations(sides: Sides, old: Operation, now: Operation): Directed[] {
  const spot: Spot = { old: old.id, new: now.id, subject: methodName(sides.new, now.id) };
  return [
    { direction: 'request', ...only(...facets.flatMap((facet) => facet(sides, spot, old, now))) },
    { direction: 'request', ...compareParameters(sides, spot, old, now) },
    { direction: 'request', ...compareBodies(sides, spot, old, now) },
    { direction: 'response', ...compareResponses(sides, spot, old, now) },
  ];
}
