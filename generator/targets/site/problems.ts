import { reporterOf } from '../reporter.js';
import type { Problem } from '../target.js';

/** The problems of a site that are not in the document but in what the user adds to its pages. */
export const problems = {
  'site/file': {
    severity: 'error',
    title: 'A file that a site should have cannot be read',
    hint: 'Paths in a configuration are relative to it; links must stay in the folder that an option names.',
  },
  'site/encoding': {
    severity: 'error',
    title: 'A text for a site is not UTF-8',
    hint: 'Save the file as UTF-8.',
  },
  'site/image': {
    severity: 'error',
    title: 'An image for a site is in a format that not every browser shows',
    hint: 'Use SVG, PNG, JPEG, GIF, WebP, AVIF or ICO.',
  },
  'site/too-large': {
    severity: 'error',
    title: 'A file for a site is too large for its readers',
    hint: 'Make it smaller: every reader of a page downloads it.',
  },
  'site/front-matter': {
    severity: 'error',
    title: 'The front matter of a guide cannot be read',
    hint: 'It is YAML between two lines of `---`, with the keys `title`, `description` and `order`.',
  },
  'site/guide-name': {
    severity: 'error',
    title: 'Two guides or images would have one address',
    hint: 'Addresses are in lower case, without other signs than `-`, `.`, `_` and `~`: rename one of them.',
  },
  'site/link': {
    severity: 'warning',
    title: 'A link of a guide leads nowhere',
    hint: 'Link to a guide by its path, to the reference by `operation:createPet`, `type:Pet` or `webhook:newPet`.',
  },
  'site/missing-image': {
    severity: 'warning',
    title: 'An image of a guide is not there',
    hint: 'Images are in the folder of guides, and named by their path from the guide.',
  },
  'site/navigation': {
    severity: 'warning',
    title: 'The navigation of a site orders a group that does not exist',
    hint: 'Groups are the first tags of operations.',
  },
} as const satisfies Readonly<Record<string, Problem>>;

export const report = reporterOf(problems);
