/** A document with a list, something that is added, and something that is removed. */
export const api = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
servers: [{ url: 'https://old.example' }]
paths:
  /pets:
    get:
      parameters: [{ name: cursor, in: query, schema: { type: string } }, { name: page, in: query, schema: { type: integer } }]
      responses: { '200': { description: A page, content: { application/json: { schema: { $ref: '#/components/schemas/PetPage' } } } } }
    post:
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
      responses: { '204': { description: Done } }
  /pets/{id}:
    delete: { parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { '204': { description: Gone } } }
components:
  securitySchemes: { BearerAuth: { type: http, scheme: bearer } }
  schemas:
    Pet: { type: object, properties: { name: { type: string } } }
    PetPage: { type: object, properties: { data: { type: array, items: { $ref: '#/components/schemas/Pet' } }, next: { type: object, properties: { cursor: { type: string } } } } }
`;
