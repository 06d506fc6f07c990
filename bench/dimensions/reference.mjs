import { calls } from './calls.mjs';
import { compositions } from './compositions.mjs';
import { lattices } from './lattices.mjs';
import { objects } from './objects.mjs';
import { values } from './values.mjs';

const all = { ...calls, ...compositions, ...lattices, ...objects, ...values };

const names = [
  'schemas',
  'properties',
  'enumeration values',
  'oneOf of references',
  'depth of inline objects',
  'ring of schemas',
  'lattice of oneOf',
  'lattice of unions with a discriminator',
  'lattice of unions beside properties',
  'lattice of unions of lists',
  'lattice of objects',
  'length of a description',
  'size of an example',
  'operations',
  'query parameters',
];

/** Dimensions whose pages write out what types hold, with samples in the languages of HTTP clients. */
export const reference = Object.fromEntries(
  names.map((name) => [`${name}, in reference pages`, (n) => ({ document: all[name](n), flavour: 'reference' })]),
);
