/** The JSON Pointer (RFC 6901) of a path of names and array positions. */
export function pointerOf(parts: readonly PropertyKey[]): string {
  return parts.map((part) => `/${escaped(String(part))}`).join('');
}

/** The pointer of a member, or of an item, of what stands at a pointer. */
export function memberPointer(pointer: string, name: string | number): string {
  return `${pointer}/${escaped(String(name))}`;
}

/** One name as it stands inside a JSON Pointer (RFC 6901, section 3). */
function escaped(part: string): string {
  return part.includes('~') || part.includes('/') ? part.replaceAll('~', '~0').replaceAll('/', '~1') : part;
}

/** The name that stands inside a JSON Pointer as `part` (RFC 6901, section 4). */
function unescaped(part: string): string {
  return part.includes('~') ? part.replaceAll('~1', '/').replaceAll('~0', '~') : part;
}

/** The names that a JSON Pointer (RFC 6901) goes through; a missing first slash is forgiven. */
export function partsOf(pointer: string): string[] {
  if (pointer === '') return [];
  return (pointer.startsWith('/') ? pointer.slice(1) : pointer).split('/').map(unescaped);
}

/** The last name of a pointer; empty for the root. */
export function lastPart(pointer: string): string {
  return unescaped(pointer.slice(pointer.lastIndexOf('/') + 1));
}

/** The pointer of what holds the member at a pointer; that of the root for the root. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** Whether a pointer leads to something inside of what stands at another one. */
export function isBelow(pointer: string, whole: string): boolean {
  return pointer.length > whole.length && pointer.startsWith(whole) && pointer[whole.length] === '/';
}

/** A pointer as people read it: the fragment of a URI (RFC 6901, section 6) without percent signs. */
export const fragmentOf = (pointer: string): string => `#${pointer}`;

/**
 * A pointer as a `$ref` has it: the fragment of a URI (RFC 6901, section 6). Half of a surrogate pair, which names in JSON
 * may have and UTF-8 has no bytes for, stays as it is.
 */
export const uriFragmentOf = (pointer: string): string => `#${pointer.replaceAll(/\P{Surrogate}+/gu, encodeURI)}`;
