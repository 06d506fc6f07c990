/**
 * Letters, digits and `_`, no digit first: what every language takes for a name. `fallback` stands in for nothing,
 * `front` goes before a digit.
 */
export function identifier(name: string, fallback = 'value', front = '_'): string {
  const letters = name.replaceAll(/[^\p{ID_Continue}]/gu, '') || fallback;
  return /^\p{ID_Start}|^[_$]/u.test(letters) ? letters : `${front}${letters}`;
}

/** The longest name that is given: file systems end at 255 bytes, with an extension and a suffix still to come. */
const longest = 120;

/** A name short enough to be a file; what is cut is told apart by the allocation. */
export function shortened(name: string): string {
  return [...name].length > longest ? [...name].slice(0, longest).join('') : name;
}

/** Names that Windows keeps for devices, with any extension (Microsoft, "Naming Files, Paths, and Namespaces"). */
const devices = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/iu;

/** Whether a name without extension may be a file everywhere. */
export function isFileName(name: string): boolean {
  return name !== '' && !devices.test(name) && !/[<>:"/\\|?*\p{Cc}]|[. ]$/u.test(name);
}
