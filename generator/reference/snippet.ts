import { typescript } from '../languages/typescript.js';
import type { Snippet } from '../samples/http/snippets.js';
import type { TypeContext } from './spelled.js';

/** Samples are in TypeScript. Pages of other languages have none until their notation can write one. */
export const hasSamples = ({ api }: TypeContext, { sampleSection }: { readonly sampleSection: boolean }): boolean =>
  sampleSection && api.language.fence === typescript.fence;

/** A sample in TypeScript. */
export const snippet = (code: string): Snippet => ({ label: 'TypeScript', fence: typescript.fence, code });
