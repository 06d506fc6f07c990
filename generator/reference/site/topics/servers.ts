import type { Server } from '../../../model/model.js';
import type { Block } from '../../site-page.js';
import { code, heading, text, topic, type Topic } from './topic.js';

function blocksOf({ key, url, description, variables }: Server): Block[] {
  return [
    heading(key ?? url),
    ...(description === undefined ? [] : [{ kind: 'prose', text: description } as const]),
    {
      kind: 'facts',
      facts: [
        { label: 'URL', parts: [code(url)] },
        ...variables.map(({ name, default: usual, values, description: meaning }) => ({
          label: name,
          parts: [
            { text: 'default ' },
            code(usual),
            ...(values.length > 0
              ? [
                  { text: ', one of ' },
                  ...values.flatMap((value, at) => [...(at > 0 ? [{ text: ', ' }] : []), code(value)]),
                ]
              : []),
            ...(meaning === undefined ? [] : [{ text: ' – ' }, { text: meaning, isProse: true } as const]),
          ],
        })),
      ],
    },
  ];
}

/** The servers of the API and their variables. */
export const servers: Topic = ({ api }) => {
  const all = api.model.servers;
  if (all.length === 0) return undefined;
  return topic('servers.html', 'Servers', [text('Requests go to one of these base URLs.'), ...all.flatMap(blocksOf)]);
};
