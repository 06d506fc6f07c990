import MarkdownIt from 'markdown-it';

const reader = new MarkdownIt({ html: true, linkify: true });

/** What GitHub makes a link of in text that is no code, and tells the people of (docs.github.com, "Autolinked references"). */
const references = /@\w|#\d|\bGH-\d|\b[\da-f]{7,40}\b|:\w+:/iu;

/** What is wrong with a comment that texts of a document are in: they mention, refer, link, or are markup. */
export function commentFaults(markdown: string): string[] {
  const tokens = reader.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  return tokens.flatMap(({ type, content }) => {
    if (/^html_|^link_open|^image|^fence|^code_block|^(?:strong|em|s)_open/u.test(type)) return [`${type} ${content}`];
    const found = type === 'text' ? references.exec(content) : null;
    return found === null ? [] : [`${found[0]} in ${content.slice(Math.max(0, found.index - 20), found.index + 40)}`];
  });
}
