import { escapeText } from '../../html/escape.js';
import { shippedText } from '../../templating/template-files.js';
import type { SiteOptions } from './options.js';
import type { OwnFiles } from './own/own-files.js';
import { scriptText } from './scripts.js';
import { textFile, type SiteFile } from './site-file.js';

/** The style sheet: ours, then the accent colour and the rules of the user. */
function style({ accent, console }: SiteOptions, own: OwnFiles): string {
  const colours = accent === undefined ? '' : `\n:root {\n  --accent: ${accent};\n}\n`;
  const rules = own.style === undefined ? '' : `\n${own.style.text}`;
  const forms = console ? `\n${shippedText('site/console.css')}` : '';
  return `${shippedText('site/site.css')}${forms}${colours}${rules}`;
}

/** The path of the icon that a site has unless the user has one. */
export const usualIcon = 'assets/favicon.svg';

/** The colour of the icon without an accent: that of `--accent` in the style sheet. */
const usualColour = '#2452d6';

/** An icon with the first letter of a title. */
function icon(title: string, { accent = usualColour }: SiteOptions): string {
  const [letter = ''] = title.trim().toUpperCase();
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
    `<rect width="32" height="32" rx="7" fill="${accent}"/>`,
    `<text x="16" y="22.5" font-family="system-ui, sans-serif" font-size="19" font-weight="700" text-anchor="middle" fill="#fff">${escapeText(letter)}</text>`,
    '</svg>',
    '',
  ].join('\n');
}

/** The files that all pages share. */
export const assets = (title: string, options: SiteOptions, own: OwnFiles): SiteFile[] => [
  textFile('assets/site.css', () => style(options, own)),
  textFile('assets/site.js', () => scriptText('site')),
  textFile('assets/search.js', () => scriptText('search')),
  ...(options.console ? [textFile('assets/console.js', () => scriptText('console'))] : []),
  ...(own.favicon === undefined ? [textFile(usualIcon, () => icon(title, options))] : []),
  ...[own.logo, own.favicon].flatMap((image) => (image ? [{ path: image.path, file: () => image }] : [])),
];
