import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const output = fileURLToPath(new URL('../../output/', import.meta.url));

it.each(['cases/reference-pages', 'cases/entity-pages', 'gr4vy-sessions/reference', 'medusa-payment-session'])(
  'every page that %s links to is there',
  (folder) => {
    const root = path.join(output, folder);
    const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
    const links = pages.flatMap((page) =>
      [...readFileSync(path.join(root, page), 'utf8').matchAll(/\]\((\.[^)]*)\)/gu)].map(([, to = '']) =>
        path.join(path.dirname(page), to),
      ),
    );
    expect(pages).not.toEqual([]);
    expect(links.filter((link) => !existsSync(path.join(root, link)))).toEqual([]);
  },
);
