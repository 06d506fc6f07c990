import type { Diagnostic, Place, Severity } from './diagnostic.js';

interface Entry {
  readonly severity: Severity;
  /** What is wrong in general; `specwright explain` and the README list it. */
  readonly title: string;
  /** The default remedy, used where the caller has no better one. */
  readonly hint?: string;
}

const define = <T extends Record<string, Entry>>(entries: T): { readonly [K in keyof T]: Entry } => entries;

/** Every code that Specwright reports. A new diagnostic is one row here and one call of `report`. */
export const catalogue = define({
  'read/not-found': {
    severity: 'error',
    title: 'A file does not exist',
    hint: 'Check the path; it is taken relative to the file that names it.',
  },
  'read/folder': {
    severity: 'error',
    title: 'The path names a folder',
    hint: 'Name the document itself, for example openapi.yaml inside the folder.',
  },
  'read/failed': { severity: 'error', title: 'A file or URL cannot be read' },
  'read/refused': {
    severity: 'error',
    title: 'Reading is not allowed',
    hint: 'Only files below the folder of the document are read; allow another folder or origin in the configuration.',
  },
  'read/empty': { severity: 'error', title: 'The file is empty' },
  'read/binary': {
    severity: 'error',
    title: 'The file is not text',
    hint: 'Name an OpenAPI document in JSON or YAML.',
  },
  'read/encoding': { severity: 'error', title: 'The text is not UTF-8', hint: 'Save the file as UTF-8.' },
  'read/too-large': {
    severity: 'error',
    title: 'The document passes a limit of size',
    hint: 'Check that the file is the one you mean; aliases of YAML count each time they are used.',
  },
  'read/yaml-syntax': { severity: 'error', title: 'The YAML cannot be parsed' },
  'read/json-syntax': { severity: 'error', title: 'The JSON cannot be parsed' },
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
  'document/swagger': {
    severity: 'error',
    title: 'A Swagger 2.0 document cannot be converted',
    hint: 'Check it against the specification of Swagger 2.0, or convert it to OpenAPI 3 by hand.',
  },
  'document/not-converted': {
    severity: 'warning',
    title: 'A part of a Swagger 2.0 document has no counterpart in OpenAPI 3',
    hint: 'Describe it in a document of OpenAPI 3.',
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
  'overlay/malformed': {
    severity: 'error',
    title: 'An overlay is not as the Overlay Specification has it',
    hint: 'An overlay has "overlay: 1.0.0", "info" and a list of "actions", each with a "target" and an "update" or "remove: true".',
  },
  'overlay/version': {
    severity: 'error',
    title: 'The version of an overlay is not supported',
    hint: 'Overlays 1.0 and 1.1 are supported.',
  },
  'overlay/jsonpath': {
    severity: 'error',
    title: 'The target of an overlay action is not a JSONPath',
    hint: 'Targets follow RFC 9535; put names with other signs than letters, digits and _ in brackets: $.paths["/pets"].get',
  },
  'overlay/no-match': {
    severity: 'warning',
    title: 'The target of an overlay action selects nothing',
    hint: 'Correct the target or remove the action; actions see the result of those before them.',
  },
  'overlay/update': { severity: 'error', title: 'The update of an overlay action does not fit its target' },
  'name/moved': { severity: 'warning', title: 'A name was taken or reserved' },
  'docs/unknown': { severity: 'error', title: 'A language or flavour of pages does not exist' },
  'template/not-found': {
    severity: 'error',
    title: 'A template, or the folder of templates, does not exist',
    hint: 'Check the path; it is taken relative to the configuration file.',
  },
  'template/syntax': { severity: 'error', title: 'A template is not well-formed' },
  'template/unknown-field': {
    severity: 'error',
    title: 'A template names something that there is not',
    hint: 'Templates show fields of their view, with the blocks #if, #unless, #each and #with, and take partials.',
  },
  'template/unused': {
    severity: 'warning',
    title: 'A template is taken by no page',
    hint: 'Name it like the template that it is to replace, or take it as a partial.',
  },
  'schema/default-outside': {
    severity: 'warning',
    title: 'A default is not a value of its enumeration',
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
  'webhook/not-json': {
    severity: 'warning',
    title: 'A webhook brings something that is not JSON',
    hint: 'Describe its body with the media type application/json.',
  },
  'security/unsupported': { severity: 'warning', title: 'A security scheme is not one a client can carry out' },
  'config/not-found': {
    severity: 'error',
    title: 'The configuration file does not exist or cannot be read',
    hint: 'Check the path given with `--config`.',
  },
  'config/ambiguous': {
    severity: 'error',
    title: 'More than one configuration file is in the folder',
    hint: 'Keep one of them, or name one with `--config`.',
  },
  'config/syntax': { severity: 'error', title: 'The configuration file is not well-formed' },
  'config/failed': {
    severity: 'error',
    title: 'The configuration program failed, or exports no configuration',
    hint: 'Export the configuration as the default: `export default defineConfig({ … })`.',
  },
  'config/unknown-key': { severity: 'error', title: 'The configuration has a key that means nothing' },
  'config/missing-key': { severity: 'error', title: 'The configuration lacks a key that is needed' },
  'config/invalid-value': {
    severity: 'error',
    title: 'A value of the configuration is not of the kind that is asked for',
  },
  'config/unknown-code': {
    severity: 'error',
    title: 'A rule names a code that does not exist, or one that is always an error',
    hint: '`specwright explain <code>` says what a code means.',
  },
  'config/output': { severity: 'error', title: 'An output folder is not below `--out`, or two targets share one' },
  'config/no-document': {
    severity: 'error',
    title: 'No document is named',
    hint: 'Name one: `specwright generate openapi.json`, or set `input` in the configuration.',
  },
  'write/not-ours': {
    severity: 'error',
    title: 'A file is in the way that Specwright did not write',
    hint: 'Move the file away, or list it under `keep` of the target.',
  },
  'write/edited-kept': {
    severity: 'warning',
    title: 'A file that is no longer made was edited by hand and is kept',
    hint: 'Delete the file, or list it under `keep` of the target.',
  },
  'write/manifest': {
    severity: 'error',
    title: 'The manifest beside the output is broken or not to be trusted',
    hint: 'Restore `.specwright.json` from version control, or delete it together with the generated files.',
  },
  'write/symlink': {
    severity: 'error',
    title: 'A symbolic link inside the output leads out of it',
    hint: 'Replace the link with a real folder.',
  },
  'write/failed': { severity: 'error', title: 'Writing failed; the output is as it was before' },
  'internal/not-parseable': {
    severity: 'error',
    title: 'Specwright made code that does not parse: a fault of Specwright',
    hint: 'Please report it with the document that caused it.',
  },
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
