import type { Authorization, Credential } from '../../reference/page.js';
import { listOf, objectOf, value, type Shape } from '../../templating/shape.js';
import { codeLine } from '../value-text.js';
import { prose } from './field-view.js';

/** A credential for templates. */
interface SchemeView {
  readonly name: string;
  readonly type: string;
  readonly place: string;
  readonly description: string | undefined;
  /** The format of the value, if it is more than the secret. */
  readonly form: string | undefined;
  /** The placeholder of the secret in it. */
  readonly secret: string | undefined;
  /** The flows that issue tokens. */
  readonly tokenUrl: string | undefined;
  readonly scopes: readonly string[];
}

/** The security requirements of an operation; `ways` are alternatives, and one of them is enough. */
export interface AuthorizationView {
  readonly required: boolean;
  readonly several: boolean;
  /** The scopes of all alternatives. */
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
