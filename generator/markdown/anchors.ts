/** The anchor of a heading as GitHub computes it. For names of letters and digits other renderers agree. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-');

/** Assigns anchors to the headings of one page, from top to bottom. Repeated ones are numbered. */
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
