import type { OptionValues, TargetOptions } from '../option.js';
import { inheritedRepresentation, representationDefaults } from '../representation.js';

/** The options of a site, besides those of all targets. */
export const options = {
  ...inheritedRepresentation,
  title: {
    type: 'text',
    meaning: 'The name of the site.',
    standard: "the document's title",
    example: 'Petshop API',
  },
  baseUrl: {
    type: 'text',
    form: {
      pattern: /^https?:\/\/[^\s?#]+$/,
      demand: 'must be an absolute URL, such as `https://docs.example.com/api`',
    },
    meaning: 'The URL that the site is published at. With it there are a sitemap, canonical links and a page for 404.',
    standard: 'none of these',
    example: 'https://docs.example.com/api',
  },
  accent: {
    type: 'text',
    form: { pattern: /^#[0-9a-fA-F]{6}$/, demand: 'must be a colour such as `#2f5bea`' },
    meaning: 'The colour of links and of what is selected.',
    standard: 'a blue',
    example: '#0f766e',
  },
  logo: {
    type: 'file',
    published: true,
    meaning: 'An image beside the name of the site.',
    standard: 'none',
    example: 'logo.svg',
  },
  favicon: {
    type: 'file',
    published: true,
    meaning: 'The icon of the site in tabs.',
    standard: 'the first letter of its name',
    example: 'favicon.svg',
  },
  style: { type: 'file', published: true, meaning: 'CSS after ours.', standard: 'none', example: 'site.css' },
  guides: {
    type: 'folder',
    published: true,
    meaning: 'A folder of guides in Markdown, with their images: each is a page of the site.',
    standard: 'none',
    example: 'guides',
  },
  changelog: {
    type: 'file',
    published: true,
    meaning: 'A changelog in Markdown, as `--changelog` writes it: a page of the site.',
    standard: 'none',
    example: 'CHANGELOG.md',
  },
  navigation: {
    type: 'texts',
    meaning: 'The order of the groups of operations, by their titles; the others follow.',
    standard: "the document's order of tags",
    example: ['Payments', 'Refunds'],
  },
  links: {
    type: 'texts',
    meaning: 'Links in the bar at the top, in Markdown.',
    standard: 'none',
    example: ['[Status](https://status.example.com)'],
  },
  console: {
    type: 'flag',
    meaning: 'Whether pages of operations have a console that sends requests from the browser to a server of the API.',
    example: true,
  },
  servers: {
    type: 'texts',
    meaning: 'The base URLs that the console offers.',
    standard: "the document's servers",
    example: ['https://sandbox.example.com'],
  },
  versions: {
    type: 'object',
    meaning:
      'Versions of the API that have sites: a URL by name, absolute or relative to the root of this site, and `./` for this one. Every page has a switch that leads to them.',
    standard: 'no switch',
    example: { v2: './', v1: '../v1/' },
  },
  footer: {
    type: 'text',
    meaning: 'Markdown at the end of every page.',
    standard: 'the title and the version',
    example: '© 2026 Example Inc.',
  },
  templates: {
    type: 'folder',
    meaning: 'A folder of your own templates; the others are ours.',
    standard: 'ours',
    example: 'templates',
  },
} as const satisfies TargetOptions;

/** The defaults of the options. */
export const defaults = { ...representationDefaults, console: false } as const;

/** The options of a site target. */
export type SiteOptions = OptionValues<typeof options, typeof defaults>;
