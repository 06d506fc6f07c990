// The links of pages: every one that stays inside leads to a page and a heading that are there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fromRoot, openPlace, tokensOf } from './inspect.mjs';

/** The pages below a folder and the index for programs beside them, by path. */
export function pagesBelow(folder) {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const pages = names.map((name) => name.replaceAll('\\', '/')).filter((name) => /\.(?:md|txt)$/u.test(name));
  return new Map(pages.sort().map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(tokens) {
  const seen = new Map();
  return new Set(
    tokens.flatMap(({ type, children }, index) => {
      if (type !== 'inline' || tokens[index - 1]?.type !== 'heading_open') return [];
      const plain = children.map(({ content }) => content).join('');
      const slug = plain
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
        .replaceAll(' ', '-');
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      return [count === 0 ? slug : `${slug}-${count}`];
    }),
  );
}

/** Links that lead nowhere among pages by their paths, and how many links there are. */
export function linkFaults(pages) {
  const read = new Map([...pages].map(([file, text]) => [file, tokensOf(text)]));
  const anchors = new Map([...read].map(([file, tokens]) => [file, anchorsOf(tokens)]));
  let count = 0;
  const faults = [...read].flatMap(([file, tokens]) =>
    tokens.flatMap((token) => {
      const link = token.attrGet('href');
      if (link === null || openPlace.test(link) || fromRoot.test(link)) return [];
      count += 1;
      const [to = '', anchor] = link.split('#');
      const target = to === '' ? file : path.posix.join(path.posix.dirname(file), decodeURI(to));
      const found = anchors.get(target);
      if (found === undefined) return [`${file}: ${link}`];
      return anchor === undefined || found.has(decodeURI(anchor)) ? [] : [`${file}: ${link} has no such heading`];
    }),
  );
  return { faults, count };
}
