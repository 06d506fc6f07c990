import { shippedText } from '../../templating/template-files.js';
import type { SiteOptions } from './options.js';
import type { OwnFiles } from './own-files.js';
import { scriptText } from './scripts.js';
import { textFile, type SiteFile } from './site-file.js';

/** The style sheet: ours, then the accent colour and the rules of the user. */
function style({ accent, console }: SiteOptions, own: OwnFiles): string {
  const colours = accent === undefined ? '' : `\n:root {\n  --accent: ${accent};\n}\n`;
  const rules = own.style === undefined ? '' : `\n${own.style.text}`;
  const forms = console ? `\n${shippedText('site/console.css')}` : '';
  return `${shippedText('site/site.css')}${forms}${colours}${rules}`;
}

/** The files that all pages share. */
export const assets = (options: SiteOptions, own: OwnFiles): SiteFile[] => [
  textFile('assets/site.css', () => style(options, own)),
  textFile('assets/site.js', () => scriptText('site')),
  textFile('assets/search.js', () => scriptText('search')),
  ...(options.console ? [textFile('assets/console.js', () => scriptText('console'))] : []),
  ...[own.logo, own.favicon].flatMap((image) => (image ? [{ path: image.path, file: () => image }] : [])),
];
