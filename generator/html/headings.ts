/**
 * Levels for the headings of a text that stands under a heading of `base`, in their order: the first is one below it, and none
 * skips a level, whatever levels the text has.
 */
export function headingLevels(base: number): (level: number) => number {
  const open: number[] = [];
  return (level) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return Math.min(6, base + open.length);
  };
}
