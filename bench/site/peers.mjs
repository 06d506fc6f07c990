// The page of each renderer, as its documentation proposes for plain HTML, with all files local.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bench } from '../paths.mjs';

const packages = path.join(bench, 'node_modules');

const html = (head, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API reference</title>
<link rel="icon" href="data:,">
${head}</head>
<body>
${body}
</body>
</html>
`;

const key = (text) => text.toLowerCase().replaceAll(/[^a-z\d]+/gu, '-');

/**
 * One row for each renderer: the files it needs, its page, and how one operation is linked to. `searches` puts the cursor into
 * its search; without it there is none.
 */
export const peers = [
  {
    id: 'redoc',
    name: 'Redoc',
    package: 'redoc',
    files: { 'bundles/redoc.standalone.js': 'redoc.standalone.js' },
    page: html(
      '',
      '<redoc spec-url="openapi.json"></redoc>\n<script type="module" src="redoc.standalone.js"></script>',
    ),
    link: ({ tag, operationId }) => `#tag/${key(tag)}/operation/${operationId}`,
    searches: (page) => page.keyboard.press('Control+K'),
  },
  {
    id: 'scalar',
    name: 'Scalar',
    package: '@scalar/api-reference',
    files: { 'dist/browser/standalone.js': 'standalone.js' },
    page: html(
      '',
      `<div id="app"></div>
<script src="standalone.js"></script>
<script>Scalar.createApiReference('#app', { url: 'openapi.json' })</script>`,
    ),
    link: ({ tag, method, path: route }) => `#tag/${key(tag)}/${method}${route}`,
    searches: (page) => page.getByRole('button', { name: 'Search' }).first().click(),
  },
  {
    id: 'swagger-ui',
    name: 'Swagger UI',
    package: 'swagger-ui-dist',
    files: Object.fromEntries(
      ['swagger-ui.css', 'index.css', 'swagger-ui-bundle.js', 'swagger-ui-standalone-preset.js'].map((file) => [
        file,
        file,
      ]),
    ),
    page: html(
      '<link rel="stylesheet" href="swagger-ui.css">\n<link rel="stylesheet" href="index.css">\n',
      `<div id="swagger-ui"></div>
<script src="swagger-ui-bundle.js"></script>
<script src="swagger-ui-standalone-preset.js"></script>
<script>
window.ui = SwaggerUIBundle({
  url: 'openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: 'StandaloneLayout',
});
</script>`,
    ),
    link: ({ tag, operationId }) =>
      `#/${encodeURIComponent(tag.replaceAll(' ', '_'))}/${operationId.replaceAll(/[^\w-]/gu, '_')}`,
  },
];

export const versionOf = (peer) =>
  JSON.parse(readFileSync(path.join(packages, peer.package, 'package.json'), 'utf8')).version;

/** Writes the page of a renderer for a document into a folder, with the files that it needs. */
export function writePeer(peer, document, folder) {
  mkdirSync(folder, { recursive: true });
  for (const [from, to] of Object.entries(peer.files))
    cpSync(path.join(packages, peer.package, from), path.join(folder, to));
  cpSync(document, path.join(folder, 'openapi.json'));
  writeFileSync(path.join(folder, 'index.html'), peer.page);
}
