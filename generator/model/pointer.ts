/** The JSON Pointer (RFC 6901) of a path of names; array positions are given as names too. */
export function pointerOf(parts: readonly (string | number)[]): string {
  return parts.map((part) => `/${escapePart(String(part))}`).join('');
}

/** One name as it stands inside a JSON Pointer (RFC 6901, section 3). */
export function escapePart(part: string): string {
  return /[~/]/.test(part) ? part.replaceAll('~', '~0').replaceAll('/', '~1') : part;
}

/** The names that a JSON Pointer (RFC 6901) goes through; a missing first slash is forgiven. */
export function partsOf(pointer: string): string[] {
  if (pointer === '') return [];
  const names = (pointer.startsWith('/') ? pointer.slice(1) : pointer).split('/');
  return names.map((name) => (name.includes('~') ? name.replaceAll('~1', '/').replaceAll('~0', '~') : name));
}
