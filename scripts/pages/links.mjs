// The links of pages: every one that stays inside leads to a page and a heading that are there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const withoutCode = (text) => text.replaceAll(/^(`{3,})[^]*?^\1$/gmu, '').replaceAll(/(`+)[^`\n]*\1/gu, '');

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(text) {
  const anchors = new Set();
  for (const [, heading] of text.replaceAll(/^(`{3,})[^]*?^\1$/gmu, '').matchAll(/^#{1,6} (.*)$/gmu)) {
    const plain = heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-');
    let anchor = plain;
    for (let count = 1; anchors.has(anchor); count++) anchor = `${plain}-${count}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** The links below a folder that lead nowhere, with how many there are in all. */
export function brokenLinks(docs) {
  const names = existsSync(docs) ? readdirSync(docs, { recursive: true, encoding: 'utf8' }) : [];
  const texts = new Map(
    names
      .filter((name) => /\.(?:md|txt)$/u.test(name))
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(path.join(docs, name), 'utf8')]),
  );
  const anchors = new Map();
  const broken = [];
  let count = 0;
  for (const [page, text] of texts) {
    for (const [, target] of withoutCode(text).matchAll(/(?<!\\)\]\(([^)\s]+)\)/gu)) {
      if (/^[a-z][\w+.-]*:/iu.test(target)) continue;
      count++;
      const [file, anchor] = target.split('#');
      const to = file === '' ? page : path.posix.join(path.posix.dirname(page), decodeURI(file));
      const found = texts.get(to);
      if (found !== undefined && !anchors.has(to)) anchors.set(to, anchorsOf(found));
      if (found === undefined || (anchor !== undefined && !anchors.get(to).has(decodeURI(anchor))))
        broken.push(`${page}: ${target}`);
    }
  }
  return { count, broken };
}
