import { report } from '../../diagnostics/catalogue.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { near } from '../../diagnostics/near.js';
import { child, children, placeOf, type Node } from '../node.js';

/** Keywords that types express. */
const shaping = [
  ...['$ref', '$dynamicRef', 'type', 'nullable', 'const', 'enum', 'format', 'allOf', 'anyOf', 'oneOf', 'discriminator'],
  ...['properties', 'required', 'additionalProperties', 'patternProperties', 'unevaluatedProperties'],
  ...['items', 'prefixItems', 'additionalItems', 'unevaluatedItems', 'minItems'],
];

/** Keywords for pages, samples and names, keywords that only locate schemas, and keywords without effect on values. */
const telling = [
  ...['title', 'description', 'default', 'example', 'examples', 'deprecated', 'readOnly', 'writeOnly'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength', 'pattern'],
  ...['maxItems', 'uniqueItems', 'minProperties', 'maxProperties'],
  ...['$id', 'id', '$schema', '$anchor', '$dynamicAnchor', '$defs', 'definitions', '$vocabulary', '$recursiveAnchor'],
  ...['$comment', 'externalDocs', 'xml', 'contentEncoding', 'contentMediaType', 'contentSchema'],
];

/** Constraints that no type can express. Types allow more than the document there. */
const widening = [
  ...['not', 'if', 'contains', 'propertyNames', 'dependentRequired', 'dependentSchemas', 'dependencies'],
  '$recursiveRef',
];

/** Keywords that only matter beside one that is reported. */
const dependent = ['then', 'else', 'minContains', 'maxContains'];

const known = new Set([...shaping, ...telling, ...widening, ...dependent]);
const isWidening = new Set(widening);

/** Cases in which types cannot express a keyword that otherwise shapes them. */
const partly: Readonly<Record<string, (schema: Node) => boolean>> = {
  patternProperties: (schema) => child(schema, 'additionalProperties')?.value !== false,
  $dynamicRef: () => true,
};

/** Keywords that no type expresses and unknown ones, each with the first schema that has it. */
export type Unsaid = Map<string, Node>;

/** Notes the keywords of a schema that are lost. Synthetic places, such as one name of a `type` list, are skipped. */
export function noteKeywords(unsaid: Unsaid, schema: Node): void {
  for (const [key] of children(schema)) {
    if (unsaid.has(key) || key.startsWith('x-')) continue;
    if (!known.has(key) || isWidening.has(key) || (Object.hasOwn(partly, key) && partly[key]?.(schema) === true))
      unsaid.set(key, schema);
  }
}

/** One diagnostic per keyword, at its first place. */
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
