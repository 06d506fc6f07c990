import { optionFor } from '../../naming/client-options.js';
import { partId, rootId } from '../../model/id.js';
import type { Operation, SecurityRequirement, SecurityScheme } from '../../model/model.js';
import type { Finding } from '../finding.js';
import { matchBy, wireName, type Matched } from '../match.js';
import type { ComparedApi } from '../compared-api.js';
import type { Sides, Spot } from './finding-places.js';

type Ways = ReadonlyMap<string, ReadonlySet<string>>;

/** The accepted combinations of schemes with their scopes. An empty one means no credentials. */
function waysOf(requirements: readonly SecurityRequirement[], nameOf: (scheme: string) => string): Ways {
  return new Map(
    requirements.map((one) => {
      const schemes = Object.entries(one).map(([scheme, scopes]) => [nameOf(scheme), scopes] as const);
      const way = schemes.map(([scheme]) => scheme).sort();
      return [
        way.join(' and '),
        new Set(schemes.flatMap(([scheme, scopes]) => scopes.map((scope) => `${scope} of ${scheme}`))),
      ];
    }),
  );
}

/** Matches schemes by key, or by the way they send credentials. */
const matchSchemes = ({ old, new: now }: Sides): Matched<SecurityScheme> =>
  matchBy(old.model.security.schemes, now.model.security.schemes, [
    ({ key }) => key,
    (scheme) => `${scheme.kind} ${wirePlaceOf(scheme)}`,
  ]);

/** The new keys of the old document's schemes. */
function renames(sides: Sides): (scheme: string) => string {
  const keys = new Map(matchSchemes(sides).pairs.map((pair) => [pair.old.key, pair.new.key]));
  return (scheme) => keys.get(scheme) ?? scheme;
}

const asIs = (scheme: string): string => scheme;

const isAsked = (ways: Ways): boolean => ways.size > 0 && !ways.has('');

/** Compares security requirements. */
function compareWays(spot: Spot, old: Ways, now: Ways): Finding[] {
  const change = (code: Finding['code'], detail: string): Finding => ({ ...spot, code, detail });
  const names = (ways: Ways): string => [...ways.keys()].filter((way) => way !== '').join(' or ');
  if (!isAsked(old) && isAsked(now)) return [change('security/required', `requires ${names(now)}`)];
  if (isAsked(old) && !isAsked(now)) return [change('security/dropped', `no longer requires ${names(old)}`)];
  const added = [...now.keys()].filter((way) => way !== '' && !old.has(way));
  const removed = [...old.keys()].filter((way) => way !== '' && !now.has(way));
  const scopes = [...now].flatMap(([way, after]) => {
    const before = old.get(way);
    if (before === undefined) return [];
    return [
      ...[...after].filter((one) => !before.has(one)).map((one) => change('security/scope-added', `requires ${one}`)),
      ...[...before]
        .filter((one) => !after.has(one))
        .map((one) => change('security/scope-removed', `no longer requires ${one}`)),
    ];
  });
  return [
    ...added.map((way) => change('security/way-added', `accepts ${way}`)),
    ...removed.map((way) => change('security/way-removed', `no longer accepts ${way}`)),
    ...scopes,
  ];
}

/** Compares the requirements of an operation, unless it inherits the document's on both sides. */
export function compareRequirements(sides: Sides, spot: Spot, old: Operation, now: Operation): Finding[] {
  if (old.security === undefined && now.security === undefined) return [];
  const here = { ...spot, old: partId(old.id, 'security'), new: partId(now.id, 'security') };
  const before = waysOf(old.security ?? sides.old.model.security.required, renames(sides));
  const after = waysOf(now.security ?? sides.new.model.security.required, asIs);
  return compareWays(here, before, after);
}

const ofDocument = partId(rootId, 'security');
const root = { old: ofDocument, new: ofDocument, subject: 'all methods' };

/** Compares how a scheme sends credentials and where its tokens come from. */
function placeOf(scheme: SecurityScheme): string {
  switch (scheme.kind) {
    case 'apiKey':
      return `${scheme.in} ${scheme.name}`;
    case 'clientCredentials':
      return scheme.tokenUrl;
    case 'http':
      return scheme.scheme.toLowerCase();
    case 'bearer':
    case 'basic':
      return '';
  }
}

/**
 * Compares the requirements of the document. If no operation inherits them on both sides, operations are
 * compared one by one, and the document's requirements do not matter.
 */
export function compareDocumentRequirements(sides: Sides, operations: Matched<Operation>): Finding[] {
  const isAsking = operations.pairs.some((pair) => pair.old.security === undefined && pair.new.security === undefined);
  if (!isAsking && operations.pairs.length > 0) return [];
  const { required: before } = sides.old.model.security;
  const { required: after } = sides.new.model.security;
  return compareWays(root, waysOf(before, renames(sides)), waysOf(after, asIs));
}

/** The position of a credential in requests. */
const wirePlaceOf = (scheme: SecurityScheme): string =>
  scheme.kind === 'apiKey' ? `${scheme.in} ${wireName(scheme)}` : placeOf(scheme);

const isSamePlace = (a: SecurityScheme, b: SecurityScheme): boolean => wirePlaceOf(a) === wirePlaceOf(b);

/** Compares the security schemes of two documents. */
export function compareSchemes(sides: Sides): Finding[] {
  const { old, new: now } = sides;
  const { pairs, removed, added } = matchSchemes(sides);
  const option = (side: ComparedApi, scheme: SecurityScheme): string => optionFor(side.api.options.schemes, scheme.key);
  const subject = (side: ComparedApi, scheme: SecurityScheme): string =>
    `${side.naming.client}({ ${option(side, scheme)} })`;
  const kept = pairs.flatMap(({ old: before, new: after }): Finding[] => {
    const spot = { old: before.id, new: after.id, subject: subject(now, after) };
    const was = (one: string, other: string): string => `was ${one}, is ${other}`;
    const names = [option(old, before), option(now, after)] as const;
    const places = [placeOf(before), placeOf(after)] as const;
    const kinds = [before.kind, after.kind] as const;
    return [
      ...(names[0] === names[1]
        ? []
        : [{ ...spot, code: 'option/renamed' as const, detail: was(`\`${names[0]}\``, `\`${names[1]}\``) }]),
      ...(kinds[0] === kinds[1] ? [] : [{ ...spot, code: 'security/scheme-kind' as const, detail: was(...kinds) }]),
      ...(kinds[0] !== kinds[1] || isSamePlace(before, after)
        ? []
        : [{ ...spot, code: 'security/scheme-place' as const, detail: was(...places) }]),
    ];
  });
  return [
    ...kept,
    ...removed.map((scheme): Finding => ({
      old: scheme.id,
      subject: subject(old, scheme),
      code: 'security/scheme-removed',
      detail: `${scheme.kind} is gone`,
    })),
    ...added.map((scheme): Finding => ({
      new: scheme.id,
      subject: subject(now, scheme),
      code: 'security/scheme-added',
      detail: `${scheme.kind} is new`,
    })),
  ];
}
