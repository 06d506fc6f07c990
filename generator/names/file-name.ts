/** Where a word begins in a name: at a capital behind a small letter or a digit, or before one. */
const seams = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;

/** How the file of a type or class is named after it. Names that differ without their capitals have files that differ too. */
export const fileNames = {
  lower: (name: string): string => name.toLowerCase(),
  hyphens: (name: string): string => name.replaceAll(seams, '-').toLowerCase(),
  name: (name: string): string => name,
} as const;
