import { alike } from './alike.mjs';
import { compositions } from './compositions.mjs';
import { exchanges } from './exchanges.mjs';
import { faults } from './faults.mjs';
import { files } from './files.mjs';
import { lattices } from './lattices.mjs';
import { objects } from './objects.mjs';
import { calls } from './calls.mjs';
import { reference } from './reference.mjs';
import { operationKeywords } from './operations.mjs';
import { schemaKeywords } from './schema-keywords.mjs';
import { shared } from './shared.mjs';
import { surroundings } from './surroundings.mjs';
import { swagger2 } from './swagger.mjs';
import { texts } from './texts.mjs';
import { values } from './values.mjs';

/** The ways in which a document grows, by their names, each with a document of size `n`. */
export const dimensions = {
  ...objects,
  ...compositions,
  ...lattices,
  ...alike,
  ...values,
  ...texts,
  ...calls,
  ...exchanges,
  ...surroundings,
  ...shared,
  ...operationKeywords,
  ...schemaKeywords,
  ...faults,
  ...files,
  ...swagger2,
  ...reference,
};
