import type { Content, Field, Model, Operation, Parameter, Response } from '../../model/model.js';
import { carriedBy } from '../../model/media.js';
import { authorizationShape, authorizationView, type AuthorizationView } from './authorization-view.js';
import { fieldShape, fieldView, nestingIn, type FieldView, type Nesting } from './field-view.js';
import type { Snippet } from '../../samples/http/snippets.js';
import { textOf, type WireValue } from '../../samples/http/wire-value.js';
import { listOf, objectOf, value, type Shape } from '../../markdown/shape.js';
import type { Spelling } from './type-markdown.js';
import { cellText, fenceAround, fenced, lineText, proseText } from '../../markdown/text.js';
import { codeLine } from '../../markdown/value-text.js';

/** One representation of a body. */
export interface ContentView {
  readonly mediaType: string;
  readonly value: FieldView;
}

export interface BodyView {
  readonly required: boolean;
  readonly description: string | undefined;
  /** Empty where the operation has no body. */
  readonly contents: readonly ContentView[];
}

export interface ResponseView {
  readonly status: string;
  readonly description: string | undefined;
  readonly headers: readonly FieldView[];
  readonly contents: readonly ContentView[];
}

/** A sample: the finished block, and what it is made of for templates that write the block themselves. */
export interface SampleView {
  readonly label: string;
  readonly code: string;
  readonly fence: string;
  readonly language: string;
  readonly text: string;
}

/** The page of one operation. */
export interface OperationView {
  readonly title: string;
  readonly method: string;
  readonly path: string;
  /** Both in one: `POST /pets`. */
  readonly endpoint: string;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly reason: string | undefined;
  readonly samples: readonly SampleView[];
  readonly examples: readonly { readonly status: string; readonly mediaType: string; readonly code: string }[];
  readonly authorization: AuthorizationView;
  readonly pathParameters: readonly FieldView[];
  readonly queryParameters: readonly FieldView[];
  readonly headers: readonly FieldView[];
  readonly cookies: readonly FieldView[];
  readonly body: BodyView;
  readonly responses: readonly ResponseView[];
}

const contentShape = objectOf<ContentView>(() => ({ mediaType: value, value: fieldShape }));

export const operationShape: Shape = objectOf<OperationView>(() => ({
  title: value,
  method: value,
  path: value,
  endpoint: value,
  description: value,
  deprecated: value,
  reason: value,
  samples: listOf(
    objectOf<SampleView>(() => ({ label: value, code: value, fence: value, language: value, text: value })),
  ),
  examples: listOf(
    objectOf<OperationView['examples'][number]>(() => ({ status: value, mediaType: value, code: value })),
  ),
  authorization: authorizationShape,
  pathParameters: listOf(fieldShape),
  queryParameters: listOf(fieldShape),
  headers: listOf(fieldShape),
  cookies: listOf(fieldShape),
  body: objectOf<BodyView>(() => ({ required: value, description: value, contents: listOf(contentShape) })),
  responses: listOf(
    objectOf<ResponseView>(() => ({
      status: value,
      description: value,
      headers: listOf(fieldShape),
      contents: listOf(contentShape),
    })),
  ),
}));

/** What the views of all operations of an API are made with. */
export interface OperationContext {
  readonly model: Model;
  readonly spelling: Spelling;
  readonly value: WireValue;
  readonly samples: readonly Snippet[];
  /** How many objects deep the page writes out what bodies hold; deeper ones have pages of their own. */
  readonly depth: number;
}

const nesting = ({ depth }: OperationContext): Nesting => nestingIn([], depth);

const sampleView = ({ label, fence: language, code }: Snippet): SampleView => ({
  label,
  code: fenced(language, code),
  fence: fenceAround(code),
  language,
  text: code,
});

const prose = (text: string | undefined): string | undefined => text && proseText(text);

const contentView = (content: Content, required: boolean, context: OperationContext): ContentView => ({
  mediaType: codeLine(content.mediaType),
  value: fieldView({ type: content.type, required, examples: [] }, context.spelling, nesting(context)),
});

function responseView({ status, description, headers, contents }: Response, context: OperationContext): ResponseView {
  return {
    status: codeLine(status),
    description: prose(description),
    headers: headers.map((header) => fieldView(header, context.spelling, nesting(context))),
    contents: contents.map((content) => contentView(content, false, context)),
  };
}

/** What a response looks like: as the document has it, else as it is described. */
function exampleOf({ status, contents }: Response, context: OperationContext): OperationView['examples'][number][] {
  const [content] = contents;
  if (content === undefined) return [];
  const { mediaType, type, examples } = content;
  const media = carriedBy(content);
  if (media === 'bytes') return [];
  const shown = context.value(type, examples[0]);
  const [fence, code] =
    media === 'json' ? ['json', JSON.stringify(shown, null, 2)] : ['', textOf(examples[0] ?? shown)];
  return [{ status: codeLine(status), mediaType: codeLine(mediaType), code: fenced(fence, code) }];
}

/** What a page says of an operation, as finished Markdown. */
export function operationView(operation: Operation, context: OperationContext): OperationView {
  const { method, path, summary, description, deprecated, parameters, body, responses } = operation;
  const fields = (place: Parameter['in']): FieldView[] =>
    parameters
      .filter((parameter) => parameter.in === place)
      .map((parameter: Field) => fieldView(parameter, context.spelling, nesting(context)));
  return {
    title: cellText(oneLine(summary ?? operation.key)),
    method: codeLine(method),
    path: codeLine(path),
    endpoint: codeLine(`${method} ${path}`),
    description: prose(description),
    deprecated: deprecated !== undefined,
    reason: typeof deprecated === 'string' ? lineText(deprecated) : undefined,
    samples: context.samples.map(sampleView),
    examples: responses.flatMap((response) => exampleOf(response, context)),
    authorization: authorizationView(context.model, operation),
    pathParameters: fields('path'),
    queryParameters: fields('query'),
    headers: fields('header'),
    cookies: fields('cookie'),
    body: {
      required: body?.required === true,
      description: prose(body?.description),
      contents: (body?.contents ?? []).map((content) => contentView(content, body?.required === true, context)),
    },
    responses: responses.map((response) => responseView(response, context)),
  };
}

const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
