// Controls, invisible and direction-changing characters and lone surrogates: a document must not steer the terminal or
// make a line read otherwise than it is.
const hidden =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** A text of a document as it may be shown: characters that do not show, or do more, are written `\u{1b}`. */
export function visible(text: string): string {
  return text.replace(hidden, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}

const wide =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** How many columns of a terminal a text takes: 2 for wide East Asian characters and emoji, 0 for marks that combine. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += /\p{Mark}|\u200d/u.test(sign) ? 0 : wide.test(sign) ? 2 : 1;
  return width;
}
