import type { Body, Content, Field, Gateway, Id, Response, Type, Value } from '../../model/model.js';
import { resolveReference } from '../../load/references.js';
import { keyOf } from '../../model/key.js';
import { carriedBy, essence, mediaOf, type Media } from '../../model/media.js';
import { isBelow, pointerOf } from '../../model/pointer.js';
import { withoutNull } from '../../model/walk.js';
import { asSent, bodyType } from './body-type.js';
import { idOf, part, readOnce, resolved, warn, type Context } from '../context.js';
import { description, extensionText } from '../extensions.js';
import { componentKey } from '../component-key.js';
import { encodingOf } from './encoding.js';
import { failureOf } from './failure.js';
import { gatewayStream } from './gateway-stream.js';
import type { ContentPlace, NamePath } from '../hint.js';
import { child, children, compact, flag, text, type Node } from '../node.js';
import { fieldOf } from '../schemas/object.js';
import { examplesOf } from '../words.js';
import { xmlRoot } from '../schemas/xml.js';

const bytes: Type = { kind: 'scalar', scalar: 'binary' };
const plain: Type = { kind: 'scalar', scalar: 'string' };
const unknown: Type = { kind: 'unknown' };

/** Media that are read item by item. */
const sequences: ReadonlySet<Media> = new Set<Media>(['events', 'lines']);

/** The members of a map without those that repeat a key in another case, such as `default` and `Default`. */
function distinct(
  context: Context,
  members: readonly (readonly [string, Node])[],
  spelling: (key: string) => string,
): (readonly [string, Node])[] {
  const seen = new Set<string>();
  return members.filter(([key, node]) => {
    const isFirst = !seen.has(spelling(key));
    seen.add(spelling(key));
    const message = `${JSON.stringify(key)} stands here again in another spelling; the first one counts`;
    if (!isFirst) warn(context, 'read/duplicate-key', message, node);
    return isFirst;
  });
}

const schemaOf = (node: Node, media: Media): Node | undefined =>
  (sequences.has(media) ? child(node, 'itemSchema') : undefined) ?? child(node, 'schema') ?? child(node, 'itemSchema');

/** The component that a schema refers to. */
function componentOf(context: Context, schema: Node | undefined): string | undefined {
  const reference = schema && text(schema, '$ref');
  const target = reference && resolveReference(context.source, schema.file, reference);
  return target ? componentKey(context, target) : undefined;
}

/** The unstructured type of a media kind, used if a structured schema does not apply to it. */
const unstructured: Readonly<Partial<Record<Media, Type>>> = { text: plain, bytes };

/** The type of a representation. A binary schema applies to all media, a structured one only to structured media. */
function typeOfMedia(content: Pick<Content, 'mediaType' | 'type' | 'xml'>): Type {
  return unstructured[carriedBy(content)] ?? content.type;
}

/** The item type of a sequence, even if the schema describes the whole array (OpenAPI 3.2, Sequential Media Types). */
const itemOf = (media: Media, type: Type): Type => (sequences.has(media) && type.kind === 'list' ? type.items : type);

/** The representations of a body (OpenAPI Specification, Media Type Object), in document order. */
export function contentsOf(context: Context, node: Node, place: ContentPlace): Content[] {
  const { way, component, counts } = place;
  // Equal schemas are one type, even if they are written out for each media type.
  const types = new Map<string, Type>();
  const typeOf = (schema: Node): Type => {
    const read = () =>
      component === undefined ? context.typeOf(schema, way) : context.componentType(schema, component);
    if (listed.length === 1) return read();
    const key = keyOf(schema.value);
    const type = types.get(key) ?? read();
    types.set(key, type);
    return type;
  };
  const all = distinct(context, children(part(context, node, 'content')), (mediaType) => mediaType.trim());
  const listed = counts === undefined ? all : all.filter(([mediaType]) => counts(mediaType));
  const contents = listed.flatMap(([mediaType, unresolved]) => {
    const media = resolved(context, unresolved);
    if (media === undefined) return [];
    const examples: readonly Value[] = examplesOf(media, (example) => resolved(context, example));
    const kind = mediaOf(mediaType.trim());
    const whole = schemaOf(media, kind);
    const isStream = way.role === 'response' && (kind === 'json' || kind === 'lines');
    const stream = isStream && whole ? gatewayStream(context, node, whole) : undefined;
    const schema = stream?.result ?? whole;
    const type = schema ? typeOf(schema) : unknown;
    const isOfAll = child(media, 'itemSchema') === undefined;
    const read = isOfAll && way.role === 'response' ? itemOf(kind, type) : type;
    const said = { type: read, component: componentOf(context, schema) };
    // Errors are read as JSON or text.
    const isError = way.role === 'response' && way.status?.startsWith('2') !== true;
    const xml = isError ? undefined : xmlRoot(context, mediaType, schema, said);
    const isWhole = kind === 'lines' && isOfAll && said.type.kind === 'scalar';
    const content = compact<Content>({
      ...said,
      mediaType: mediaType.trim(),
      type: typeOfMedia({ mediaType: mediaType.trim(), type: said.type, ...(xml && { xml }) }),
      xml,
      whole: isWhole ? true : undefined,
      examples,
      encoding: encodingOf(context, media, kind),
      sentinel: extensionText(media, 'sentinel'),
      gateway: stream && compact<Gateway>({ error: stream.error && typeOf(stream.error) }),
    });
    const made = compact<Content>({ ...content, failure: schema && failureOf(context, content, schema, place) });
    return [{ made, said: said.type }];
  });
  const isPlain = ({ made }: (typeof contents)[number]): boolean => essence(made.mediaType) === 'text/plain';
  if (!contents.some(isPlain)) return contents.map(({ made }) => made);
  const structures = new Set(
    contents
      .filter(({ made, said }) => carriedBy(made) === 'json' && said.kind !== 'scalar')
      .map(({ said }) => JSON.stringify(said)),
  );
  return contents.map((content) =>
    isPlain(content) && structures.has(JSON.stringify(content.said))
      ? { ...content.made, nominal: true }
      : content.made,
  );
}

