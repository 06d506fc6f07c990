import type { OperationPage, Representation, ResponseExample, Snippet } from '../../reference/page.js';
import { listOf, objectOf, value, type Shape } from '../../templating/shape.js';
import { cellText, fenceAround, fenced } from '../text.js';
import { codeLine } from '../value-text.js';
import { authorizationShape, authorizationView, type AuthorizationView } from './authorization-view.js';
import { fieldShape, fieldView, fieldViews, prose, reasonOf, type FieldView } from './field-view.js';
import type { HrefOf } from './inline.js';

/** A body in one media type. */
interface ContentView {
  readonly mediaType: string;
  readonly value: FieldView;
}

interface BodyView {
  readonly required: boolean;
  readonly description: string | undefined;
  /** Empty if the operation has no body. */
  readonly contents: readonly ContentView[];
}

interface ResponseView {
  readonly status: string;
  readonly description: string | undefined;
  readonly headers: readonly FieldView[];
  readonly contents: readonly ContentView[];
}

/** A sample: the finished block, and its parts for templates that write the block themselves. */
interface SampleView {
  readonly label: string;
  readonly code: string;
  readonly fence: string;
  readonly language: string;
  readonly text: string;
}

/** The page of an operation for its template. */
interface OperationView {
  readonly title: string;
  readonly method: string;
  readonly path: string;
  /** Method and path: `POST /pets`. */
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

const sampleView = ({ label, fence: language, code }: Snippet): SampleView => ({
  label,
  code: fenced(language, code),
  fence: fenceAround(code),
  language,
  text: code,
});

const exampleView = (example: ResponseExample): OperationView['examples'][number] => ({
  status: codeLine(example.status),
  mediaType: codeLine(example.mediaType),
  code: example.format === 'json' ? fenced('json', JSON.stringify(example.value, null, 2)) : fenced('', example.value),
});

const contentViews = (contents: readonly Representation[], hrefOf: HrefOf): ContentView[] =>
  contents.map((content) => ({
    mediaType: codeLine(content.mediaType),
    value: fieldView(content.value, hrefOf),
  }));

const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

/** Renders the page of an operation to Markdown. */
export function operationView(page: OperationPage, hrefOf: HrefOf): OperationView {
  const { method, route, deprecated, parameters, body } = page;
  return {
    title: cellText(oneLine(page.title)),
    method: codeLine(method),
    path: codeLine(route),
    endpoint: codeLine(`${method} ${route}`),
    description: prose(page.description),
    deprecated: deprecated !== undefined,
    reason: reasonOf(deprecated),
    samples: page.samples.map(sampleView),
    examples: page.examples.map(exampleView),
    authorization: authorizationView(page.authorization),
    pathParameters: fieldViews(parameters.path, hrefOf),
    queryParameters: fieldViews(parameters.query, hrefOf),
    headers: fieldViews(parameters.header, hrefOf),
    cookies: fieldViews(parameters.cookie, hrefOf),
    body: {
      required: body.required,
      description: prose(body.description),
      contents: contentViews(body.contents, hrefOf),
    },
    responses: page.responses.map(({ status, description, headers, contents }) => ({
      status: codeLine(status),
      description: prose(description),
      headers: fieldViews(headers, hrefOf),
      contents: contentViews(contents, hrefOf),
    })),
  };
}
