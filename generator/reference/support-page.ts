import type { SupportPage as Support } from '../languages/language.js';
import { quote } from '../samples/typescript-text.js';
import { fill } from '../surface/piece.js';
import type { Field, SupportPage } from './page.js';
import { snippet } from './snippet.js';
import { inlineOf } from './spelled.js';
import { plainField } from './table-field.js';

/** A page about the runtime. `own` are fields that come from the document. */
export function supportPage(
  { path, title, description, code, fields }: Support,
  packageName: string,
  own: readonly Field[] = [],
): SupportPage {
  const usual = fields.map((field) =>
    plainField(field.name, inlineOf(fill(field.type, {})), field.required === true, field.description),
  );
  return {
    kind: 'support',
    id: title,
    path,
    title,
    description,
    sample: code && snippet(code((inside) => quote(`${packageName}/${inside}`))),
    fields: [...usual, ...own],
  };
}
