import type { Model, Operation, SecurityRequirement, SecurityScheme } from '../model/model.js';
import { schemesIn } from '../model/walk.js';
import type { Authorization, Credential } from './page.js';

type Travels = Pick<Credential, 'name' | 'place' | 'form' | 'tokenUrl'>;

const inHeader = (word: string, secret: string): Travels => ({
  name: 'Authorization',
  place: 'header',
  form: { text: `${word} <${secret}>`, secret: `<${secret}>` },
  tokenUrl: undefined,
});

function travels(scheme: SecurityScheme): Travels {
  switch (scheme.kind) {
    case 'bearer':
      return inHeader('Bearer', 'token');
    case 'clientCredentials':
      return { ...inHeader('Bearer', 'token'), tokenUrl: scheme.tokenUrl };
    case 'basic':
      return inHeader('Basic', 'credentials');
    case 'http':
      return inHeader(scheme.scheme, 'credentials');
    case 'apiKey':
      return { name: scheme.name, place: scheme.in, form: undefined, tokenUrl: undefined };
  }
}

function credentialsOf(requirement: SecurityRequirement, schemes: readonly SecurityScheme[]): Credential[] {
  return schemesIn(schemes, requirement).map((scheme) => ({
    ...travels(scheme),
    type: 'string',
    description: scheme.description,
    scopes: requirement[scheme.key] ?? [],
  }));
}

/** The security requirements of an operation. An empty alternative makes all others optional. */
export function authorizationOf({ security }: Model, operation: Pick<Operation, 'security'>): Authorization {
  const requirements = operation.security ?? security.required;
  const alternatives = requirements
    .map((requirement) => credentialsOf(requirement, security.schemes))
    .filter(({ length }) => length > 0);
  return {
    required: requirements.every((requirement) => Object.keys(requirement).length > 0),
    scopes: [...new Set(alternatives.flatMap((credentials) => credentials.flatMap(({ scopes }) => scopes)))],
    alternatives,
  };
}
