import { expect } from 'vitest';
import type { Json, Source } from '../../source.js';
import { fromSwagger } from '../swagger.js';

export const info = { title: 'Case', version: '1' };
export const done = { 204: { description: 'Done.' } };

/** A document of Swagger 2.0 in one file or several; the root is `in.json`. */
export function converted(root: object, files: Readonly<Record<string, object>> = {}) {
  const all: Record<string, object> = { 'in.json': { swagger: '2.0', info, paths: {}, ...root }, ...files };
  const documents = new Map(Object.entries(all)) as unknown as ReadonlyMap<string, Json>;
  const before = structuredClone(all);
  const source: Source = { root: 'in.json', documents, texts: new Map() };
  const { value, diagnostics } = fromSwagger(source);
  expect(all).toEqual(before);
  const made = Object.fromEntries(value.documents) as Record<string, Record<string, unknown>>;
  const origin = (pointer: string, file = 'in.json'): string => {
    const place = value.origin?.({ file, pointer });
    return place === undefined ? '' : `${place.file === 'in.json' ? '' : place.file}#${place.pointer}`;
  };
  const messages = diagnostics.map(({ message, place }) => `${place?.pointer ?? ''}: ${message}`);
  return { made, root: made['in.json'] ?? {}, messages, origin };
}

/** The one operation of a document. */
export const operation = (given: object, root: object = {}, method = 'post') => {
  const { root: made, messages } = converted({ ...root, paths: { '/a': { [method]: { responses: done, ...given } } } });
  const { paths, components } = made as { paths: Record<string, Record<string, object>>; components: unknown };
  return { made: { ...paths['/a']?.[method] }, components, messages };
};
