/** The door for targets of others, and the one that ours use: `import { defineTarget } from 'specwright/target'`. */
export {
  defineTarget,
  type OptionFault,
  type PlannedTarget,
  type Problem,
  type Target,
  type TargetContext,
  type TargetFile,
  type TargetOf,
} from './targets/target.js';
export type { OptionValues, TargetOption, TargetOptions, TextForm } from './targets/option.js';
export { inheritedRepresentation, representationDefaults, representationOptions } from './targets/representation.js';
export { reporterOf } from './targets/reporter.js';
export type { Diagnostic, Outcome, Place, Severity } from './diagnostics/diagnostic.js';

// The API, in no language and as a language names it.
export type * from './model/model.js';
export type * from './naming/api.js';
export type { Language } from './languages/language.js';
export { languages } from './languages/index.js';
export { typescript } from './languages/typescript.js';
export { placeOf } from './model/id.js';

// Samples that are true: calls of the SDK, and requests of clients without one.
export { sdkCalls } from './samples/sdk-calls.js';
export type { Caller } from './samples/call.js';
export { requestOf, type HttpRequest, type RequestContext } from './samples/http/request.js';
export { snippetsOf, type Snippet } from './samples/http/snippets.js';

// The reference of the API as pages of plain data, without any markup.
export { referencePages, siteReference, type LayoutName } from './reference/reference-pages.js';
export type * from './reference/reference.js';
export type * as reference from './reference/page.js';
export type * as site from './reference/site-page.js';

// What an SDK exports, as data.
export type * as surface from './surface/surface.js';

// Texts of documents, written so that they mean nothing in the place where they stand.
export { comment, commentLines, key, quote } from './targets/typescript/print/text.js';
export { cellText, code, fenced, headingText, proseText } from './markdown/text.js';
export { layOut } from './markdown/table.js';
export { escapeAttribute, escapeText } from './html/escape.js';
export { proseHtml } from './html/prose.js';
export { jsonText } from './text/json.js';
