import { github } from './github.js';
import { json } from './json.js';
import { junit } from './junit.js';
import type { Renderer } from './report.js';
import { sarif } from './sarif.js';
import { text } from './text.js';

/** The formats of `check --format`, by name. */
export const formats = { text, json, github, sarif, junit } satisfies Readonly<Record<string, Renderer>>;

/** The name of a format. */
export type Format = keyof typeof formats;