/** The maps that contain operations. */
const holders = [pointerOf(['paths']), pointerOf(['webhooks'])];

/** The name of a referenced response or body component; `undefined` for an inline one. */
function sharedKey(context: Context, unresolved: Node, node: Node): string | undefined {
  const isOfOperation = holders.some((place) => isBelow(node.pointer, place));
  if (text(unresolved, '$ref') === undefined || isOfOperation) return undefined;
  const key = componentKey(context, node);
  // A status is not a component's name.
  return /^\d/u.test(key) ? undefined : key;
}

/** The request body of an operation in the media types that count; `undefined` if it has none. */
export function bodyOf(
  context: Context,
  operation: Node,
  owner: Id,
  counts?: ContentPlace['counts'],
): Body | undefined {
  const unresolved = child(operation, 'requestBody');
  const node = unresolved && resolved(context, unresolved);
  if (unresolved === undefined || node === undefined) return undefined;
  const keepsName = context.conventions.inlineNames === 'meaning';
  const component = keepsName ? sharedKey(context, unresolved, node) : undefined;
  const contents = contentsOf(context, node, { way: { owner, role: 'body' }, component, counts }).map(asSent);
  if (contents.length === 0) return undefined;
  return compact<Body>({
    id: idOf(context, node),
    required: flag(node, 'required') === true,
    description: description(node),
    type: bodyType(context, contents, node, owner),
    contents,
  });
}

/** A header of a response; `undefined` if it has no schema. */
function headerOf(context: Context, name: string, header: Node, owner: Id): Field[] {
  const [[, content] = []] = children(part(context, header, 'content'));
  const schema = child(header, 'schema') ?? (content && child(content, 'schema'));
  if (schema === undefined) return [];
  const way: NamePath = { owner, role: 'property', property: name };
  const field = fieldOf(context, name, schema, flag(header, 'required') === true, way, 'operation');
  return [compact<Field>({ ...field, description: description(header) ?? field.description })];
}

function headersOf(context: Context, response: Node, owner: Id): Field[] {
  return children(part(context, response, 'headers')).flatMap(([name, unresolved]) => {
    const header = resolved(context, unresolved);
    if (header === undefined) return [];
    return readOnce(context, unresolved, header, ['header', name], () => headerOf(context, name, header, owner));
  });
}

/** An inline structure without a description takes the description of its response. */
function describe(context: Context, contents: readonly Content[], words: string | undefined): void {
  for (const { type } of contents) {
    const inner = withoutNull(type);
    const declaration = inner.kind === 'ref' ? context.declarations.get(inner.to) : undefined;
    if (words === undefined || declaration?.hint.kind !== 'inline' || declaration.hint.role !== 'response') continue;
    if (declaration.kind === 'object') continue;
    context.declarations.set(declaration.id, { ...declaration, description: declaration.description ?? words });
  }
}

/** Status codes first, then ranges, then `default`, whatever the order of the document. */
const generality = [/^\d+$/u, /^\dXX$/iu, /^(?!default$)/iu];

function inOrder(responses: readonly (readonly [string, Node])[]): (readonly [string, Node])[] {
  const rank = (status: string): number => {
    const found = generality.findIndex((pattern) => pattern.test(status));
    return found < 0 ? generality.length : found;
  };
  return [...responses].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** Statuses whose responses never have a body (RFC 9110, sections 15.2, 15.3.5, 15.3.6 and 15.4.5). */
const bodiless = /^(?:1..|204|205|304)$/iu;

/** The representations of a response; none if HTTP allows no body, as for HEAD (RFC 9110, section 9.3.2). */
function responseContents(
  context: Context,
  response: Node,
  status: string,
  method: string,
  place: ContentPlace,
): Content[] {
  const reason =
    method === 'head' ? 'the response to a HEAD request' : bodiless.test(status) ? `a response ${status}` : undefined;
  if (reason === undefined) return contentsOf(context, response, place);
  const content = part(context, response, 'content');
  if (content !== undefined && children(content).length > 0) {
    warn(context, 'operation/body-never-sent', `HTTP allows no body in ${reason}; its content is omitted`, content);
  }
  return [];
}

/** All responses of an operation, successes and failures, by the document's status. */
export function responsesOf(context: Context, operation: Node, owner: Id, method: string): Response[] {
  const listed = distinct(context, children(part(context, operation, 'responses')), (status) => status.toUpperCase());
  return inOrder(listed).flatMap(([status, unresolved]) => {
    if (status.startsWith('x-')) return [];
    const node = resolved(context, unresolved);
    if (node === undefined) return [];
    const way: NamePath = { owner, role: 'response', status: status.toUpperCase() };
    const { errorNames, inlineNames } = context.conventions;
    const keepsName = /^[45]|^default$/iu.test(status) ? errorNames === 'status' : inlineNames === 'meaning';
    const component = keepsName ? sharedKey(context, unresolved, node) : undefined;
    const read = (): Response => {
      const contents = responseContents(context, node, status, method, { way, component });
      describe(context, contents, description(node));
      return compact<Response>({
        id: idOf(context, node),
        status: status.toUpperCase() === 'DEFAULT' ? 'default' : status.toUpperCase(),
        description: description(node) ?? text(node, 'summary'),
        contents,
        headers: headersOf(context, node, owner),
      });
    };
    const detail = ['response', status, component, method === 'head'];
    return [readOnce(context, unresolved, node, detail, read)];
  });
}
