import type { Model, Operation, SecurityRequirement, SecurityScheme } from '../../model/model.js';
import { schemesIn } from '../../model/walk.js';
import { listOf, objectOf, value, type Shape } from '../../markdown/shape.js';
import { proseText } from '../../markdown/text.js';
import { codeLine } from '../../markdown/value-text.js';

/** One credential: where it travels, and what it looks like. */
export interface SchemeView {
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

type Travels = Pick<SchemeView, 'name' | 'place' | 'form' | 'secret' | 'tokenUrl'>;

const inHeader = (word: string, secret: string): Travels => ({
  name: codeLine('Authorization'),
  place: 'header',
  form: codeLine(`${word} <${secret}>`),
  secret: codeLine(`<${secret}>`),
  tokenUrl: undefined,
});

function travels(scheme: SecurityScheme): Travels {
  switch (scheme.kind) {
    case 'bearer':
      return inHeader('Bearer', 'token');
    case 'clientCredentials':
      return { ...inHeader('Bearer', 'token'), tokenUrl: codeLine(scheme.tokenUrl) };
    case 'basic':
      return inHeader('Basic', 'credentials');
    case 'http':
      return inHeader(scheme.scheme, 'credentials');
    case 'apiKey':
      return {
        name: codeLine(scheme.name),
        place: scheme.in,
        form: undefined,
        secret: undefined,
        tokenUrl: undefined,
      };
  }
}

function wayOf(requirement: SecurityRequirement, schemes: readonly SecurityScheme[]): SchemeView[] {
  return schemesIn(schemes, requirement).map((scheme) => ({
    ...travels(scheme),
    type: codeLine('string'),
    description: scheme.description && proseText(scheme.description),
    scopes: (requirement[scheme.key] ?? []).map(codeLine),
  }));
}

/** The ways to authenticate for an operation; a way that asks for nothing makes all others optional. */
export function authorizationView({ security }: Model, operation: Operation): AuthorizationView {
  const alternatives = operation.security ?? security.required;
  const ways = alternatives
    .map((requirement) => wayOf(requirement, security.schemes))
    .filter(({ length }) => length > 0);
  return {
    required: alternatives.every((requirement) => Object.keys(requirement).length > 0),
    several: ways.length > 1,
    scopes: [...new Set(ways.flatMap((way) => way.flatMap(({ scopes }) => scopes)))],
    ways: ways.map((schemes, index) => ({ number: String(index + 1), schemes })),
  };
}
