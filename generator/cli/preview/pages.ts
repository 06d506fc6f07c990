import { liveTag } from './live.js';
import { urlPath, type ServedSite } from './sites.js';

const page = (title: string, body: string, state: string): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${liveTag(state)}
</head>
<body>
<h1>${title}</h1>
${body}
</body>
</html>
`;

/** The page that lists the sites. Encoded paths need no escaping in HTML. */
export function listPage(sites: readonly ServedSite[], state: string): string {
  const items = sites.map(({ path }) => `<li><a href="${urlPath(path)}">${urlPath(path)}</a></li>`);
  const body =
    items.length === 0 ? '<p>There is no site yet: the terminal says why.</p>' : `<ul>${items.join('')}</ul>`;
  return page('Preview', body, state);
}

/** The page for a path at which there is nothing. */
export const missingPage = (path: string, state: string): string =>
  page('Not found', `<p>There is no file at <code>${urlPath(path)}</code>. <a href="/">Home</a></p>`, state);
