import { fern } from './fern/fern.js';
import { heyApi } from './hey-api.js';
import { openapiGenerator } from './openapi-generator.js';
import { openapiTypescript } from './openapi-typescript.js';
import { orval } from './orval.js';
import type { Reader } from './reader.js';
import { speakeasy } from './speakeasy/speakeasy.js';
import { stainless } from './stainless/stainless.js';

/** The tools whose configurations can be taken over, in the order in which they are looked for. */
export const readers: readonly Reader[] = [
  speakeasy,
  stainless,
  fern,
  heyApi,
  orval,
  openapiGenerator,
  openapiTypescript,
];
