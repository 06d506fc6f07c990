import { report } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { excess } from './reading/excess.js';
import type { JsonObject } from './source.js';
import { findingsOf } from './metaschema-findings.js';

// Checking takes about as long as reading, except for lists with `uniqueItems`, whose items are compared pair by pair.
const limits = { nodes: 3_000_000, depth: 500, items: 10_000 };

/** How many findings are reported; more would be repetitive. */
const mostReported = 100;

/** Checks a document, as it was written, against the official schema of its version (2.0, 3.0, 3.1 or 3.2). */
export async function officialFaults(document: JsonObject, file: string): Promise<readonly Diagnostic[]> {
  const place = { file, pointer: '' };
  const too = excess(document, limits);
  if (too !== undefined) return [report('document/unchecked', `The document ${too.message}`, place)];
  const { Validator } = await import('@seriousme/openapi-schema-validator');
  try {
    const { errors } = await new Validator({ allErrors: true, validateFormats: false }).validate(document);
    // We check references and versions ourselves, with better messages than the library's.
    if (!Array.isArray(errors)) return [];
    const findings = findingsOf(errors);
    return findings
      .slice(0, mostReported)
      .map(({ message, pointer, key }) =>
        report('document/schema', message, { file, pointer, ...(key ? { key } : {}) }),
      );
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
    return [report('document/unchecked', `The document cannot be checked: ${why.slice(0, 200)}`, place)];
  }
}
