import { client } from './client.js';
import { operations } from './operations.js';
import { responses } from './responses.js';
import type { Row } from './row.js';
import { types } from './types.js';

/** Every kind of change, with its severity by level and direction. A new one is one row and the folder `specs/changes/<code>/`. */
export const catalogue = { ...operations, ...responses, ...types, ...client };

/** A code of the catalogue. */
export type Code = keyof typeof catalogue;

export const rowOf = (code: Code): Row => catalogue[code];

/** All codes in the order of the catalogue. */
export const codes = Object.keys(catalogue) as readonly Code[];
