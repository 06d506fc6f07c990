import { child, flag, text, type Node } from './node.js';

/**
 * Vendor extensions by meaning. Each row lists the keys with that meaning; the first one present wins.
 * To support another vendor's spelling, add its key.
 */
const keys = {
  /** Marks a component to keep even if nothing refers to it. */
  keep: ['x-speakeasy-include'],
  ignore: ['x-speakeasy-ignore', 'x-fern-ignore'],
  internal: ['x-internal'],
  group: ['x-fern-sdk-group-name'],
  groups: ['x-speakeasy-group'],
  name: [
    'x-speakeasy-name-override',
    'x-fern-sdk-method-name',
    'x-fern-parameter-name',
    'x-fern-property-name',
    'x-ms-client-name',
  ],
  typeName: ['x-speakeasy-name-override', 'x-fern-type-name'],
  discriminatorValue: ['x-ms-discriminator-value'],
  abstract: ['x-abstract'],
  /** `any` replaces the type of a schema. */
  typeOverride: ['x-speakeasy-type-override'],
  errorMessage: ['x-speakeasy-error-message'],
  featured: ['x-speakeasy-usage-example'],
  /** The placeholder of a security scheme's secret in samples. */
  secretExample: ['x-speakeasy-example'],
  positionalArguments: ['x-speakeasy-max-method-params'],
  enumOpen: ['x-speakeasy-unknown-values', 'x-extensible-enum'],
  enumNames: ['x-enum-varnames', 'x-enumNames', 'x-speakeasy-enums'],
  enumDescriptions: ['x-enum-descriptions', 'x-enumDescriptions'],
  deprecationMessage: ['x-deprecation-message', 'x-speakeasy-deprecation-message', 'x-deprecated-reason'],
  sunset: ['x-sunset'],
  globals: ['x-speakeasy-globals'],
  webhooks: ['webhooks', 'x-webhooks'],
  serverKey: ['x-speakeasy-server-id', 'x-fern-server-name', 'name'],
  retries: ['x-speakeasy-retries'],
  pagination: ['x-speakeasy-pagination'],
  runtimePagination: ['x-fern-pagination'],
  sentinel: ['x-speakeasy-sse-sentinel'],
  streamField: ['x-speakeasy-stream-request-field'],
} as const satisfies Record<string, readonly string[]>;

export type Meaning = keyof typeof keys;

/** The value of the extension with a meaning; `undefined` if the node has none. */
export function extension(node: Node, meaning: Meaning): Node | undefined {
  for (const key of keys[meaning]) {
    const found = child(node, key);
    if (found) return found;
  }
  return undefined;
}

/** The value of the extension if it is a string. */
export function extensionText(node: Node, meaning: Meaning): string | undefined {
  const value = extension(node, meaning)?.value;
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Whether the document asks to leave a node out. Internal parts may be included. */
export function ignored({ internal }: { readonly internal: boolean }, node: Node): boolean {
  const found = extension(node, 'ignore') ?? (internal ? undefined : extension(node, 'internal'));
  return found?.value === true;
}

/** `true` or the reason for a deprecation; `undefined` if the node is not deprecated. */
export function deprecation(node: Node): true | string | undefined {
  if (flag(node, 'deprecated') !== true) return undefined;
  return extensionText(node, 'deprecationMessage') ?? true;
}

/** A description without surrounding white space; `undefined` if nothing is left. */
export function description(node: Node): string | undefined {
  const trimmed = text(node, 'description')?.replace(/\r\n?/gu, '\n').trim();
  return trimmed === '' ? undefined : trimmed;
}
