/**
 * Letters, digits and `_`, no digit first: what every language takes for a name. `fallback` stands in for nothing,
 * `front` goes before a digit.
 */
export function identifier(name: string, fallback = 'value', front = '_'): string {
  const letters = name.replaceAll(/[^\p{ID_Continue}]/gu, '') || fallback;
  return /^\p{ID_Start}|^[_$]/u.test(letters) ? letters : `${front}${letters}`;
}

/**
 * The longest name that is given, in characters and in bytes: file systems end at 255 bytes, with an extension and a
 * suffix still to come, and small letters may be longer than their capitals.
 */
const longest = { characters: 120, bytes: 160 };

/** A name short enough to be a file; what is cut is told apart by the allocation. */
export function shortened(name: string): string {
  if (name.length * 3 <= longest.characters) return name;
  const characters = [...name].slice(0, longest.characters);
  const encoder = new TextEncoder();
  let bytes = 0;
  const end = characters.findIndex((character) => (bytes += encoder.encode(character).length) > longest.bytes);
  return (end < 0 ? characters : characters.slice(0, end)).join('');
}

/** Names that Windows keeps for devices, with any extension (Microsoft, "Naming Files, Paths, and Namespaces"). */
const devices = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/iu;

/** Whether a name without extension may be a file everywhere. */
export function isFileName(name: string): boolean {
  return name !== '' && !devices.test(name) && !/[<>:"/\\|?*\p{Cc}]|[. ]$/u.test(name);
}
