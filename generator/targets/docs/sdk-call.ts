import { nameApi } from '../../languages/api.js';
import { optionNames } from '../../languages/client-options.js';
import { groupsOf } from '../../languages/groups.js';
import { typescript } from '../../languages/typescript.js';
import type { Operation } from '../../model/model.js';
import { represented } from '../../model/representation.js';
import type { Planning } from './page.js';
import { callOf, waysOf, type Caller } from './sample-call.js';
import { methodSnippet } from './sample-snippets.js';

/** How the generated SDK calls an operation; nothing where no sample of it can be made that compiles. */
export function sdkCalls({
  context,
  options,
}: Pick<Planning, 'context' | 'options'>): (operation: Operation) => string | undefined {
  const { value: api } = nameApi(represented(context.model, options), typescript, context);
  const { root } = groupsOf(api, context.client);
  const caller: Caller = { api, context, root, options: optionNames(api) };
  const ways = new Map(waysOf(caller).map((way) => [way.method.operation.operation.id, way]));
  return ({ id }) => {
    const way = ways.get(id);
    const call = way && callOf(caller, way);
    return call && methodSnippet(caller, call);
  };
}
