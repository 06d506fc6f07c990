import { readContents } from '../../naming/response-contents.js';
import { successes } from '../../naming/errors.js';
import type { Content, Field, Operation, Response } from '../../model/model.js';
import { carriedBy, essence, type Media } from '../../model/media.js';
import { only, together, type Finding, type Found } from '../finding.js';
import { matchBy } from '../match.js';
import { relationOf } from '../relation.js';
import { seenBy, type Sides, type Spot } from './finding-places.js';
import { typeText } from './texts.js';
import { compareTypes } from './types.js';

const isSuccess = (operation: Operation, response: Response): boolean => successes(operation).includes(response);

/** Whether a client reads a representation by default. */
const isRead = (response: Response, content: Content): boolean => readContents(response).includes(content);

function compareHeaders(sides: Sides, spot: Spot, old: readonly Field[], now: readonly Field[]): Found {
  const { pairs, removed, added } = matchBy(old, now, [({ name }) => name.toLowerCase()]);
  const change = (code: Finding['code'], field: Field, detail: string): Finding => ({
    ...spot,
    code,
    detail: `${field.name} ${detail}`,
  });
  return together([
    ...pairs.map(({ old: before, new: after }) => {
      const here = { ...seenBy(spot, 'wire'), old: before.id, new: after.id, subject: `${spot.subject} ${after.name}` };
      const drafts =
        before.required === after.required
          ? []
          : [
              after.required
                ? change('response/header-required', after, 'is required')
                : change('response/header-optional', after, 'is optional'),
            ];
      return together([only(...drafts), compareTypes(sides, here, before.type, after.type)]);
    }),
    only(
      ...removed.map((field) => ({ ...change('response/header-removed', field, 'is gone'), old: field.id })),
      ...added.map((field) => ({ ...change('response/header-added', field, 'is new'), new: field.id })),
    ),
  ]);
}

/** Compares two responses with the same status. */
function compareResponse(sides: Sides, operation: Spot, old: Response, now: Response): Found {
  const spot = { ...operation, old: old.id, new: now.id, subject: `${operation.subject} ${now.status}` };
  const key = ({ mediaType }: Content): string => essence(mediaType);
  const { pairs, removed, added } = matchBy(old.contents, now.contents, [({ mediaType }) => mediaType, key]);
  return together([
    ...pairs.map(({ old: before, new: after }) => {
      const both = isRead(old, before) && isRead(now, after);
      return compareTypes(sides, both ? spot : seenBy(spot, 'wire'), before.type, after.type);
    }),
    only(
      ...added.map((one): Finding => ({ ...spot, code: 'response/media-type-added', detail: `may have ${key(one)}` })),
      ...removed.map((one): Finding => ({
        ...spot,
        code: 'response/media-type-removed',
        detail: `no longer has ${key(one)}`,
      })),
    ),
    compareHeaders(sides, spot, old.headers, now.headers),
  ]);
}

/** Compares the responses of an operation by status. */
export function compareResponses(sides: Sides, spot: Spot, old: Operation, now: Operation): Found {
  const { pairs, removed, added } = matchBy(old.responses, now.responses, [({ status }) => status]);
  return together([
    ...pairs.map((pair) => compareResponse(sides, spot, pair.old, pair.new)),
    only(
      ...added.map((one): Finding => ({
        ...spot,
        new: one.id,
        code: isSuccess(now, one) ? 'response/success-added' : 'response/failure-added',
        detail: `${one.status} is new`,
      })),
      ...removed.map((one): Finding => ({
        ...spot,
        old: one.id,
        code: isSuccess(old, one) ? 'response/success-removed' : 'response/failure-removed',
        detail: `${one.status} is gone`,
      })),
      ...compareResults(sides, spot, old, now),
    ),
  ]);
}

/** A value that a method returns: its representation and status. */
interface ReturnedValue {
  readonly status: string;
  readonly way: 'value' | 'stream' | 'events' | 'lines' | 'nothing';
  readonly content: Content;
}

const text: Content['type'] = { kind: 'scalar', scalar: 'string' };

/** The kind and type of a value; text is a value like any other. */
const ways: Readonly<Record<Media, (content: Content) => Pick<ReturnedValue, 'way' | 'content'>>> = {
  json: (content) => ({ way: 'value', content }),
  xml: (content) => ({ way: 'value', content }),
  form: (content) => ({ way: 'value', content: { ...content, type: text } }),
  text: (content) => ({ way: 'value', content: { ...content, type: text } }),
  multipart: (content) => ({ way: 'stream', content: { ...content, type: text } }),
  bytes: (content) => ({ way: 'stream', content: { ...content, type: text } }),
  events: (content) => ({ way: 'events', content }),
  lines: (content) => ({ way: 'lines', content }),
};

/** All values that a method returns; `undefined` is one if a response may be empty. */
function returnedValues(operation: Operation): ReturnedValue[] {
  const responses = successes(operation).filter(({ status }) => /^2|^default$/u.test(status));
  return responses.flatMap((response): ReturnedValue[] => {
    const { status } = response;
    const contents = readContents(response);
    const empty: Content = { mediaType: '', type: { kind: 'unknown' }, examples: [] };
    if (contents.length === 0) return [{ status, way: 'nothing', content: empty }];
    return contents.map((content) => ({ status, ...ways[carriedBy(content)](content) }));
  });
}

/** Compares the values of a method, for changes that the comparison by status does not show. */
function compareResults(sides: Sides, spot: Spot, old: Operation, now: Operation): Finding[] {
  const alike = (a: ReturnedValue, b: ReturnedValue): boolean =>
    a.way === b.way && relationOf(sides, a.content.type, b.content.type, 'sdk') === 'same';
  const paired = (a: ReturnedValue, b: ReturnedValue): boolean =>
    a.way === b.way && a.status === b.status && essence(a.content.mediaType) === essence(b.content.mediaType);
  const [before, after] = [returnedValues(old), returnedValues(now)];
  const isKnown = (a: ReturnedValue, b: ReturnedValue): boolean => paired(a, b) || alike(a, b);
  const added = after.filter((b) => !before.some((a) => isKnown(a, b)));
  const removed = before.filter((a) => !after.some((b) => isKnown(a, b)));
  // Code ignores the result of a method that returned nothing.
  const silent = before.every(({ way }) => way === 'nothing');
  const words = (side: 'old' | 'new', { way, content }: ReturnedValue): string =>
    way === 'nothing' ? 'nothing' : way === 'stream' ? 'a stream' : `${typeText(sides[side], content.type)} (${way})`;
  return [
    ...(silent ? [] : added).map((value): Finding => ({
      ...spot,
      code: 'method/result',
      detail: `may return ${words('new', value)}`,
    })),
    ...(silent ? [] : removed).map((value): Finding => ({
      ...spot,
      // If no old value is left, code cannot use the new ones.
      code: after.some((b) => before.some((a) => isKnown(a, b))) ? 'method/result-narrowed' : 'method/result',
      detail: `no longer returns ${words('old', value)}`,
    })),
  ];
}
