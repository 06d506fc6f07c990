import { segmentName } from '../languages/calls.js';
import type { Group, Method, NamedOperation } from '../naming/api.js';
import { errorsOf } from '../naming/operation-errors.js';
import { callOf, waysOf, type Caller } from '../samples/call.js';
import { choiceCall } from '../samples/choice-call.js';
import { functionSnippet, methodSnippet } from '../samples/sdk-snippets.js';
import { fill } from '../surface/piece.js';
import { namePieces, scopeName } from '../surface/spell.js';
import type { GroupPage, MethodSection, ReportedError } from './page.js';
import { groupPath } from './page-path.js';
import { callNotation, parametersOf } from './parameters.js';
import { returnsOf } from './returns.js';
import { snippet } from './snippet.js';
import { inlineOf, spellerOf, type TypeContext } from './spelled.js';

/** Settings for the pages of groups. */
export interface GroupContext {
  readonly types: TypeContext;
  /** Settings for samples; absent if pages have none. */
  readonly caller: Caller | undefined;
  /** The class of undocumented errors. */
  readonly fallbackError: string;
}

/** The errors of a method: those of the document by status, then the class of all others. */
function errorsIn(operation: NamedOperation, { types, fallbackError }: GroupContext): ReportedError[] {
  const { error, fallback } = callNotation(types.api);
  const described = errorsOf(types.api, operation).flatMap(({ status, id, mediaType }) => {
    const type = types.api.errors.get(id);
    return type ? [{ type: inlineOf(namePieces(error, type, spellerOf(types))), status, mediaType }] : [];
  });
  const scope = scopeName('errors', types.api.folders.errors, types.api);
  const others = inlineOf(fill(fallback, { package: types.namespace, scope, name: fallbackError }));
  return [
    ...described.sort((a, b) => (a.status < b.status ? -1 : a.status > b.status ? 1 : 0)),
    { type: others, status: '4XX, 5XX', mediaType: '*/*' },
  ];
}

type Samples = Pick<MethodSection, 'sample' | 'choice' | 'standalone'>;

const noSamples: Samples = { sample: undefined, choice: undefined, standalone: undefined };

function samplesOf(method: Method, way: string, caller: Caller): Samples {
  const call = callOf(caller, { method, way });
  const choice = choiceCall(caller, { method, way });
  return {
    sample: call && snippet(methodSnippet(caller, call)),
    choice: choice && { of: choice.of, sample: snippet(methodSnippet(caller, choice.call, choice.options)) },
    standalone: call && snippet(functionSnippet(caller, call)),
  };
}

function methodSection(method: Method, way: string, context: GroupContext): MethodSection {
  const { name, operation } = method;
  const { id, summary, description, deprecated } = operation.operation;
  return {
    id,
    name,
    summary,
    description,
    deprecated,
    ...(context.caller ? samplesOf(method, way, context.caller) : noSamples),
    parameters: parametersOf(operation, context.types),
    returns: returnsOf(operation, context.types),
    errors: errorsIn(operation, context),
  };
}

/** The name of a group on its page: `Buyers.PaymentMethods`. */
const titleOf = ({ segments, className }: Group): string =>
  segments.length === 0 ? className : segments.map(segmentName).join('.');

/** Makes the pages of groups of operations. */
export function groupPages(context: GroupContext): (group: Group) => GroupPage {
  const { api } = context.types;
  const ways = new Map(context.caller && waysOf(context.caller).map(({ method, way }) => [method, way]));
  const tags = new Map(
    api.model.tags
      .toReversed()
      .flatMap(({ name, description }) =>
        [segmentName(name), name.split('.').map(segmentName).join('.')].map((key) => [key, description] as const),
      ),
  );
  return (group) => {
    const title = titleOf(group);
    return {
      kind: 'group',
      id: group.className,
      path: groupPath(group, api.language.paths),
      title,
      description: tags.get(title),
      methods: group.methods.map((method) => methodSection(method, ways.get(method) ?? '', context)),
    };
  };
}
