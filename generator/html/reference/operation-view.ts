import type { Field } from '../../reference/field.js';
import type { OperationPage, Representation, ResponseExample } from '../../reference/page.js';
import { listOf, objectOf, value, type Shape } from '../../templating/shape.js';
import { escapeAttribute, escapeCode, escapeText } from '../escape.js';
import { authorizationShape, authorizationView, type AuthorizationView } from './authorization-view.js';
import { codeShape, codeView, codeViews, type CodeView } from './code-view.js';
import { fieldShape, fieldView, fieldViews, type FieldView } from './field-view.js';
import { oneLine } from './link-view.js';
import type { PageContext } from './page-context.js';

/** A body in one media type. */
interface ContentView {
  readonly mediaType: string;
  readonly value: FieldView;
}

/** Parameters in one place of the request. */
interface ParametersView {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly FieldView[];
}

interface BodyView {
  readonly required: boolean;
  readonly description: string | undefined;
  readonly contents: readonly ContentView[];
}

interface ResponseView {
  readonly id: string;
  readonly status: string;
  /** Whether it is open at first: successes are. */
  readonly open: boolean;
  /** `success`, `redirect`, `error` or `other`. */
  readonly outcome: string;
  /** The description if it is one short line; else it stands below. */
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly headers: readonly FieldView[];
  readonly contents: readonly ContentView[];
}

/** The page of an operation for its template. */
export interface OperationView {
  readonly title: string;
  readonly method: string;
  /** The path by its parts, of which some are parameters. */
  readonly route: readonly { readonly text: string; readonly parameter: boolean }[];
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly reason: string | undefined;
  readonly sunset: string | undefined;
  readonly servers: readonly string[];
  readonly calls: readonly { readonly language: string; readonly call: string; readonly href: string | undefined }[];
  readonly paginated: string | undefined;
  /** The data of the request console as JSON, if the site has one. */
  readonly console: string | undefined;
  readonly samples: readonly CodeView[];
  readonly examples: readonly CodeView[];
  readonly authorization: AuthorizationView;
  readonly parameters: readonly ParametersView[];
  readonly body: BodyView | undefined;
  readonly responses: readonly ResponseView[];
}

const contentShape = objectOf<ContentView>(() => ({ mediaType: value, value: fieldShape }));

export const operationShape: Shape = objectOf<OperationView>(() => ({
  title: value,
  method: value,
  route: listOf(objectOf<OperationView['route'][number]>(() => ({ text: value, parameter: value }))),
  description: value,
  deprecated: value,
  reason: value,
  sunset: value,
  servers: listOf(value),
  calls: listOf(objectOf<OperationView['calls'][number]>(() => ({ language: value, call: value, href: value }))),
  paginated: value,
  console: value,
  samples: listOf(codeShape),
  examples: listOf(codeShape),
  authorization: authorizationShape,
  parameters: listOf(objectOf<ParametersView>(() => ({ id: value, title: value, fields: listOf(fieldShape) }))),
  body: objectOf<BodyView>(() => ({ required: value, description: value, contents: listOf(contentShape) })),
  responses: listOf(
    objectOf<ResponseView>(() => ({
      id: value,
      status: value,
      open: value,
      outcome: value,
      summary: value,
      description: value,
      headers: listOf(fieldShape),
      contents: listOf(contentShape),
    })),
  ),
}));

/** The headings of parameters by their place. */
const places = [
  ['path', 'Path parameters'],
  ['query', 'Query parameters'],
  ['header', 'Headers'],
  ['cookie', 'Cookies'],
] as const;

/** What a status means (RFC 9110, section 15). */
function outcomeOf(status: string): string {
  const outcomes: Readonly<Record<string, string>> = {
    1: 'other',
    2: 'success',
    3: 'redirect',
    4: 'error',
    5: 'error',
  };
  return outcomes[status.charAt(0)] ?? 'other';
}

/** A path by its parts: `/payments/{id}` has the parameter `{id}`. */
const routeOf = (route: string): OperationView['route'] =>
  route
    .split(/(\{[^{}]*\})/u)
    .filter((text) => text !== '')
    .map((text) => ({ text: escapeCode(text), parameter: text.startsWith('{') }));

const exampleSnippet = (example: ResponseExample) => ({
  label: example.status,
  fence: example.format === 'json' ? 'json' : '',
  code: example.format === 'json' ? JSON.stringify(example.value, null, 2) : example.value,
});

/** The contents of a body. Those after the first have ids with their media type. */
const contentViews = (contents: readonly Representation[], id: string, context: PageContext): ContentView[] =>
  contents.map(({ mediaType, value: content }, index) => ({
    mediaType: escapeText(mediaType),
    value: fieldView(content, index === 0 ? id : `${id}(${mediaType})`, context),
  }));

function parametersView(fields: readonly Field[], id: string, title: string, context: PageContext): ParametersView[] {
  if (fields.length === 0) return [];
  return [{ id: context.anchor(id), title, fields: fieldViews(fields, id, context) }];
}

/** The longest description that stands beside the status. */
const shortest = 120;

function responseView(
  { status, description, headers, contents }: OperationPage['responses'][number],
  hasSuccess: boolean,
  context: PageContext,
): ResponseView {
  const isShort = description !== undefined && description.length <= shortest && !/[\n|]/u.test(description.trim());
  return {
    id: escapeAttribute(context.anchor(`response.${status}`)),
    status: escapeText(status),
    open: outcomeOf(status) === 'success' || !hasSuccess,
    outcome: outcomeOf(status),
    summary: isShort ? context.line(description.trim()) : undefined,
    description: isShort || description === undefined ? undefined : context.prose(description),
    headers: fieldViews(headers, `response.${status}.header`, context),
    contents: contentViews(contents, `response.${status}.body`, context),
  };
}

/** Renders the page of an operation. */
export function operationView(page: OperationPage, context: PageContext, console: string | undefined): OperationView {
  const { method, route, deprecated, parameters, body, pagination } = page;
  const hasSuccess = page.responses.some(({ status }) => outcomeOf(status) === 'success');
  return {
    title: escapeText(oneLine(page.title)),
    method: escapeAttribute(method),
    route: routeOf(route),
    description: page.description === undefined ? undefined : context.prose(page.description),
    deprecated: deprecated !== undefined,
    reason: typeof deprecated === 'string' ? context.line(deprecated) : undefined,
    sunset: page.sunset === undefined ? undefined : escapeText(page.sunset),
    servers: page.servers.map(escapeText),
    calls: page.calls.map(({ language, call }) => ({
      language,
      call: escapeText(call),
      href: context.hrefOf('topic sdk/typescript.html'),
    })),
    paginated: pagination && context.hrefOf('topic pagination.html'),
    console,
    samples: codeViews(page.samples, context, 'sample'),
    examples: page.examples.map((example, index) => codeView(exampleSnippet(example), context, index === 0, 'example')),
    authorization: authorizationView(page.authorization, context),
    parameters: places.flatMap(([place, title]) => parametersView(parameters[place], place, title, context)),
    body:
      body.contents.length === 0
        ? undefined
        : {
            required: body.required,
            description: body.description === undefined ? undefined : context.prose(body.description),
            contents: contentViews(body.contents, 'body', context),
          },
    responses: page.responses.map((response) => responseView(response, hasSuccess, context)),
  };
}
