import { report } from '../../diagnostics/catalogue.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { near } from '../../diagnostics/near.js';
import { child, children, placeOf, type Node } from '../node.js';

/** What types are made of. */
const shaping = [
  ...['$ref', '$dynamicRef', 'type', 'nullable', 'const', 'enum', 'format', 'allOf', 'anyOf', 'oneOf', 'discriminator'],
  ...['properties', 'required', 'additionalProperties', 'patternProperties', 'unevaluatedProperties'],
  ...['items', 'prefixItems', 'additionalItems', 'unevaluatedItems', 'minItems'],
];

/** What pages, samples and names are made of, what only says how other schemas are found, and what changes no value. */
const telling = [
  ...['title', 'description', 'default', 'example', 'examples', 'deprecated', 'readOnly', 'writeOnly'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength', 'pattern'],
  ...['maxItems', 'uniqueItems', 'minProperties', 'maxProperties'],
  ...['$id', 'id', '$schema', '$anchor', '$dynamicAnchor', '$defs', 'definitions', '$vocabulary', '$recursiveAnchor'],
  ...['$comment', 'externalDocs', 'xml', 'contentEncoding', 'contentMediaType', 'contentSchema'],
];

/** What constrains values in ways that no type can say; types are wider than the document there. */
const widening = [
  ...['not', 'if', 'contains', 'propertyNames', 'dependentRequired', 'dependentSchemas', 'dependencies'],
  '$recursiveRef',
];

/** Keywords that have a meaning only beside one that is reported. */
const dependent = ['then', 'else', 'minContains', 'maxContains'];

const known = new Set([...shaping, ...telling, ...widening, ...dependent]);
const isWidening = new Set(widening);

/** Cases in which types cannot express a keyword that otherwise shapes them. */
const partly: Readonly<Record<string, (schema: Node) => boolean>> = {
  patternProperties: (schema) => child(schema, 'additionalProperties')?.value !== false,
  $dynamicRef: () => true,
};

/** The keywords that no type says or that nobody knows, each with the first schema that has it. */
export type Unsaid = Map<string, Node>;

/** Notes what a schema says that is lost; a place made up on the way, such as one name of a `type` list, says nothing itself. */
export function noteKeywords(unsaid: Unsaid, schema: Node): void {
  for (const [key] of children(schema)) {
    if (unsaid.has(key) || key.startsWith('x-')) continue;
    if (!known.has(key) || isWidening.has(key) || (Object.hasOwn(partly, key) && partly[key]?.(schema) === true))
      unsaid.set(key, schema);
  }
}

/** One diagnostic per keyword, at the first place that has it. */
export function keywordFaults(unsaid: Unsaid): Diagnostic[] {
  return [...unsaid].map(([key, schema]) => {
    const place = { ...placeOf(child(schema, key) ?? schema), key: true };
    if (known.has(key))
      return report('schema/widened', `Types cannot express "${key}"; they allow more than the document`, place);
    const [meant] = near(key, known);
    const hint = meant === undefined ? undefined : `Did you mean "${meant}"?`;
    return report('schema/unknown-keyword', `"${key}" is not a keyword of schemas; it is ignored`, place, hint);
  });
}
