import { optionFor, variablesOf } from '../../naming/client-options.js';
import { partId, rootId } from '../../model/id.js';
import type { Operation, Server } from '../../model/model.js';
import type { Finding } from '../finding.js';
import { matchBy, type Matched } from '../match.js';
import type { ComparedApi } from '../compared-api.js';
import { seenBy, type Sides, type Spot } from './finding-places.js';
import { valueText } from './texts.js';

const isNamed = ({ model }: ComparedApi): boolean =>
  model.servers.length > 0 && model.servers.every(({ key }) => key !== undefined);

const label = ({ key, url }: Server): string => key ?? url;

/**
 * A normalized URL: scheme and host are case-insensitive, and a trailing slash does not matter (RFC 3986, section 6).
 */
function plainUrl(url: string): string {
  const [front = ''] = /^[a-z][a-z\d+.-]*:\/\/[^/{}]*/iu.exec(url) ?? [];
  return (front.toLowerCase() + url.slice(front.length)).replace(/\/$/u, '');
}

/** Compares two lists of servers, by name if all have names. */
function compareLists(spot: Spot, old: readonly Server[], now: readonly Server[]): Finding[] {
  // A single server is changed, and not removed and added.
  const alone = old.length === 1 && now.length === 1;
  const signs = [({ key }: Server) => key, ({ url }: Server) => plainUrl(url), () => (alone ? '' : undefined)];
  const { pairs, removed, added } = matchBy(old, now, signs);
  const change = (code: Finding['code'], detail: string): Finding => ({ ...spot, code, detail });
  const reordered = pairs.some(({ old: before, new: after }) => old.indexOf(before) !== now.indexOf(after));
  return [
    ...pairs.flatMap(({ old: before, new: after }) =>
      plainUrl(before.url) === plainUrl(after.url)
        ? []
        : [change('server/url', `${after.key === undefined ? '' : `${after.key} `}was ${before.url}, is ${after.url}`)],
    ),
    ...pairs.flatMap(({ old: before, new: after }) =>
      before.key === after.key || before.key === undefined || after.key === undefined
        ? []
        : [change('server/renamed', `was ${before.key}, is ${after.key}`)],
    ),
    ...removed.map((server) => change('server/removed', `${label(server)} is gone`)),
    ...added.map((server) => change('server/added', `${label(server)} is new`)),
    ...(reordered ? [change('server/order', `was ${old.map(label).join(', ')}, is ${now.map(label).join(', ')}`)] : []),
  ];
}

/** Compares the servers of an operation. Without its own it uses the document's. */
export function compareOwnServers(sides: Sides, spot: Spot, old: Operation, now: Operation): Finding[] {
  if (old.servers.length + now.servers.length === 0) return [];
  const here = { ...spot, old: partId(old.id, 'servers'), new: partId(now.id, 'servers') };
  const listed = ({ model }: ComparedApi, { servers }: Operation): readonly Server[] =>
    servers.length > 0 ? servers : model.servers;
  const drafts = compareLists(here, listed(sides.old, old), listed(sides.new, now));
  return drafts.map((draft): Finding => ({ ...draft, only: 'wire' }));
}

/** Compares server variables, which are options of the client. */
function compareVariables({ old, new: now }: Sides, spot: Spot): Finding[] {
  const { pairs, removed, added } = matchBy(variablesOf(old.model), variablesOf(now.model), [({ name }) => name]);
  const option = (side: ComparedApi, name: string): string =>
    `${side.naming.client}({ ${optionFor(side.api.options.variables, name)} })`;
  return [
    ...pairs.flatMap(({ old: before, new: after }): Finding[] => {
      const here = { ...spot, subject: option(now, after.name) };
      const names = [
        optionFor(old.api.options.variables, before.name),
        optionFor(now.api.options.variables, after.name),
      ] as const;
      const values = { old: before.values, new: after.values };
      const free = { old: values.old.length === 0, new: values.new.length === 0 };
      const gone = values.old.filter((value) => !free.new && !values.new.includes(value));
      const fresh = values.new.filter((value) => !free.old && !values.old.includes(value));
      return [
        ...(names[0] === names[1]
          ? []
          : [{ ...here, code: 'option/renamed' as const, detail: `was \`${names[0]}\`, is \`${names[1]}\`` }]),
        ...(before.default === after.default
          ? []
          : [
              {
                ...here,
                code: 'option/default' as const,
                detail: `the default was ${valueText(before.default)}, is ${valueText(after.default)}`,
              },
            ]),
        ...(free.old && !free.new
          ? [{ ...here, code: 'option/value-removed' as const, detail: `accepts only ${values.new.join(', ')}` }]
          : []),
        ...(free.new && !free.old
          ? [{ ...here, code: 'option/value-added' as const, detail: 'accepts any value' }]
          : []),
        ...(free.new ? [] : gone).map((value) => ({
          ...here,
          code: 'option/value-removed' as const,
          detail: `${valueText(value)} is gone`,
        })),
        ...(free.old ? [] : fresh).map((value) => ({
          ...here,
          code: 'option/value-added' as const,
          detail: `${valueText(value)} is new`,
        })),
      ];
    }),
    ...removed.map(({ name }): Finding => ({
      ...spot,
      subject: option(old, name),
      code: 'option/removed',
      detail: 'is gone',
    })),
    ...added.map(({ name }): Finding => ({
      ...spot,
      subject: option(now, name),
      code: 'option/added',
      detail: 'is new',
    })),
  ];
}

/**
 * Compares the servers of two documents, which operations without their own servers use. If every operation has
 * its own on at least one side, operations are compared one by one, and only the client options are compared here.
 */
export function compareServers(sides: Sides, operations: Matched<Operation>): Finding[] {
  const { old, new: now } = sides;
  const servers = partId(rootId, 'servers');
  const spot: Spot = { old: servers, new: servers, subject: now.naming.client };
  const named = [isNamed(old), isNamed(now)] as const;
  const isFollowed = operations.pairs.some((pair) => pair.old.servers.length + pair.new.servers.length === 0);
  const both = old.model.servers.length > 0 && now.model.servers.length > 0;
  return [
    ...(both && named[0] !== named[1]
      ? [{ ...spot, code: 'server/names' as const, detail: named[1] ? 'have names now' : 'have no names any more' }]
      : []),
    ...compareLists(
      isFollowed || operations.pairs.length === 0 ? spot : seenBy(spot, 'sdk'),
      old.model.servers,
      now.model.servers,
    ),
    ...compareVariables(sides, spot),
  ];
}
