import { objectsOf } from '../../load/references.js';
import type { Source } from '../../load/source.js';
import { child } from '../node.js';
import type { Finding, Rule } from './finding.js';

const terraform = 'It describes Terraform resources; Specwright writes no Terraform provider';

/** Extensions of other generators that are not followed, each with what differs in the SDK. */
const unfollowed: ReadonlyMap<string, string> = new Map([
  ['x-speakeasy-entity', terraform],
  ['x-speakeasy-entity-operation', terraform],
  ['x-speakeasy-entity-description', terraform],
  ['x-speakeasy-match', terraform],
  ['x-speakeasy-param-computed', terraform],
  ['x-speakeasy-param-optional', terraform],
  ['x-speakeasy-param-readonly', terraform],
  ['x-speakeasy-param-force-new', terraform],
  ['x-speakeasy-param-sensitive', terraform],
  ['x-speakeasy-soft-delete-property', terraform],
  ['x-speakeasy-conflicts-with', terraform],
  ['x-speakeasy-errors', 'Which responses are errors follows from their status'],
  ['x-speakeasy-globals-hidden', 'The parameter is a client option and a parameter of each method'],
  ['x-speakeasy-model-namespace', 'The type is in the folder of all components'],
  ['x-speakeasy-overload', 'The method has no overload for it'],
  ['x-speakeasy-polling', 'The method returns the first response and does not poll'],
  ['x-speakeasy-timeout', 'The method has the timeout of the client'],
  ['x-speakeasy-overridable-scopes', 'The scopes of the document are requested'],
  ['x-speakeasy-token-endpoint-authentication', 'The client sends its id and secret in the form of the token request'],
  ['x-speakeasy-custom-security-scheme', 'The security scheme is omitted; set its headers in a hook'],
  ['x-speakeasy-react-hook', 'There are no React hooks'],
  ['x-speakeasy-mcp', 'There is no MCP server'],
  ['x-speakeasy-test', 'There are no generated tests'],
]);

/** The extensions of a document that are not followed, each at its first place. */
function find({ documents, texts }: Source): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const [file, document] of documents) {
    // Most texts have none of them, which is faster to see than to look at each object.
    if (texts.get(file)?.includes('x-speakeasy-') === false) continue;
    for (const { value, pointer } of objectsOf(document)) {
      for (const key of Object.keys(value)) {
        const difference = key.startsWith('x-') ? unfollowed.get(key) : undefined;
        if (difference === undefined || found.has(key)) continue;
        const at = child({ file, pointer: pointer(), value }, key);
        if (at !== undefined) found.set(key, { at, message: `${key} is not followed. ${difference}` });
      }
    }
  }
  return [...found.values()];
}

export const extensionRules: readonly Rule<Source>[] = [{ code: 'document/extension', find }];
