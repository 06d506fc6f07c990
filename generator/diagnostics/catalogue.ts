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
    title: 'A part of a Swagger 2.0 document is unknown, or has no counterpart in OpenAPI 3',
    hint: 'Describe it in another way; the specification of Swagger 2.0 lists the possibilities.',
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
  'document/left-out': {
    severity: 'info',
    title: 'Faults are in parts of the document that `include` and `exclude` leave out',
    hint: 'To see them, generate without `include` and `exclude`.',
  },
  'document/schema': {
    severity: 'warning',
    title: 'The document does not match the official schema of its version; checked with --strict',
    hint: 'See the OpenAPI Specification on this part, or set the rule to "off".',
  },
  'document/unchecked': {
    severity: 'info',
    title: 'The document is too large to be checked against the official schema',
    hint: 'All other checks ran; use another tool if the document must match the official schema.',
  },
  'document/too-deep': {
    severity: 'error',
    title: 'A chain of references is too long',
    hint: 'Refer to the target directly, or put an object in between.',
  },
  'document/component-name': {
    severity: 'warning',
    title: 'The name of a component has characters that not every reference can hold',
    hint: 'Use only letters, digits, ".", "-" and "_".',
  },
  'document/extension': {
    severity: 'warning',
    title: 'An extension of another generator is not followed',
    hint: 'Remove it, or turn this warning off under `rules`.',
  },
  'ref/not-string': {
    severity: 'warning',
    title: 'A $ref is not a string',
    hint: 'Write a reference as a string: $ref: "#/components/schemas/Name".',
  },
  'ref/invalid': {
    severity: 'warning',
    title: 'A $ref is not a URI reference',
    hint: 'Write "#/path/inside", "other.yaml" or "other.yaml#/path/inside".',
  },
  'ref/missing': {
    severity: 'warning',
    title: 'A $ref has no target; it stands for any value, or is omitted',
    hint: 'Correct the reference, or add its target.',
  },
  'ref/unreadable': {
    severity: 'warning',
    title: 'A $ref names a file that cannot be read; it stands for any value, or is omitted',
    hint: 'Check the path; it is relative to the file that names it.',
  },
  'ref/refused': {
    severity: 'warning',
    title: 'A $ref leads to a place that may not be read; it stands for any value, or is omitted',
    hint: 'Only files below the folder of the document are read; allow another folder or origin in the configuration.',
  },
  'ref/all-missing': {
    severity: 'error',
    title: 'No reference of the document has a target',
    hint: 'Correct the references; a part of another document lacks the targets of its references.',
  },
  'ref/self': {
    severity: 'warning',
    title: 'A $ref leads back to itself, so it stands for any value',
    hint: 'Replace one of the references with a definition.',
  },
  'name/moved': { severity: 'warning', title: 'A name was taken or reserved' },
  'schema/unknown-type': {
    severity: 'warning',
    title: 'A type is unknown to JSON Schema',
    hint: 'The types are string, number, integer, boolean, object, array and null.',
  },
  'schema/text-value': {
    severity: 'warning',
    title: 'A string value is not in quotes, so that YAML reads a number or a boolean',
    hint: 'Put the value in quotes.',
  },
  'schema/quoted-value': {
    severity: 'warning',
    title: 'A number or a boolean is in quotes; it is read without them',
    hint: 'Remove the quotes.',
  },
  'schema/default-type': {
    severity: 'warning',
    title: 'A default does not have the type of its schema',
    hint: 'Correct the default, or the type.',
  },
  'schema/unknown-required': {
    severity: 'warning',
    title: 'A required property is not described',
    hint: 'Describe the property, or remove its name from the list.',
  },
  'schema/xml-conflict': {
    severity: 'warning',
    title: 'Keywords of an XML Object exclude each other',
    hint: 'Keep "nodeType" and remove the others.',
  },
  'schema/default-outside': {
    severity: 'warning',
    title: 'A default is not a value of its enumeration or of its type',
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
    hint: 'Remove the reference that closes the cycle.',
  },
  'schema/combinations': {
    severity: 'error',
    title: 'Lists of alternatives combine to too many schemas',
    hint: 'List the combinations that exist in one oneOf.',
  },
  'operation/no-responses': {
    severity: 'warning',
    title: 'An operation describes no response',
    hint: 'Describe at least one successful response.',
  },
  'operation/duplicate-id': {
    severity: 'warning',
    title: 'Two operations have the same operationId',
    hint: 'Use a unique operationId for each operation.',
  },
  'operation/repeated-template': {
    severity: 'warning',
    title: 'A path names a parameter twice',
    hint: 'Use a unique name for each parameter of the path.',
  },
  'schema/widened': {
    severity: 'info',
    title: 'A keyword expresses something that types cannot express',
    hint: 'There is nothing to do; only the server checks this keyword.',
  },
  'schema/unknown-keyword': {
    severity: 'warning',
    title: 'A schema has a key that is not a keyword',
    hint: 'Remove it, or prefix its name with "x-" if one of your tools reads it.',
  },
  'operation/duplicate-parameter': {
    severity: 'warning',
    title: 'A parameter is listed twice',
    hint: 'The name and "in" together must be unique (OpenAPI Specification, Parameter Object).',
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
    title: 'A response has content, but HTTP allows it no body',
    hint: 'Remove the content, or describe it for a status and a method that have a body.',
  },
  'webhook/not-json': {
    severity: 'warning',
    title: 'The payload of a webhook is not JSON',
    hint: 'Describe its body with the media type application/json.',
  },
  'security/unknown-scheme': {
    severity: 'warning',
    title: 'A security requirement names a scheme that does not exist',
    hint: 'Describe it under components/securitySchemes, or correct the name.',
  },
  'security/unsupported': { severity: 'warning', title: 'A security scheme is not supported' },
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
