import type { Json } from '../source.js';
import { below, itemsOf, textOf, type At } from './at.js';
import { partOf, type Work } from './work.js';

/** Placeholders of a URL that the document does not describe: the caller sets them. */
const variablesIn = (url: string): [string, Json][] =>
  [...url.matchAll(/\{([^{}]+)\}/gu)].map(([, name = '']) => [name, { default: '' }]);

/** The servers of a document or operation: its schemes, each with the host and base path of the document. */
export function servers(work: Work, root: At, schemes: At | undefined): Json[] {
  const [host, basePath] = [below(root, 'host'), below(root, 'basePath')];
  // Some documents write a URL.
  const name = (textOf(root, 'host') ?? '').trim().replace(/^\w*:?\/\/|\/+$/gu, '');
  const path = (textOf(root, 'basePath') ?? '')
    .trim()
    .replace(/\/+$/u, '')
    .replace(/^(?!\/|$)/u, '/');
  if (name === '' && (textOf(root, 'basePath') ?? '') === '') return [];
  const listed = name === '' ? [] : itemsOf(schemes).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  // Without a scheme, it is that of the document's own URL.
  const starts = name === '' ? [''] : listed.length === 0 ? [`//${name}`] : listed.map((one) => `${one}://${name}`);
  return starts.map((start) => {
    const url = start + path || '/';
    const variables = variablesIn(url);
    return partOf(work, host ?? basePath ?? root, {
      url,
      ...(variables.length === 0 ? {} : { variables: Object.fromEntries(variables) }),
    });
  });
}
