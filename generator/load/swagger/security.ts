import type { Json } from '../source.js';
import { below, membersOf, textOf, type At } from './at.js';
import { convertedMembers, objectOf, partOf, within, type Entry, type Work } from './work.js';

/** The flows of OAuth 2 that have another name in OpenAPI 3. */
const flows: Readonly<Record<string, string>> = { application: 'clientCredentials', accessCode: 'authorizationCode' };

/** Members of a Security Scheme Object that are about its flow in OpenAPI 3. */
const ofFlow: ReadonlySet<string> = new Set(['authorizationUrl', 'tokenUrl', 'scopes']);

function oauth2(work: Work, at: At): Entry[] {
  const flow = textOf(at, 'flow');
  if (flow === undefined) return [];
  const members = convertedMembers(
    work,
    membersOf(at).filter(([key]) => ofFlow.has(key)),
  );
  const scopes: Entry[] = below(at, 'scopes') === undefined ? [['scopes', {}]] : [];
  const made = partOf(work, at, Object.fromEntries([...members, ...scopes]));
  const name = (Object.hasOwn(flows, flow) ? flows[flow] : undefined) ?? flow;
  return [['flows', partOf(work, at, { [name]: made })]];
}

/** What a scheme has in the place of members of Swagger 2.0, by its type. */
const types: Readonly<
  Record<string, { readonly without: (key: string) => boolean; readonly add: (work: Work, at: At) => Entry[] }>
> = {
  basic: {
    without: (key) => key === 'type',
    add: () => [
      ['type', 'http'],
      ['scheme', 'basic'],
    ],
  },
  oauth2: { without: (key) => key === 'flow' || ofFlow.has(key), add: oauth2 },
};

/** A Security Scheme Object. */
export function securityScheme(work: Work, at: At): Json {
  const type = textOf(at, 'type') ?? '';
  const row = Object.hasOwn(types, type) ? types[type] : undefined;
  if (row === undefined) return within(work, at);
  const kept = membersOf(at).filter(([key]) => !row.without(key));
  return objectOf(work, at, [...row.add(work, at), ...convertedMembers(work, kept)]);
}
