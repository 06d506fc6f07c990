import {
  api,
  code,
  done,
  each,
  json,
  marker,
  numbered,
  object,
  string,
  times,
  type Hostile,
  type Json,
} from './make.js';

/** Addresses that run something, read a file, or end the attribute that they stand in. */
const addresses = [
  `javascript:${code}`,
  `JaVaScRiPt:${code}`,
  `java\tscript:${code}`,
  `\u0001javascript:${code}`,
  `&#106;avascript:${code}`,
  `&Tab;javascript&colon;${code}`,
  `%6aavascript:${code}`,
  `vbscript:${code}`,
  `data:text/html;base64,PHNjcmlwdD4=`,
  `file:///etc/passwd`,
  `https://a.example/"onmouseover="${code}`,
  `https://a.example/'><script>${code}</script>`,
  `https://a.example/) [b](javascript:${code})`,
  `//evil.example/a`,
  `\\\\evil.example\\a`,
  `https://a.example/\n\n<script>${code}</script>`,
  `blob:https://a.example/1`,
  `view-source:javascript:${code}`,
];

/** Texts that are markup of something that pages end up in. */
const texts = [
  `[a][b]\n\n[b]: javascript:${code}\n[b]: <data:text/html,${marker}> "x"`,
  `<javascript:${code}> <www.a.example> <b>`,
  `[^1]\n\n[^1]: <img src=x onerror=${code}>`,
  `&lt;script&gt;${code}&lt;/script&gt; &#60;script&#62; &#x3c;img onerror&#x3d;${code}&#x3e;`,
  `$$\\href{javascript:${code}}{a}$$ $\`\\unicode{x3c}\`$ \\(a\\) \\[b\\]`,
  `\`\`\`mermaid\ngraph TD; A["<img src=x onerror=${code}>"]; click A "javascript:${code}"\n\`\`\``,
  `::: danger {onclick=${code}}\n<style>@import url(//evil.example)</style>\n:::`,
  `<base href="//evil.example"><meta http-equiv=refresh content="0;url=//evil.example">`,
  `<svg><animate onbegin=${code} attributeName=x></svg><math><mtext><style><img src onerror=${code}>`,
  `<details open ontoggle=${code}><summary>a</summary>`,
  `# a {#id onclick=${code}} {.class} <!-- ${marker}`,
  `\n===\n---\n+++\n`,
  `{% include "/etc/passwd" %}{% raw %}{{ site.github }} {{ "${marker}" | escape }}`,
  `<%= ${code} %> <?php ${code} ?> [[${marker}]] {{${marker}}} \${${code}} #{${code}}`,
  `<!--#exec cmd="touch /tmp/${marker}"--> <!--#include file="/etc/passwd"-->`,
  `!!! note\n    <b>${marker}</b>\n??? tip\n=== "a"\n--8<-- "/etc/passwd"`,
  `.. raw:: html\n\n   <b>${marker}</b>\n\n.. include:: /etc/passwd`,
  `export const a = ${code}\n\nimport b from "/etc/passwd"\n\n<A {...${code}}/>{/* */}`,
  `<script setup>${code}</script> <template #a><b v-html="x" @click="${code}" :is="x"></b></template>`,
  `\\<script>${code}\\</script> \\\\<b> \\[a\\](javascript:${code})`,
];

/** Texts that end the comment, the directive or the file that they stand in. */
const comments = [
  `*&#47; ${code}`,
  `*\\/ ${code} /*`,
  `**/ ${code} /**`,
  `@example\n\`\`\`ts\n*/ ${code}\n\`\`\``,
  `{@link javascript:${code}} {@include /etc/passwd} {@inheritDoc ../../x}`,
  `]]> ${code} <![CDATA[`,
  `# sourceMappingURL=data:application/json,{}\n//# sourceURL=${marker}`,
  `/ <reference path="/etc/passwd" />\n/// <amd-module name="${marker}" />`,
  `#!/bin/sh\ntouch /tmp/${marker}`,
  `@jsx ${marker}\n@jsxImportSource evil\n@ts-nocheck\n@ts-expect-error`,
  `eslint-disable-next-line\n c8 ignore start\n webpackIgnore: true\n#__PURE__ @vite-ignore`,
  `<!-- --> ${code} <!--`,
];

