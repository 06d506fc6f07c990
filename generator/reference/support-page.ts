import type { SupportPage as Support } from '../languages/language.js';
import { quote } from '../samples/typescript-text.js';
import { fill } from '../surface/piece.js';
import type { SupportPage } from './page.js';
import { snippet } from './snippet.js';
import { inlineOf } from './spelled.js';
import { plainField } from './table-field.js';

/** A page about the runtime. */
export function supportPage({ path, title, description, code, fields }: Support, packageName: string): SupportPage {
  return {
    kind: 'support',
    id: title,
    path,
    title,
    description,
    sample: code && snippet(code((inside) => quote(`${packageName}/${inside}`))),
    fields: fields.map((field) =>
      plainField(field.name, inlineOf(fill(field.type, {})), field.required === true, field.description),
    ),
  };
}
