/** The JSON Pointer (RFC 6901) of a path of names and array positions. */
export function pointerOf(parts: readonly PropertyKey[]): string {
  return parts.map((part) => `/${escaped(String(part))}`).join('');
}

/** The pointer of a member or an item of the value at a pointer. */
export function memberPointer(pointer: string, name: string | number): string {
  return `${pointer}/${escaped(String(name))}`;
}

/** Escapes a name for a JSON Pointer (RFC 6901, section 3). */
function escaped(part: string): string {
  return part.includes('~') || part.includes('/') ? part.replaceAll('~', '~0').replaceAll('/', '~1') : part;
}

/** Unescapes a segment of a JSON Pointer (RFC 6901, section 4). */
function unescaped(part: string): string {
  return part.includes('~') ? part.replaceAll('~1', '/').replaceAll('~0', '~') : part;
}

/** The segments of a JSON Pointer (RFC 6901). A missing first slash is accepted. */
export function partsOf(pointer: string): string[] {
  if (pointer === '') return [];
  return (pointer.startsWith('/') ? pointer.slice(1) : pointer).split('/').map(unescaped);
}

/** The last segment of a pointer; empty for the root. */
export function lastPart(pointer: string): string {
  return unescaped(pointer.slice(pointer.lastIndexOf('/') + 1));
}

/** The pointer of the parent; for the root the root itself. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** Whether a pointer is inside another one. */
export function isBelow(pointer: string, whole: string): boolean {
  return pointer.length > whole.length && pointer.startsWith(whole) && pointer[whole.length] === '/';
}

/** A pointer for people: a URI fragment (RFC 6901, section 6) without percent-encoding. */
export const fragmentOf = (pointer: string): string => `#${pointer}`;

/**
 * A pointer for a `$ref`: a URI fragment (RFC 6901, section 6). A lone surrogate, which JSON allows in names and UTF-8
 * cannot encode, is left unchanged.
 */
export const uriFragmentOf = (pointer: string): string => `#${pointer.replaceAll(/\P{Surrogate}+/gu, encodeURI)}`;
