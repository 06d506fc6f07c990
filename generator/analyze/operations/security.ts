import type { SecurityScheme } from '../../model/model.js';
import { idOf, part, resolved, warn, type Context } from '../context.js';
import { description, extensionText } from '../extensions.js';
import { child, children, compact, descend, text, type Node } from '../node.js';

type Kind = SecurityScheme extends infer S
  ? S extends { kind: string }
    ? Omit<S, 'key' | 'id' | 'description' | 'nameOverride' | 'example'>
    : never
  : never;

const isPlace = (place: string | undefined): place is 'header' | 'query' | 'cookie' =>
  place === 'header' || place === 'query' || place === 'cookie';

function apiKey(node: Node): Kind | undefined {
  const [name, place] = [text(node, 'name'), text(node, 'in')];
  return name !== undefined && isPlace(place) ? { kind: 'apiKey', in: place, name } : undefined;
}

/** The syntax of an authentication scheme's name (RFC 9110, section 5.6.2). */
const token = /^[!#$%&'*+.^_`|~\w-]+$/u;

/** Scheme names are case-insensitive. An invalid name counts as `bearer`. */
function http(node: Node): Kind {
  const scheme = text(node, 'scheme')?.trim() ?? '';
  const known = scheme.toLowerCase();
  if (known === 'basic') return { kind: 'basic' };
  return known === 'bearer' || !token.test(scheme) ? { kind: 'bearer' } : { kind: 'http', scheme };
}

function oauth2(node: Node): Kind {
  const flow = descend(node, 'flows', 'clientCredentials');
  const tokenUrl = flow && text(flow, 'tokenUrl');
  if (flow === undefined || tokenUrl === undefined) return { kind: 'bearer' };
  return { kind: 'clientCredentials', tokenUrl, scopes: children(child(flow, 'scopes')).map(([scope]) => scope) };
}

/** Security Scheme Objects by `type`. Interactive flows result in a bearer token. */
const kinds: Readonly<Record<string, (node: Node) => Kind | undefined>> = {
  apiKey,
  http,
  oauth2,
  openIdConnect: () => ({ kind: 'bearer' }),
};

/** The security schemes that a client supports. */
export function schemesOf(context: Context, root: Node): SecurityScheme[] {
  const components = part(context, root, 'components');
  return children(components && part(context, components, 'securitySchemes')).flatMap(([key, unresolved]) => {
    const node = resolved(context, unresolved);
    if (node === undefined) return [];
    const type = text(node, 'type') ?? '';
    const kind = Object.hasOwn(kinds, type) ? kinds[type]?.(node) : undefined;
    if (kind === undefined) {
      warn(context, 'security/unsupported', `The security scheme ${key} is not supported and is omitted`, node);
      return [];
    }
    return [
      {
        ...compact<Pick<SecurityScheme, 'key' | 'id' | 'description' | 'nameOverride' | 'example'>>({
          key,
          id: idOf(context, node),
          description: description(node),
          nameOverride: extensionText(node, 'name'),
          example: extensionText(node, 'secretExample'),
        }),
        ...kind,
      },
    ];
  });
}
