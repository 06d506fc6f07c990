import { authorizationOf } from '../../authorization.js';
import type { Block } from '../../site-page.js';
import { code, heading, joined, line, text, topic, type Topic } from './topic.js';

const places = { header: 'header', query: 'query parameter', cookie: 'cookie' } as const;

/** How requests authenticate: every scheme with its place in the request. */
export const authentication: Topic = ({ api }) => {
  const { security } = api.model;
  if (security.schemes.length === 0) return undefined;
  const schemes = security.schemes.flatMap((scheme): Block[] => {
    const { alternatives } = authorizationOf(api.model, { security: [{ [scheme.key]: [] }] });
    const [credential] = alternatives[0] ?? [];
    if (credential === undefined) return [];
    const { name, place, form, tokenUrl } = credential;
    return [
      heading(scheme.key),
      ...(scheme.description === undefined ? [] : [{ kind: 'prose', text: scheme.description } as const]),
      {
        kind: 'facts',
        facts: [
          { label: 'Sent as', parts: [{ text: `${places[place]} ` }, code(name)] },
          ...(form === undefined ? [] : [{ label: 'Value', parts: [code(form.text)] }]),
          ...(tokenUrl === undefined ? [] : [{ label: 'Tokens from', parts: [code(tokenUrl)] }]),
          ...('scopes' in scheme && scheme.scopes.length > 0
            ? [
                {
                  label: 'Scopes',
                  parts: scheme.scopes.flatMap((scope, index) => [...(index > 0 ? [{ text: ', ' }] : []), code(scope)]),
                },
              ]
            : []),
        ],
      },
    ];
  });
  const usual = authorizationOf(api.model, {}).alternatives.map((all) =>
    joined(
      all.map(({ name }) => [code(name)]),
      ' and ',
    ),
  );
  const intro =
    usual.length === 0
      ? text('Each operation lists the credentials that it needs.')
      : line([
          { text: 'Unless an operation says otherwise, requests carry ' },
          ...joined(usual, ', or '),
          { text: '.' },
        ]);
  return topic('authentication.html', 'Authentication', [intro, ...schemes]);
};
