import { expect, it } from 'vitest';
import { analyze } from '../../analyze/analyze.js';
import { typescript } from '../../languages/typescript.js';
import type { Json, JsonObject } from '../../load/source.js';
import { namingOrder } from './naming-order.js';

/** The order of the components that operations return, by `method path Component`. */
function order(calls: readonly string[], tags: JsonObject = {}) {
  const paths: Record<string, Record<string, Json>> = {};
  const schemas: Record<string, Json> = {};
  for (const call of calls) {
    const [method = '', path = '', name = ''] = call.split(' ');
    schemas[name] = { type: 'object', properties: { id: { type: 'string' } } };
    const schema = { $ref: `#/components/schemas/${name}` };
    const responses = { 200: { description: 'OK', content: { 'application/json': { schema } } } };
    (paths[path] ??= {})[method] = { operationId: name, responses, ...tags };
  }
  const document: JsonObject = {
    openapi: '3.1.0',
    info: { title: 'Case', version: '1' },
    paths,
    components: { schemas },
  };
  const source = { root: 'in.json', documents: new Map([['in.json', document]]), texts: new Map() };
  const { met, groups } = namingOrder(analyze(source).value, typescript);
  const last = (id: string): string => id.split('/').at(-1) ?? '';
  return { met: [...met].sort(([, a], [, b]) => a - b).map(([id]) => last(id)), groups: [...groups.values()] };
}

it.each<[string, string[], string[]]>([
  ['paths in the order of the document', ['get /b B', 'get /a A'], ['B', 'A']],
  ['methods in the order of the specification', ['post /a Post', 'get /a Get', 'put /a Put'], ['Get', 'Put', 'Post']],
  ['all of a path before the next one', ['delete /a Del', 'get /b B', 'get /a Get'], ['Get', 'Del', 'B']],
])('%s', (_, calls, want) => {
  expect(order(calls).met).toEqual(want);
});

it('has the group of each operation in the casing of types', () => {
  expect(order(['get /a A'], { tags: ['pet toys'] }).groups).toEqual(['PetToys']);
});
