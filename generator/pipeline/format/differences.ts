import { layout } from '../../targets/typescript/print/layout.js';

/**
 * What oxfmt 0.78 lays out otherwise than prettier 3.10. A false alarm costs a few milliseconds, so the patterns may be
 * wide, but not narrow.
 */
const differences: readonly RegExp[] = [
  // A comment between or behind the members of a union.
  /^ *\/[/*].*\n+ *\| /m,
  /^ *\| .*[^;,\n]\n *\/[/*]/m,
  // A union in a branch of a conditional type.
  /^ *[?:]\n *\| /m,
  // A condition that is a negated group: `if (!(`.
  /^ *!\($/m,
];

/** Whether text as oxfmt lays it out might not be what prettier would make of it. */
export function mayDiffer(text: string): boolean {
  return differences.some((difference) => difference.test(text)) || hasShortUnion(text);
}

/** A union alone on its lines behind `=` or `:`, whose members each take one line and hold no comment. */
const plainUnion =
  /(?<=[=:]\n)( *)\| ((?:(?!\/[/*]).)*[^;{[(,\n])((?:\n\1\| (?:(?!\/[/*]).)*)*\n\1\| (?:(?!\/[/*]).)*[;,])(?=\n)/gu;

/** Puts the unions of plain places on one line where they fit one, as prettier does; oxfmt breaks them at every member. */
export function joinShortUnions(text: string): string {
  return text.replaceAll(plainUnion, (union, indent: string) => {
    const line = indent + union.replaceAll(`\n${indent}`, ' ').slice(indent.length + '| '.length);
    return line.length <= layout.printWidth ? line : union;
  });
}

/**
 * A union that fits on a line of its own, in a place where it takes more than a look to put it there. Lines behind or
 * before a member of several lines are but a part of a union, which then breaks at every member for both.
 */
function hasShortUnion(text: string): boolean {
  for (const { 0: union, 1: indent = '', index } of text.matchAll(/(?<=\n)( *)\| .*(?:\n\1\| .*)+/g)) {
    const before = text.slice(text.lastIndexOf('\n', index - 2) + 1, index);
    if (/[{[(<]$/.test(union) || /^ *[}\])>]/.test(before)) continue;
    // The members and their separators, without the separator at the front and with the indentation once.
    const width = union.replaceAll(`\n${indent}`, ' ').length - '| '.length;
    if (width <= layout.printWidth) return true;
  }
  return false;
}
