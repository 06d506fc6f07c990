/**
 * What Unicode says of characters that nobody sees, or that turn, hide or end what is around them. Joiners and signs of a
 * style have their place between the parts of an emoji.
 */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufff9-\ufffb]/u;
const emoji =
  /(?<=\p{Extended_Pictographic}\p{Emoji_Modifier}?)(?:\ufe0f|(?:\ufe0f?\u200d(?=\p{Extended_Pictographic})))/gu;

/** The characters of a file that nobody sees, each with what is around it. */
export function unseenFaults(text: string): string[] {
  const rest = text.replaceAll(/[\n\t]/gu, ' ').replaceAll(emoji, '');
  const at = rest.search(unseen);
  if (at < 0) return [];
  return [
    `U+${(rest.codePointAt(at) ?? 0).toString(16)} in ${JSON.stringify(rest.slice(Math.max(0, at - 60), at + 20))}`,
  ];
}
