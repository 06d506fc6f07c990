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
} as const satisfies Readonly<Record<string, Problem>>;

export const report = reporterOf(problems);
