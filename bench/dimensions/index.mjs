import { compositions } from './compositions.mjs';
import { exchanges } from './exchanges.mjs';
import { faults } from './faults.mjs';
import { files } from './files.mjs';
import { objects } from './objects.mjs';
import { calls } from './calls.mjs';
import { surroundings } from './surroundings.mjs';
import { values } from './values.mjs';

/** The ways in which a document grows, by their names, each with a document of size `n`. */
export const dimensions = {
  ...objects,
  ...compositions,
  ...values,
  ...calls,
  ...exchanges,
  ...surroundings,
  ...faults,
  ...files,
};
