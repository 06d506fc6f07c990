/** The words of a text as part of an address, as GitHub writes those of headings: `Set up: 1` → `set-up-1`. */
const slugOf = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '')
    .replaceAll(/\s/gu, '-');

/** Makes the slugs of one page in their order: one that is taken gets a number. */
export function slugs(taken: readonly string[] = []): (text: string) => string {
  const counts = new Map<string, number>(taken.map((slug) => [slug, 0]));
  return (text) => {
    const plain = slugOf(text) || 'section';
    let slug = plain;
    for (let count = counts.get(plain) ?? 0; counts.has(slug);) {
      count += 1;
      counts.set(plain, count);
      slug = `${plain}-${String(count)}`;
    }
    counts.set(slug, 0);
    return slug;
  };
}
