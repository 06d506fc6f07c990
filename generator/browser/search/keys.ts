const page = 8; // rows that Page Up and Page Down move by

/** The place that a key selects among so many rows; `undefined` if it selects none. */
export function movedTo(key: string, at: number, count: number): number | undefined {
  switch (count === 0 ? '' : key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'PageDown':
      return Math.min(at + page, count - 1);
    case 'PageUp':
      return Math.max(at - page, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
