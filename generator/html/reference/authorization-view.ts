import type { Authorization, Credential } from '../../reference/page.js';
import { listOf, objectOf, value, type Shape } from '../../templating/shape.js';
import { escapeAttribute, escapeText } from '../escape.js';
import type { PageContext } from './page-context.js';

/** A credential for templates. */
interface CredentialView {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly place: string;
  readonly description: string | undefined;
  /** The format of the value, if it is more than the secret. */
  readonly form: string | undefined;
  /** The placeholder of the secret in it. */
  readonly secret: string | undefined;
  readonly tokenUrl: string | undefined;
  readonly scopes: readonly string[];
}

/** The security requirements of an operation; one of `ways` is enough. */
export interface AuthorizationView {
  readonly required: boolean;
  readonly several: boolean;
  readonly scopes: readonly string[];
  readonly ways: readonly { readonly number: string; readonly credentials: readonly CredentialView[] }[];
}

export const authorizationShape: Shape = objectOf<AuthorizationView>(() => ({
  required: value,
  several: value,
  scopes: listOf(value),
  ways: listOf(
    objectOf<AuthorizationView['ways'][number]>(() => ({
      number: value,
      credentials: listOf(
        objectOf<CredentialView>(() => ({
          id: value,
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

const credentialView = (credential: Credential, context: PageContext): CredentialView => ({
  id: escapeAttribute(context.anchor(`authorization.${credential.name}`)),
  name: escapeText(credential.name),
  type: credential.type,
  place: credential.place,
  description: credential.description === undefined ? undefined : context.prose(credential.description),
  form: credential.form && escapeText(credential.form.text),
  secret: credential.form && escapeText(credential.form.secret),
  tokenUrl: credential.tokenUrl === undefined ? undefined : escapeText(credential.tokenUrl),
  scopes: credential.scopes.map(escapeText),
});

export const authorizationView = (
  { required, scopes, alternatives }: Authorization,
  context: PageContext,
): AuthorizationView => ({
  required,
  several: alternatives.length > 1,
  scopes: scopes.map(escapeText),
  ways: alternatives.map((credentials, index) => ({
    number: String(index + 1),
    credentials: credentials.map((credential) => credentialView(credential, context)),
  })),
});
