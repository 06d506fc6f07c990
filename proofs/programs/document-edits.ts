import { become, fresh, isObject, methods, onOperation, some, type Edit } from './document-parts.js';

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- documents are any JSON */

/** Edits of what a document has beside schemas and operations, by name. */
export const documentEdits: Readonly<Record<string, Edit>> = {
  'a security scheme of another kind': ({ document, roll }) => {
    const scheme = some(roll, Object.values(document.components?.securitySchemes ?? {}));
    if (scheme !== undefined)
      become(
        scheme,
        some(roll, [
          { type: 'http', scheme: 'basic' },
          { type: 'http', scheme: 'bearer' },
          { type: 'apiKey', in: 'query', name: 'key' },
        ]),
      );
  },
  'a security scheme more or less': ({ document, roll }) => {
    document.components ??= {};
    const schemes = (document.components.securitySchemes ??= {});
    const name: string | undefined = some(roll, Object.keys(schemes));
    if (name === undefined || roll(2) === 0) schemes[`scheme${String(roll(9))}`] = { type: 'http', scheme: 'bearer' };
    else Reflect.deleteProperty(schemes, name);
  },
  'a webhook less': ({ document, roll }) => {
    const webhooks = document.webhooks ?? document['x-webhooks'] ?? {};
    Reflect.deleteProperty(webhooks, some(roll, Object.keys(webhooks)) ?? 'none');
  },
  'a webhook more': ({ document, roll, components }) => {
    const content = { 'application/json': { schema: fresh(roll, components) } };
    document.webhooks = { ...document.webhooks, [`hook${String(roll(9))}`]: { post: { requestBody: { content } } } };
  },
  'pages or one answer': onOperation((operation) => {
    if (operation['x-speakeasy-pagination'] !== undefined) Reflect.deleteProperty(operation, 'x-speakeasy-pagination');
    else if (Array.isArray(operation.parameters) && isObject(operation.parameters[0]))
      operation['x-speakeasy-pagination'] = {
        type: 'cursor',
        inputs: [{ name: operation.parameters[0]['name'], in: 'parameters', type: 'cursor' }],
        outputs: { results: '$.items', nextCursor: '$.next' },
      };
  }),
  'global parameters or none': ({ document, roll }) => {
    if (document['x-speakeasy-globals'] !== undefined) Reflect.deleteProperty(document, 'x-speakeasy-globals');
    else {
      const all = Object.values<any>(document.paths ?? {}).flatMap((item) =>
        methods.flatMap((method) => item[method]?.parameters ?? []),
      );
      const found = some(roll, all);
      if (isObject(found)) document['x-speakeasy-globals'] = { parameters: [found] };
    }
  },
  'servers with names': ({ document }) => {
    for (const [index, server] of (document.servers ?? []).entries())
      server['x-speakeasy-server-id'] ??= `s${String(index)}`;
  },
  'a server less': ({ document, roll }) => {
    if (Array.isArray(document.servers)) document.servers.splice(roll(document.servers.length), 1);
  },
  'another title': ({ document }) => {
    document.info.title = 'Something Else';
  },
  'another server': ({ document }) => {
    document.servers = [
      ...(document.servers ?? []),
      { url: 'https://{region}.example', variables: { region: { default: 'eu' } } },
    ];
  },
};
