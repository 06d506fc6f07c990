import { clientName, clientText, importTexts, waysOf } from '../../../samples/call.js';
import { snippet } from '../../snippet.js';
import { heading, text, topic, type Topic } from './topic.js';
import { operationLink } from '../links.js';

/** The methods of the TypeScript SDK, each with its operation. */
export const typescriptSdk: Topic = ({ api, caller }) => {
  if (api.operations.length === 0) return undefined;
  const { client, package: packageName } = caller.context;
  return topic('sdk/typescript.html', 'TypeScript SDK', [
    text(`The package \`${packageName}\` has a method for each operation.`),
    {
      kind: 'code',
      snippet: snippet(
        [importTexts(caller, undefined, [['', client]]), clientText(caller, client, undefined)].join('\n'),
      ),
    },
    heading('Methods'),
    {
      kind: 'links',
      links: waysOf(caller).map(({ method, way }) => ({
        ...operationLink(method.operation.operation),
        title: `${clientName(caller, undefined)}${way}`,
        note: method.operation.operation.summary,
      })),
    },
  ]);
};
