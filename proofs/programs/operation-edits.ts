import { flip, fresh, isObject, methods, onOperation, parameterOf, some, type Edit } from './document-parts.js';

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-call -- documents are any JSON */

/** Edits of paths and operations, by name. */
export const operationEdits: Readonly<Record<string, Edit>> = {
  'an operation gone': ({ document, roll }) => {
    const item = some(roll, Object.values(document.paths ?? {}));
    if (item === undefined) return;
    const method = some(
      roll,
      methods.filter((one) => item[one] !== undefined),
    );
    Reflect.deleteProperty(item, method ?? 'none');
  },
  'a path of another name': ({ document, roll }) => {
    const path: string | undefined = some(roll, Object.keys(document.paths ?? {}));
    if (path === undefined) return;
    document.paths[`/v2${path}`] = document.paths[path];
    Reflect.deleteProperty(document.paths, path);
  },
  'an operation of another name': onOperation((operation) => {
    operation.operationId = `${String(operation.operationId ?? 'some')}_renamed`;
  }),
  'an operation in another group': onOperation((operation) => {
    operation.tags = ['elsewhere'];
  }),
  'an operation deprecated or not': onOperation((operation) => flip(operation, 'deprecated')),
  'a parameter more': onOperation((operation, { roll, components }) => {
    const more = { name: `p${String(roll(9))}`, in: some(roll, ['query', 'header']), schema: fresh(roll, components) };
    operation.parameters = [...(operation.parameters ?? []), more];
  }),
  'a parameter more that is required': onOperation((operation, { roll }) => {
    const more = { name: `p${String(roll(9))}`, in: 'query', required: true, schema: { type: 'string' } };
    operation.parameters = [more, ...(operation.parameters ?? [])];
  }),
  'a parameter less': onOperation((operation, parts) => {
    const gone = parameterOf(parts, operation);
    if (gone !== undefined) operation.parameters = operation.parameters.filter((one: any) => one !== gone);
  }),
  'a parameter required or not': onOperation((operation, parts) => {
    const found = parameterOf(parts, operation);
    if (found !== undefined) flip(found, 'required');
  }),
  'parameters in another order': onOperation((operation) => {
    operation.parameters?.reverse();
  }),
  'a parameter elsewhere': onOperation((operation, parts) => {
    const found = parameterOf(parts, operation);
    if (found !== undefined) found.in = found.in === 'query' ? 'header' : 'query';
  }),
  'a body required or not': onOperation((operation) => {
    if (isObject(operation.requestBody)) flip(operation.requestBody, 'required');
  }),
  'a body more or less': onOperation((operation, { roll, components }) => {
    if (operation.requestBody === undefined)
      operation.requestBody = { content: { 'application/json': { schema: fresh(roll, components) } } };
    else Reflect.deleteProperty(operation, 'requestBody');
  }),
  'a body of another kind': onOperation((operation, { roll }) => {
    const content = operation.requestBody?.content;
    const [media] = Object.keys(content ?? {});
    if (media !== undefined)
      operation.requestBody.content = {
        [some(roll, ['application/json', 'multipart/form-data', 'text/plain', 'application/octet-stream'])]:
          content[media],
      };
  }),
  'an answer more': onOperation((operation, { roll, components }) => {
    const content = { 'application/json': { schema: fresh(roll, components) } };
    operation.responses[some(roll, ['201', '202', '404', 'default'])] = { description: 'More', content };
  }),
  'an answer without a body': onOperation((operation) => {
    operation.responses['204'] = { description: 'Nothing' };
  }),
  'an answer less': onOperation((operation, { roll }) => {
    const status = some(roll, Object.keys(operation.responses));
    if (Object.keys(operation.responses).length > 1) Reflect.deleteProperty(operation.responses, status);
  }),
  'an answer of another kind': onOperation((operation, { roll }) => {
    const response = some(roll, Object.values(operation.responses));
    const [media] = Object.keys(response?.content ?? {});
    if (media !== undefined)
      response.content = {
        [some(roll, ['application/json', 'text/plain', 'text/event-stream', 'application/octet-stream'])]:
          response.content[media],
      };
  }),
};
