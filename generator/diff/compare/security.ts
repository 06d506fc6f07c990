import type { Operation, SecurityRequirement, SecurityScheme } from '../../model/model.js';
import type { Draft } from '../draft.js';
import type { Side } from '../side.js';
import type { Sides, Spot } from './spot.js';

type Ways = ReadonlyMap<string, ReadonlySet<string>>;

/** The combinations of schemes that are taken, each with the scopes that it needs; one without schemes is no credentials. */
function waysOf(requirements: readonly SecurityRequirement[]): Ways {
  return new Map(
    requirements.map((one) => [
      Object.keys(one).sort().join(' and '),
      new Set(Object.entries(one).flatMap(([scheme, scopes]) => scopes.map((scope) => `${scope} of ${scheme}`))),
    ]),
  );
}

const isAsked = (ways: Ways): boolean => ways.size > 0 && !ways.has('');

/** Compares what credentials are asked for. */
function compareWays(spot: Spot, old: Ways, now: Ways): Draft[] {
  const change = (code: Draft['code'], detail: string): Draft => ({ ...spot, code, detail });
  const names = (ways: Ways): string => [...ways.keys()].filter((way) => way !== '').join(' or ');
  if (!isAsked(old) && isAsked(now)) return [change('security/required', `asks for ${names(now)}`)];
  if (isAsked(old) && !isAsked(now)) return [change('security/dropped', `no longer asks for ${names(old)}`)];
  const added = [...now.keys()].filter((way) => way !== '' && !old.has(way));
  const removed = [...old.keys()].filter((way) => way !== '' && !now.has(way));
  const scopes = [...now].flatMap(([way, after]) => {
    const before = old.get(way);
    if (before === undefined) return [];
    return [
      ...[...after].filter((one) => !before.has(one)).map((one) => change('security/scope-added', `asks for ${one}`)),
      ...[...before]
        .filter((one) => !after.has(one))
        .map((one) => change('security/scope-removed', `no longer asks for ${one}`)),
    ];
  });
  return [
    ...added.map((way) => change('security/way-added', `takes ${way}`)),
    ...removed.map((way) => change('security/way-removed', `no longer takes ${way}`)),
    ...scopes,
  ];
}

/** What an operation asks for; where it follows the document on both sides, the document alone is compared. */
export function compareRequirements(sides: Sides, spot: Spot, old: Operation, now: Operation): Draft[] {
  if (old.security === undefined && now.security === undefined) return [];
  const here = { ...spot, old: `${old.id}/security`, new: `${now.id}/security` };
  const ways = (side: Side, { security }: Operation): Ways => waysOf(security ?? side.model.security.required);
  return compareWays(here, ways(sides.old, old), ways(sides.new, now));
}

const root = { old: '#/security', new: '#/security', subject: 'all methods' };

/** Where a credential travels, or where tokens come from. */
function placeOf(scheme: SecurityScheme): string {
  switch (scheme.kind) {
    case 'apiKey':
      return `${scheme.in} ${scheme.name}`;
    case 'clientCredentials':
      return scheme.tokenUrl;
    case 'bearer':
    case 'basic':
      return '';
  }
}

/** Compares the security schemes of two documents, and what all operations ask for that say nothing themselves. */
export function compareSchemes({ old, new: now }: Sides): Draft[] {
  const before = new Map(old.model.security.schemes.map((scheme) => [scheme.key, scheme]));
  const after = new Map(now.model.security.schemes.map((scheme) => [scheme.key, scheme]));
  const kept = [...after.values()].flatMap((scheme): Draft[] => {
    const known = before.get(scheme.key);
    const spot = { old: known?.id, new: scheme.id, subject: `${now.naming.client}({ ${now.options.scheme(scheme)} })` };
    if (known === undefined) return [{ ...spot, code: 'security/scheme-added', detail: `${scheme.kind} is new` }];
    const names = [old.options.scheme(known), now.options.scheme(scheme)] as const;
    const renamed: Draft[] =
      names[0] === names[1]
        ? []
        : [{ ...spot, code: 'option/renamed', detail: `was \`${names[0]}\`, is \`${names[1]}\`` }];
    if (known.kind !== scheme.kind)
      return [...renamed, { ...spot, code: 'security/scheme-kind', detail: `was ${known.kind}, is ${scheme.kind}` }];
    if (placeOf(known) === placeOf(scheme)) return renamed;
    const detail = `was ${placeOf(known)}, is ${placeOf(scheme)}`;
    return [...renamed, { ...spot, code: 'security/scheme-place', detail }];
  });
  const removed = [...before.values()].filter(({ key }) => !after.has(key));
  return [
    ...kept,
    ...removed.map((scheme): Draft => ({
      old: scheme.id,
      subject: `${old.naming.client}({ ${old.options.scheme(scheme)} })`,
      code: 'security/scheme-removed',
      detail: `${scheme.kind} is gone`,
    })),
    ...compareWays(root, waysOf(old.model.security.required), waysOf(now.model.security.required)),
  ];
}
