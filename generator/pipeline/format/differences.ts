import { layout } from '../../targets/typescript/print/layout.js';

/**
 * Patterns of code that oxfmt may format differently from prettier. A false alarm costs a few milliseconds, so patterns
 * may be too wide, but not too narrow.
 */
const differences: readonly RegExp[] = [
  // A comment between or after the members of a union.
  /^ *\/[/*].*\n+ *\| /m,
  /^ *\| .*[^;,\n]\n *\/[/*]/m,
  // A union in a branch of a conditional type.
  /^ *[?:]\n *\| /m,
  // A condition that is a negated group: `if (!(`.
  /^ *!\($/m,
];

/** Whether text formatted by oxfmt may differ from prettier's. */
export function mayDiffer(text: string): boolean {
  return differences.some((difference) => difference.test(text)) || hasShortUnion(text);
}

/** A union on its own lines after `=` or `:`, with one line per member and no comments. */
const plainUnion =
  /(?<=[=:]\n)( *)\| ((?:(?!\/[/*]).)*[^;{[(,\n])((?:\n\1\| (?:(?!\/[/*]).)*)*\n\1\| (?:(?!\/[/*]).)*[;,])(?=\n)/gu;

/** Joins unions that fit on one line, as prettier does; oxfmt breaks them at every member. */
export function joinShortUnions(text: string): string {
  return text.replaceAll(plainUnion, (union, indent: string) => {
    const line = indent + union.replaceAll(`\n${indent}`, ' ').slice(indent.length + '| '.length);
    return line.length <= layout.printWidth ? line : union;
  });
}

/**
 * A union that fits on one line but is in a position that the simple rule does not cover. Lines after or
 * before a member of several lines are only part of a union, which both formatters break at every member.
 */
function hasShortUnion(text: string): boolean {
  for (const { 0: union, 1: indent = '', index } of text.matchAll(/(?<=\n)( *)\| .*(?:\n\1\| .*)+/g)) {
    const before = text.slice(text.lastIndexOf('\n', index - 2) + 1, index);
    if (/[{[(<]$/.test(union) || /^ *[}\])>]/.test(before)) continue;
    // The members and their separators, without the leading separator and with the indentation once.
    const width = union.replaceAll(`\n${indent}`, ' ').length - '| '.length;
    if (width <= layout.printWidth) return true;
  }
  return false;
}
