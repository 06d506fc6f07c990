import type { OperationModels } from './language.js';

/** What the structure of a response has beside its body. */
export const responseFields: NonNullable<OperationModels['responseFields']> = [
  { name: 'contentType', external: 'string', description: 'HTTP response content type for this operation' },
  { name: 'statusCode', external: 'int', description: 'HTTP response status code for this operation' },
  {
    name: 'rawResponse',
    external: 'response',
    description: 'Raw HTTP response; suitable for custom response parsing',
  },
];
