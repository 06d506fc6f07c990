import type { Authorization, Credential } from '../../reference/page.js';
import { listOf, objectOf, value, type Shape } from '../shape.js';
import { codeLine } from '../value-text.js';
import { prose } from './field-view.js';

/** A credential as templates take it. */
interface SchemeView {
  readonly name: string;
  readonly type: string;
  readonly place: string;
  readonly description: string | undefined;
  /** What the value looks like, where that is more than a secret. */
  readonly form: string | undefined;
  /** What stands for the secret in it. */
  readonly secret: string | undefined;
  /** Where tokens come from. */
  readonly tokenUrl: string | undefined;
  readonly scopes: readonly string[];
}

/** What an operation asks of its callers; `ways` are alternatives, of which one is enough. */
export interface AuthorizationView {
  readonly required: boolean;
  readonly several: boolean;
  /** The scopes of all ways together. */
  readonly scopes: readonly string[];
  readonly ways: readonly { readonly number: string; readonly schemes: readonly SchemeView[] }[];
}

export const authorizationShape: Shape = objectOf<AuthorizationView>(() => ({
  required: value,
  several: value,
  scopes: listOf(value),
  ways: listOf(
    objectOf<AuthorizationView['ways'][number]>(() => ({
      number: value,
      schemes: listOf(
        objectOf<SchemeView>(() => ({
          name: value,
          type: value,
          place: value,
          description: value,
          form: value,
          secret: value,
          tokenUrl: value,
          scopes: listOf(value),
        })),
      ),
    })),
  ),
}));

const schemeView = ({ name, type, place, description, form, tokenUrl, scopes }: Credential): SchemeView => ({
  name: codeLine(name),
  type: codeLine(type),
  place,
  description: prose(description),
  form: form && codeLine(form.text),
  secret: form && codeLine(form.secret),
  tokenUrl: tokenUrl === undefined ? undefined : codeLine(tokenUrl),
  scopes: scopes.map(codeLine),
});

export const authorizationView = ({ required, scopes, alternatives }: Authorization): AuthorizationView => ({
  required,
  several: alternatives.length > 1,
  scopes: scopes.map(codeLine),
  ways: alternatives.map((credentials, index) => ({
    number: String(index + 1),
    schemes: credentials.map(schemeView),
  })),
});
