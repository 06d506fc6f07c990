import type { GuidePage } from '../../../reference/site-page.js';
import { newRoom } from '../../../html/reference/page-context.js';
import { proseHtml } from '../../../html/prose.js';
import type { OwnText } from '../own/files.js';
import type { NamedPages } from './named-pages.js';
import { outlineOf, takenIds } from './outline.js';
import { hrefFrom } from './paths.js';
import { slugs } from './slugs.js';

const place = 'changelog.html';

/** A name in code, in HTML. */
const code = /<code>([^<]*)<\/code>/gu;

/** The characters of HTML in a name. */
const signs: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** HTML in which the names of operations and types link to their pages. */
const withLinks = (html: string, { named }: NamedPages): string =>
  html.replaceAll(code, (found, written: string) => {
    const name = written.replaceAll(/&(?:amp|lt|gt|quot);/gu, (sign) => signs[sign] ?? sign);
    const to = named.get(`operation:${name}`) ?? named.get(`type:${name}`);
    return to === undefined ? found : `<a href="${hrefFrom(place, to)}">${found}</a>`;
  });

/** The page of a changelog, as `--changelog` writes it: a heading for each version, and names in code. */
export function changelogPage({ text }: OwnText, pages: NamedPages): GuidePage {
  const { title, text: rest, headings } = outlineOf(text);
  return {
    ...{ kind: 'guide', id: 'changelog', path: place, title: title?.text ?? 'Changelog', description: undefined },
    headings,
    html: () => withLinks(proseHtml(rest, { anchors: slugs(takenIds), room: newRoom() }), pages),
    markdown: () => `# ${title?.text ?? 'Changelog'}\n\n${rest.trim()}\n`,
  };
}