/** A document that shows each text wherever one is shown. */
const showing = (all: readonly string[]): Json =>
  api(
    numbered(all.length, '/things', (index) => {
      const text = all[index] ?? '';
      return {
        post: {
          ...{ operationId: `make${index}`, summary: text, description: text, tags: [`tag${index}`], deprecated: true },
          'x-deprecation-message': text,
          parameters: [
            {
              name: 'a',
              in: 'query',
              description: text,
              example: text,
              schema: { ...string, default: text, enum: [text, 'b'] },
            },
          ],
          requestBody: {
            description: text,
            content: json(
              object({ [text]: { ...string, title: text, description: text, example: text, pattern: text } }),
              { example: { a: text } },
            ),
          },
          responses: {
            ...done({ title: `Title ${index}`, description: text, const: text }),
            400: { description: text },
          },
        },
      };
    }),
    {
      info: { title: all.join('\n'), version: all.join(' '), description: all.join('\n\n') },
      tags: times(all.length, (index) => ({ name: `tag${index}`, description: all[index] })),
    },
  );

export const markup: readonly Hostile[] = [
  {
    id: 'markup-addresses',
    attack: 'addresses that run something in every field of a document that holds one',
    document: () => {
      const docs = (url: string): object => ({ externalDocs: { url, description: url } });
      return api(
        numbered(addresses.length, '/things', (index) => {
          const url = addresses[index] ?? '';
          return {
            get: {
              ...{
                tags: [`tag${index}`],
                operationId: `get${index}`,
                ...docs(url),
                servers: [{ url, description: url }],
              },
              description: `[a](${url}) ![b](${url}) <${url}> <a href="${url}">c</a>`,
              responses: done({
                ...object({ a: { ...string, format: 'uri', ...docs(url), default: url, example: url } }),
                ...docs(url),
              }),
            },
          };
        }),
        {
          info: {
            ...{ title: 'Addresses', version: '1', termsOfService: addresses[0], summary: addresses[1] },
            contact: { name: addresses[2], url: addresses[0], email: addresses[0] },
            license: { name: addresses[10], url: addresses[11] },
            'x-logo': { url: addresses[0], href: addresses[0], altText: addresses[11] },
          },
          ...docs(addresses[0] ?? ''),
          tags: addresses.map((url, index) => ({ name: `tag${index}`, description: url, ...docs(url) })),
          components: {
            securitySchemes: each(['a', 'b'], (_, index) => ({
              type: ['oauth2', 'openIdConnect'][index],
              openIdConnectUrl: addresses[0],
              flows: {
                clientCredentials: {
                  tokenUrl: addresses[0],
                  refreshUrl: addresses[0],
                  scopes: { [addresses[10] ?? '']: addresses[11] },
                },
              },
            })),
          },
          security: [{ a: [addresses[10]] }, { b: [] }],
        },
      );
    },
  },
  {
    id: 'markup-texts',
    attack: 'markup of Markdown, MDX, Vue, Jekyll, Mermaid, MathJax, MkDocs and servers in every text',
    document: () => showing(texts),
  },
  {
    id: 'markup-comments',
    attack: 'ends of comments, directives of compilers and bundlers, and maps of sources in every text',
    document: () => showing(comments),
  },
  ...[
    '---\ntitle: x\nlayout: ../../evil\n---',
    '+++\nx = 1\n+++',
    '{"x": 1}\n',
    '%YAML 1.2\n---\n!!js/function x',
    '\ufeff---\nx: 1\n---',
  ].map((text, index): Hostile => ({
    id: `markup-front-matter-${index}`,
    attack: 'a title, tag and name that would be the front matter of a page, in one of its notations',
    document: () => ({
      ...showing([text]),
      info: { title: text, version: text, description: text },
      tags: [{ name: text, description: text }],
    }),
  })),
];
