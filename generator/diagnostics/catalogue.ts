import type { Diagnostic, Place } from './diagnostic.js';
import { define, surroundings } from './surroundings.js';

/** Every code that Specwright reports. A new diagnostic is one row here and one call of `report`. */
export const catalogue = define({
  ...surroundings,
  'document/not-object': {
    severity: 'error',
    title: 'The top level of a document is not an object',
    hint: 'An OpenAPI document starts with "openapi: 3.1.0" or "openapi: 3.0.3" at its top level.',
  },
  'document/not-openapi': {
    severity: 'error',
    title: 'The document has no version key',
    hint: 'An OpenAPI document states its version at the top level, for example "openapi: 3.1.0".',
  },
  'document/version': {
    severity: 'error',
    title: 'The version of the document is not supported',
    hint: 'Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are supported.',
  },
  'document/not-converted': {
    severity: 'warning',
    title: 'A part of a Swagger 2.0 document has no meaning, or no counterpart in OpenAPI 3',
    hint: 'Say it in another way; the specification of Swagger 2.0 lists what there is.',
  },
  'document/version-type': {
    severity: 'warning',
    title: 'The version of the document is not a string',
    hint: 'Put the version in quotes, with all its parts: "3.1.0".',
  },
  'document/type': { severity: 'error', title: 'A part of the document has the wrong type' },
  'document/null': {
    severity: 'warning',
    title: 'A part of the document has no value',
    hint: 'Give the key a value, or remove it.',
  },
  'document/schema': {
    severity: 'warning',
    title: 'The document is not as the official schema of its version has it; looked for under --strict',
    hint: 'See the OpenAPI Specification on this part, or set the rule to "off".',
  },
  'document/unchecked': {
    severity: 'info',
    title: 'The document is too large to be checked against the official schema',
    hint: 'Nothing else is left out; check it with another tool if it has to be valid to the letter.',
  },
  'document/too-deep': {
    severity: 'error',
    title: 'Something leads through more others than are followed',
    hint: 'Refer to what is meant directly, or put an object in between.',
  },
  'document/component-name': {
    severity: 'warning',
    title: 'The name of a component has signs that cannot stand in every reference',
    hint: 'Names are made of letters, digits, ".", "-" and "_".',
  },
  'ref/not-string': {
    severity: 'warning',
    title: 'A $ref is not a string',
    hint: 'Write a reference as text: $ref: "#/components/schemas/Name".',
  },
  'ref/invalid': {
    severity: 'warning',
    title: 'A $ref is not a URI reference',
    hint: 'Write "#/path/inside", "other.yaml" or "other.yaml#/path/inside".',
  },
  'ref/missing': {
    severity: 'warning',
    title: 'A $ref names something that does not exist; it stands for any value, or is left out',
    hint: 'Correct the name, or describe what it names.',
  },
  'ref/unreadable': {
    severity: 'warning',
    title: 'A $ref names a file that cannot be read; it stands for any value, or is left out',
    hint: 'Check the path; it is taken relative to the file that names it.',
  },
  'ref/refused': {
    severity: 'warning',
    title: 'A $ref leads to where nothing is read; it stands for any value, or is left out',
    hint: 'Only files below the folder of the document are read; allow another folder or origin in the configuration.',
  },
  'ref/all-missing': {
    severity: 'error',
    title: 'Nothing that a document refers to exists',
    hint: 'Correct the references; a part cut out of another document lacks what it refers to.',
  },
  'ref/self': {
    severity: 'warning',
    title: 'A $ref leads back to itself, so it stands for any value',
    hint: 'Replace one of the references by a definition.',
  },
  'name/moved': { severity: 'warning', title: 'A name was taken or reserved' },
  'schema/unknown-type': {
    severity: 'warning',
    title: 'A type is none of JSON Schema',
    hint: 'The types are string, number, integer, boolean, object, array and null.',
  },
  'schema/text-value': {
    severity: 'warning',
    title: 'A value of a string is not in quotes, and is read as a number or a boolean',
    hint: 'Put the value in quotes.',
  },
  'schema/quoted-value': {
    severity: 'warning',
    title: 'A value of a number or a boolean is in quotes, and is read without them',
    hint: 'Take the value out of the quotes.',
  },
  'schema/default-type': {
    severity: 'warning',
    title: 'A default is not of the type of its schema',
    hint: 'Correct the default, or the type.',
  },
  'schema/unknown-required': {
    severity: 'warning',
    title: 'A property is required that is not described',
    hint: 'Describe the property, or take its name off the list.',
  },
  'schema/xml-conflict': {
    severity: 'warning',
    title: 'Keywords of an XML Object exclude each other',
    hint: 'Keep "nodeType" and remove the others.',
  },
  'schema/default-outside': {
    severity: 'warning',
    title: 'A default is not a value of its enumeration, or not of its type',
    hint: 'Correct the default, or list it among the values.',
  },
  'schema/union-ring': {
    severity: 'warning',
    title: 'A union is one of its own alternatives',
    hint: 'Remove the reference that leads back, or put an object or a list in between.',
  },
  'schema/all-of-conflict': {
    severity: 'warning',
    title: 'Parts of an allOf contradict each other',
    hint: 'Make the parts agree, or keep the keyword in one of them.',
  },
  'schema/all-of-ring': {
    severity: 'warning',
    title: 'An allOf leads back to itself',
    hint: 'Remove the reference that closes the ring.',
  },
  'schema/combinations': {
    severity: 'error',
    title: 'Lists of alternatives combine to more schemas than are made',
    hint: 'List the combinations that exist in one oneOf.',
  },
  'operation/no-responses': {
    severity: 'warning',
    title: 'An operation describes no response',
    hint: 'Describe at least one that tells of success.',
  },
  'operation/duplicate-id': {
    severity: 'warning',
    title: 'Two operations have the same operationId',
    hint: 'Give each operation an operationId of its own.',
  },
  'operation/repeated-template': {
    severity: 'warning',
    title: 'A path names a parameter twice',
    hint: 'Give each part of the path a name of its own.',
  },
  'schema/widened': {
    severity: 'info',
    title: 'A keyword says something that types cannot say',
    hint: 'Nothing has to be done; what the keyword rules out is checked by the server alone.',
  },
  'schema/unknown-keyword': {
    severity: 'warning',
    title: 'A schema has a key that is no keyword',
    hint: 'Remove it, or let its name begin with "x-" if a tool of yours reads it.',
  },
  'operation/duplicate-parameter': {
    severity: 'warning',
    title: 'A parameter is listed twice',
    hint: 'Name and place together must be unique (OpenAPI Specification, Parameter Object).',
  },
  'operation/undeclared-path-parameter': {
    severity: 'warning',
    title: 'A path names a parameter that is not described',
    hint: 'Add a parameter with in: path and this name.',
  },
  'operation/unused-path-parameter': {
    severity: 'warning',
    title: 'A path parameter does not occur in its path',
    hint: 'Correct the name, or the path.',
  },
  'operation/request-body-not-sent': {
    severity: 'warning',
    title: 'A request has a body, but its method cannot send one',
    hint: 'Describe the values as query parameters, or use a method that has a body, such as POST, or QUERY in OpenAPI 3.2.',
  },
  'operation/body-never-sent': {
    severity: 'info',
    title: 'A response has content, but HTTP gives it no body',
    hint: 'Remove the content, or describe it for a status and a method that have a body.',
  },
  'webhook/not-json': {
    severity: 'warning',
    title: 'A webhook brings something that is not JSON',
    hint: 'Describe its body with the media type application/json.',
  },
  'security/unknown-scheme': {
    severity: 'warning',
    title: 'A security requirement names a scheme that does not exist',
    hint: 'Describe it under components/securitySchemes, or correct the name.',
  },
  'security/unsupported': { severity: 'warning', title: 'A security scheme is not one a client can carry out' },
});

export type Code = keyof typeof catalogue;

/** Makes a diagnostic of a catalogue code. */
export function report(code: Code, message: string, place?: Place, hint?: string): Diagnostic {
  const entry = catalogue[code];
  const remedy = hint ?? entry.hint;
  return {
    code,
    severity: entry.severity,
    message,
    ...(place === undefined ? {} : { place }),
    ...(remedy === undefined ? {} : { hint: remedy }),
  };
}
