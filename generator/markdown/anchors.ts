/** The anchor that a heading has on a page: as GitHub makes them, the same for names of letters and digits elsewhere. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-');

/** Assigns anchors to the headings of one page, from top to bottom: a repeated one is numbered. */
export function anchors(): (heading: string) => string {
  const counts = new Map<string, number>();
  return (heading) => {
    const plain = slug(heading);
    let anchor = plain;
    for (let count = counts.get(plain) ?? 0; counts.has(anchor);) {
      count++;
      counts.set(plain, count);
      anchor = `${plain}-${String(count)}`;
    }
    counts.set(anchor, 0);
    return anchor;
  };
}
