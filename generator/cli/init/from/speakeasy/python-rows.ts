import { is, oneOf, text } from '../convert.js';
import type { Row } from '../reader.js';

/** A folder in the package; nothing stands for that of all models. */
const folder = (value: unknown): string | undefined => {
  const path = value === '' ? 'models' : text(value)?.replace(/^\.\/|\/$/gu, '');
  return path !== undefined && /^(?:[a-z][\w-]*\/)*models(?:\/[a-z][\w-]*)*$/u.test(path) ? path : undefined;
};

const otherwise = 'Pages are in the folder that is usual: `models`, or `errors` for errors.';

/** What there is in `gen.yaml` of an SDK in Python that its pages show. */
export const pythonRows: readonly Row[] = [
  { key: 'python.flattenRequests', to: 'bodyArguments', convert: oneOf({ true: 'properties', false: 'whole' }) },
  { key: 'python.imports.paths.shared', when: is('', 'models'), same: 'Pages of models are in `models`.' },
  { key: 'python.imports.paths.shared', to: 'folders.components', convert: folder, otherwise },
  { key: 'python.imports.paths.operations', when: is('', 'models'), same: 'Pages of models are in `models`.' },
  { key: 'python.imports.paths.operations', to: 'folders.operations', convert: folder, otherwise },
  { key: 'python.imports.paths.errors', when: is('errors'), same: 'Pages of errors are in `errors`.' },
  { key: 'python.imports.paths.errors', to: 'folders.errors', convert: folder, otherwise },
  { key: 'python.imports.paths.*', none: 'Callbacks and webhooks have no pages.' },
  { key: 'python.imports.option', when: is('openapi'), same: 'Pages are where the document has their types.' },
  { key: 'python.imports.option', none: 'Pages are where the document has their types.' },
];
