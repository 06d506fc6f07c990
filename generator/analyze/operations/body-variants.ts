import { derivedId, type BodySuffix, type Id } from '../../model/id.js';
import { groupedBy } from '../../model/group.js';
import { mediaOf, type Media } from '../../model/media.js';
import type { Body } from '../../model/model.js';
import { part, resolved, type Context } from '../context.js';
import { child, children, type Node } from '../node.js';
import { bodyOf } from './content.js';

/** What is behind the name of a method that sends another kind of body than the first; JSON is always first. */
const suffixes: Readonly<Record<Exclude<Media, 'json'>, BodySuffix>> = {
  form: 'Form',
  multipart: 'Multipart',
  bytes: 'Raw',
  text: 'Text',
  xml: 'Xml',
  lines: 'Lines',
  events: 'Events',
};

/** A body of an operation; `sends` is set for all but the first. */
export interface SentBody {
  readonly body: Body | undefined;
  readonly sends?: BodySuffix;
}

/** The media types of a request body by what they carry, that of JSON first. */
function kindsOf(context: Context, operation: Node): (readonly [Media, ReadonlySet<string>])[] {
  const unresolved = child(operation, 'requestBody');
  const node = unresolved && resolved(context, unresolved);
  const listed = node ? children(part(context, node, 'content')).map(([mediaType]) => mediaType) : [];
  const kinds = [...groupedBy(listed, (mediaType) => mediaOf(mediaType.trim()))];
  return kinds
    .map(([kind, mediaTypes]) => [kind, new Set(mediaTypes)] as const)
    .sort(([a], [b]) => Number(b === 'json') - Number(a === 'json'));
}

/** The id of an operation that sends a kind of body. */
export const variantId = (operation: Id, sends: BodySuffix | undefined): Id =>
  sends === undefined ? operation : derivedId(operation, sends);

/** The bodies that an operation may send, one for each kind by convention, else one in all media types; at least one. */
export function sentBodies(context: Context, operation: Node, id: Id): SentBody[] {
  const kinds = context.conventions.severalBodies === 'methods' ? kindsOf(context, operation) : [];
  if (kinds.length <= 1) return [{ body: bodyOf(context, operation, id) }];
  return kinds.map(([kind, mediaTypes], index): SentBody => {
    const sends = index === 0 || kind === 'json' ? undefined : suffixes[kind];
    const body = bodyOf(context, operation, variantId(id, sends), (mediaType) => mediaTypes.has(mediaType));
    return { body, ...(sends === undefined ? {} : { sends }) };
  });
}
