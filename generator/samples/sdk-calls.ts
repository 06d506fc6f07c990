import { typescript } from '../languages/typescript.js';
import type { Operation } from '../model/model.js';
import { choiceCall } from './choice-call.js';
import type { Snippet } from './http/snippets.js';
import { callOf, waysOf, type Caller } from './call.js';
import { methodSnippet } from './sdk-snippets.js';

/** What the samples are called that choose media types. */
const labels = {
  body: 'TypeScript, another body',
  response: 'TypeScript, another response',
  both: 'TypeScript, another body and response',
} as const;

/** Sample calls of an operation with the generated SDK, one more if media types are a choice. Every sample compiles. */
export function sdkCalls(caller: Caller): (operation: Operation) => Snippet[] {
  const ways = new Map(waysOf(caller).map((way) => [way.method.operation.operation.id, way]));
  return ({ id }) => {
    const way = ways.get(id);
    const call = way && callOf(caller, way);
    const choice = way && choiceCall(caller, way);
    const snippet = (label: string, code: string): Snippet => ({ label, fence: typescript.id, code });
    return [
      ...(call ? [snippet('TypeScript', methodSnippet(caller, call))] : []),
      ...(choice ? [snippet(labels[choice.of], methodSnippet(caller, choice.call, choice.options))] : []),
    ];
  };
}
