import { compare } from '../diagnostics/text.js';
import type { Operation } from '../model/model.js';
import { rowOf } from './catalogue/catalogue.js';
import { changeOf, type Change, type Reach } from './change.js';
import { compareGlobals, compareNaming } from './compare/client.js';
import { compareDeclarations } from './compare/declarations.js';
import { compareDirections, compareExports, namesakes } from './compare/names.js';
import { compareOperations, type Directed } from './compare/operations.js';
import { compareDocumentRequirements, compareSchemes } from './compare/security.js';
import { compareServers } from './compare/servers.js';
import type { Sides } from './compare/finding-places.js';
import { compareWebhooks } from './compare/webhooks.js';
import { only, type Finding, type Pair } from './finding.js';
import { matchOperations, type Matched } from './match.js';
import { reachedPairs } from './reach.js';
import { methodName } from './compared-api.js';
import { severities } from './severity.js';

/** The names of both documents. */
export interface Roots {
  readonly old: string;
  readonly new: string;
}

function comeAndGone({ old, new: now }: Sides, { removed, added }: Matched<Operation>): Finding[] {
  return [
    ...removed.map(({ id, method, path }): Finding => ({
      old: id,
      subject: methodName(old, id),
      code: 'endpoint/removed',
      detail: `${method} ${path} is gone`,
    })),
    ...added.map(({ id, method, path }): Finding => ({
      new: id,
      subject: methodName(now, id),
      code: 'endpoint/added',
      detail: `${method} ${path} is new`,
    })),
  ];
}

/** The structures that both SDKs derive from matching operations. */
function derivedPairs({ old, new: now }: Sides, { pairs }: Matched<Operation>): Pair[] {
  return pairs.flatMap((pair) => {
    const [before, after] = [old.operations.get(pair.old.id), now.operations.get(pair.new.id)];
    return (['request', 'response', 'globals', 'headers'] as const).flatMap((kind) => {
      const [one, other] = [before?.[kind], after?.[kind]];
      return one === undefined || other === undefined ? [] : [{ old: one, new: other }];
    });
  });
}

const always: Reach = { wire: new Set(['request']), sdk: new Set(['request']) };

/** Sorts by severity, then by code, subject and place. */
function inOrder(a: Change, b: Change): number {
  return (
    severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
    compare(a.code, b.code) ||
    compare(a.subject, b.subject) ||
    compare(JSON.stringify([a.old, a.new, a.detail]), JSON.stringify([b.old, b.new, b.detail]))
  );
}

/** All changes between two documents, the most severe first. Each is listed once, however many methods it affects. */
export function compareDocuments(sides: Sides, roots: Roots): Change[] {
  const matched = matchOperations(sides.old.model.operations, sides.new.model.operations);
  const directed: Directed[] = [
    { direction: 'request', ...only(...comeAndGone(sides, matched)) },
    ...matched.pairs.flatMap((pair) => compareOperations(sides, pair.old, pair.new)),
    { direction: 'request', ...compareGlobals(sides) },
    { direction: 'response', ...compareWebhooks(sides) },
  ];
  const found = new Map<string, Change>();
  const take = (drafts: readonly Finding[], reach: Reach): void => {
    for (const draft of drafts) {
      const change = changeOf(draft, reach, roots);
      if (change !== undefined) found.set(JSON.stringify(change), change);
    }
  };
  for (const { direction, drafts } of directed) take(drafts, { wire: new Set([direction]), sdk: new Set([direction]) });
  const reached = reachedPairs(sides, directed, namesakes(sides));
  for (const { pair, reach } of reached) take(compareDeclarations(sides, pair).drafts, reach);
  const pairs = [...reached.map(({ pair }) => pair), ...derivedPairs(sides, matched)];
  const facets = [compareNaming, compareSchemes, compareDocumentRequirements, compareServers, compareDirections];
  const rest = facets.flatMap((facet) => facet(sides, matched));
  take([...rest, ...compareExports(sides, pairs)], always);
  return [...found.values()].sort(inOrder);
}

/** The title of a change. */
export const titleOf = ({ code }: Change): string => rowOf(code).title;
