/** Every description of a document's schemas and operations, in the order of the document. */
function* descriptions(value, under = '') {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'description' && typeof inner === 'string' && under !== 'properties') yield inner;
    else yield* descriptions(inner, key);
  }
}

/**
 * A document's text with one description longer by a sentence. It is one that stands in the text once, on one line and
 * without anything that needs quotes, so that the text can be changed as an author would, whether JSON or YAML.
 * `undefined` where there is no such description.
 */
export function withOneDescriptionChanged(text, content) {
  for (const description of descriptions({ schemas: content.components?.schemas, paths: content.paths })) {
    if (!/^[A-Za-z][\w ,.-]{19,}\w\.?$/u.test(description)) continue;
    const at = text.indexOf(description);
    if (at < 0 || text.includes(description, at + 1)) continue;
    const end = at + description.length;
    return `${text.slice(0, end).replace(/\.$/u, '')}, changed${text.slice(end)}`;
  }
  return undefined;
}
