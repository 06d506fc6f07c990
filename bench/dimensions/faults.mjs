import { range, map, schemaRef, object, root, shape } from './make.mjs';

/** Faults of a document. */
export const faults = {
  'references that lead nowhere': (n) =>
    root(
      object(
        map(
          n,
          (i) => `p${i}`,
          (i) => schemaRef(`Gone${i}`),
        ),
      ),
      map(n, (i) => `Part${i}`, shape),
    ),
  'unknown types': (n) =>
    root(
      object(
        map(
          n,
          (i) => `p${i}`,
          () => ({ type: 'strin' }),
        ),
      ),
    ),
  'wrong defaults': (n) =>
    root(
      object(
        map(
          n,
          (i) => `p${i}`,
          () => ({ type: 'string', default: 1 }),
        ),
      ),
    ),
  'required properties that nothing describes': (n) => root({ ...shape(1), required: range(n).map((i) => `gone${i}`) }),
  'numbers among texts': (n) => root({ type: 'string', enum: range(n) }),
};
