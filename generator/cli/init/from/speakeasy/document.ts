import { resolve } from 'node:path';
import { statsOf } from '../../../../output/disk.js';
import { onlyDocument } from '../../find-documents.js';
import { location } from '../convert.js';
import type { Row } from '../reader.js';

/** Where the document of an SDK lies: in the file that the workflow writes, in one that it reads, or beside it. */
export type DocumentChoice =
  { readonly kind: 'output' } | { readonly kind: 'input' } | { readonly kind: 'beside'; readonly path: string };

interface Source {
  readonly inputs: readonly string[];
  readonly output: string | undefined;
}

const isFile = (folder: string, path: string): boolean => statsOf(resolve(folder, path))?.isFile() === true;

/** The document that can be read without a network, if there is one; `folder` is what locations are relative to. */
export function chosenDocument(folder: string, { inputs, output }: Source): DocumentChoice {
  // A file that is both has no overlays applied yet.
  const isWritten = output !== undefined && !inputs.some((input) => resolve(folder, input) === resolve(folder, output));
  if (isWritten && isFile(folder, output)) return { kind: 'output' };
  if (inputs.some((input) => isFile(folder, input))) return { kind: 'input' };
  const path = onlyDocument(folder, ['', '.speakeasy/']);
  return path === undefined ? { kind: 'input' } : { kind: 'beside', path };
}

const registry = 'It cannot be read from there. Save the document as a file and name that one, or its URL.';
const applied = 'It is part of the document that the workflow wrote.';
const asOverlay = 'Write the change as an OpenAPI Overlay and list it under `overlays`.';

const overlay = (value: unknown, { isOverlay }: { readonly isOverlay: (location: string) => boolean }): boolean =>
  typeof value === 'string' && isOverlay(value);

const overlayRows: readonly Row[] = [
  { key: 'sources.*.inputs.*.location', when: overlay, to: 'overlays[]', convert: location, otherwise: registry },
  { key: 'sources.*.overlays.*.location', to: 'overlays[]', convert: location, otherwise: registry },
  { key: 'sources.*.overlays.*.speakeasy', none: asOverlay },
  { key: 'sources.*.transformations', none: asOverlay },
];

const inputRows: readonly Row[] = [
  { key: 'sources.*.inputs.*.location', to: 'input', convert: location, otherwise: registry },
  { key: 'sources.*.output', none: 'Overlays are applied in memory; the document is not written again.' },
  {
    key: 'sources.*.inputs.*.authHeader',
    none: 'Fetch the document in a step before, with its credentials, and name the file.',
  },
  {
    key: 'sources.*.inputs.*.authSecret',
    none: 'Fetch the document in a step before, with its credentials, and name the file.',
  },
];

/** What the inputs, overlays and outputs of sources become, by where the document lies. */
export const documentRows: Readonly<Record<DocumentChoice['kind'], readonly Row[]>> = {
  output: [
    {
      key: 'sources.*.output',
      to: 'input',
      convert: location,
      said: 'The workflow wrote it, with its overlays applied. To follow the inputs, name them and their overlays here.',
    },
    { key: 'sources.*.inputs', same: applied },
    { key: 'sources.*.overlays', same: applied },
    { key: 'sources.*.transformations', same: applied },
  ],
  input: [...overlayRows, ...inputRows],
  beside: [
    ...overlayRows,
    { key: 'sources.*.inputs', none: 'It cannot be read without a network. The document beside it is read instead.' },
    { key: 'sources.*.output', none: 'There is no such file. The document beside it is read instead.' },
  ],
};
