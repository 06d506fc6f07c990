import { rootId } from '../../../model/id.js';
import { clientText, importTexts } from '../../../samples/call.js';
import { snippet } from '../../snippet.js';
import type { Block } from '../../site-page.js';
import { heading, text, topic, type Topic } from './topic.js';

/** The first page: what the document says about the whole API, and where to go from there. */
export const overview: Topic = ({ api, caller, groups }) => {
  const { info } = api.model;
  const client = caller.context.client;
  const install: Block[] =
    api.operations.length === 0
      ? []
      : [
          heading('TypeScript SDK'),
          text('Create a client once and call its methods.'),
          {
            kind: 'code',
            snippet: snippet(
              [importTexts(caller, undefined, [['', client]]), clientText(caller, client, undefined)].join('\n'),
            ),
          },
        ];
  const sections: Block[] =
    groups.length === 0
      ? []
      : [
          heading('Operations'),
          {
            kind: 'links',
            links: groups.map(({ id, title, description, operations }) => ({
              to: id,
              title,
              note: operations.length === 1 ? '1 operation' : `${String(operations.length)} operations`,
              description,
            })),
          },
        ];
  return topic(
    'index.html',
    info.title,
    [
      ...(info.description === undefined ? [] : [{ kind: 'prose', text: info.description } as const]),
      ...install,
      ...sections,
    ],
    undefined,
    rootId,
  );
};
