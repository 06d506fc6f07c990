import { range, parameter, operation, operations } from './make.mjs';

/** Operations, tags and parameters. */
export const calls = {
  operations: (n) => operations(n, () => ({ tags: ['things'] })),
  'operations without names': (n) => operations(n, () => ({ operationId: undefined })),
  'operations of one name': (n) => operations(n, () => ({ operationId: 'getThing' })),
  'operations of nearly one name': (n) =>
    operations(n, (i) => ({ operationId: `getThing${'_'.repeat(i + 1)}`.slice(0, 3000) + (i > 3000 ? i : '') })),
  tags: (n) =>
    operations(n, (i) => ({ tags: [`tag${i}`] }), {
      tags: range(n).map((i) => ({ name: `tag${i}`, description: 'Things.' })),
    }),
  'tags of one operation': (n) => operation({ tags: range(n).map((i) => `tag${i}`) }),
  'depth of tags': (n) => ({
    ...operation({ tags: [`tag${n - 1}`] }),
    openapi: '3.2.0',
    tags: range(n).map((i) => ({ name: `tag${i}`, ...(i > 0 && { parent: `tag${i - 1}` }) })),
  }),
  'depth of groups': (n) =>
    operation({
      'x-speakeasy-group': range(n)
        .map((i) => `group${i}`)
        .join('.'),
    }),
  'path parameters': (n) =>
    operation(
      { parameters: range(n).map((i) => parameter(`p${i}`, 'path')) },
      range(n)
        .map((i) => `/{p${i}}`)
        .join(''),
    ),
  'path parameters that nothing describes': (n) =>
    operation(
      {},
      range(n)
        .map((i) => `/{p${i}}`)
        .join(''),
    ),
  'path parameters of one name': (n) =>
    operation(
      {},
      range(n)
        .map(() => `/{p}`)
        .join(''),
    ),
  'path parameters that do not occur': (n) =>
    operation({ parameters: range(n).map((i) => parameter(`p${i}`, 'path')) }),
  'segments of a path': (n) =>
    operation(
      {},
      range(n)
        .map((i) => `/part${i}`)
        .join(''),
    ),
  'query parameters': (n) => operation({ parameters: range(n).map((i) => parameter(`p${i}`)) }),
  'query parameters of one name': (n) => operation({ parameters: range(n).map(() => parameter('p')) }),
  'header parameters': (n) => operation({ parameters: range(n).map((i) => parameter(`X-P${i}`, 'header')) }),
  'cookie parameters': (n) => operation({ parameters: range(n).map((i) => parameter(`p${i}`, 'cookie')) }),
  'parameters in the query and the header': (n) =>
    operation({ parameters: range(n).flatMap((i) => [parameter(`p${i}`), parameter(`p${i}`, 'header')]) }),
  'parameters with inline enumerations': (n) =>
    operation({
      parameters: range(n).map((i) => ({ ...parameter(`p${i}`), schema: { type: 'string', enum: ['a', `b${i}`] } })),
    }),
  'global parameters': (n) =>
    operation({ parameters: range(n).map((i) => parameter(`p${i}`)) }, '/things', {
      'x-speakeasy-globals': { parameters: range(n).map((i) => parameter(`p${i}`)) },
    }),
};
