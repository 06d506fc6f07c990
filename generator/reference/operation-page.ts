import { carriedBy } from '../model/media.js';
import type { Content, Id, Operation, Parameter, Response, Type } from '../model/model.js';
import type { NamedOperation } from '../naming/api.js';
import { isFailure } from '../naming/errors.js';
import { textOf, type WireValue } from '../samples/http/wire-value.js';
import { authorizationOf } from './authorization.js';
import { nestedField, nestingIn, type PageRoom, type Spelling } from './nested-field.js';
import type { Field, OperationPage, Representation, ResponseExample, SdkCall, Snippet } from './page.js';
import { operationPath } from './page-path.js';

/** Settings for the pages of operations. */
export interface OperationContext {
  readonly spelling: Spelling;
  readonly value: WireValue;
  readonly samples: (operation: Operation) => readonly Snippet[];
  /**
   * Whether types are written out again in other media types of a body, and in other errors of the operation, or only
   * named there. Default: written out.
   */
  readonly repeated?: 'named';
  /** Its calls with SDKs. Default: none. */
  readonly calls?: (operation: Operation) => readonly SdkCall[];
  /** The path of its page. Default: one folder for all operations. */
  readonly pathOf?: (operation: NamedOperation) => string;
  /** The room that a page has for nested fields beside those of some types. Default: no end. */
  readonly roomFor?: (types: readonly Type[]) => PageRoom;
  /** How many levels of nested objects a page writes out. Deeper types have pages of their own. */
  readonly depthOf: (types: readonly Type[]) => number;
}

/** What a page needs of a parameter, a header or a body. */
type Described = Parameters<typeof nestedField>[0];

type FieldOf = (described: Described) => Field;

/** All types on the page of an operation. */
const typesIn = ({ parameters, body, responses }: Operation): Type[] =>
  [
    ...parameters,
    ...(body?.contents ?? []),
    ...responses.flatMap(({ headers, contents }) => [...headers, ...contents]),
  ].map(({ type }) => type);

const representationOf = ({ mediaType, type }: Content, required: boolean, fieldOf: FieldOf): Representation => ({
  mediaType,
  value: fieldOf({ type, required, examples: [] }),
});

/** A sample of a response: the document's example, else one made from its type. */
function exampleOf({ status, contents }: Response, value: WireValue): ResponseExample[] {
  const [content] = contents;
  if (content === undefined) return [];
  const { mediaType, type, examples } = content;
  const media = carriedBy(content);
  if (media === 'bytes') return [];
  const shown = value(type, examples[0]);
  const example = { status, mediaType };
  return media === 'json'
    ? [{ ...example, value: shown, format: 'json' }]
    : [{ ...example, value: textOf(examples[0] ?? shown), format: 'text' }];
}

/** Whether two types refer to one declaration. */
const isSameType = (type: Type, other: Type | undefined): boolean =>
  type.kind === 'ref' && other?.kind === 'ref' && type.to === other.to;

/** Finds types of error responses that an earlier error response of the operation has, too. */
function repetitions(): (response: Response, type: Type) => boolean {
  const seen = new Set<Id>();
  return (response, type) => {
    if (type.kind !== 'ref' || !isFailure(response)) return false;
    const isKnown = seen.has(type.to);
    seen.add(type.to);
    return isKnown;
  };
}

/** The page of an operation. */
export function operationPage(named: NamedOperation, context: OperationContext): OperationPage {
  const { operation } = named;
  const { method, path, summary, description, deprecated, sunset, pagination, parameters, body, responses } = operation;
  const { spelling, value, pathOf = operationPath, calls = () => [] } = context;
  const depth = Math.max(1, context.depthOf(typesIn(operation)));
  const room = context.roomFor?.(typesIn(operation));
  const fieldOf: FieldOf = (described) => nestedField(described, spelling, nestingIn([], depth, room));
  const onlyNamed: FieldOf = (described) => nestedField(described, spelling, nestingIn([], 0));
  const isNamed = context.repeated === 'named';
  const isRepeatedError = isNamed ? repetitions() : () => false;
  const isRepeated = (content: Content, [first]: readonly Content[]): boolean =>
    isNamed && content !== first && isSameType(content.type, first?.type);
  const contentsOf = (contents: readonly Content[], required: boolean, isKnown: (content: Content) => boolean) =>
    contents.map((content) =>
      representationOf(content, required, isKnown(content) || isRepeated(content, contents) ? onlyNamed : fieldOf),
    );
  const fields = (place: Parameter['in']): Field[] =>
    parameters.filter((parameter) => parameter.in === place).map((parameter) => fieldOf(parameter));
  return {
    kind: 'operation',
    id: operation.id,
    path: pathOf(named),
    title: summary ?? operation.key,
    description,
    method,
    route: path,
    deprecated,
    sunset,
    servers: operation.servers.map(({ url }) => url),
    pagination,
    calls: calls(operation),
    samples: context.samples(operation),
    examples: responses.flatMap((response) => exampleOf(response, value)),
    authorization: authorizationOf(spelling.api.model, operation),
    parameters: { path: fields('path'), query: fields('query'), header: fields('header'), cookie: fields('cookie') },
    body: {
      required: body?.required === true,
      description: body?.description,
      contents: contentsOf(body?.contents ?? [], body?.required === true, () => false),
    },
    responses: responses.map((response) => {
      const { status, description, headers, contents } = response;
      return {
        status,
        description,
        headers: headers.map(fieldOf),
        contents: contentsOf(contents, false, ({ type }) => isRepeatedError(response, type)),
      };
    }),
  };
}
