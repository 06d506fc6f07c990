import { httpSpecs } from './http-specs/run.mjs';
import { prism } from './prism/run.mjs';
import { servers } from './servers/run.mjs';

/** The parts of the acceptance. Each returns its figures and what is wrong, and throws `Skipped` where it cannot run. */
export const parts = [{ name: 'http-specs', run: httpSpecs }, ...servers, { name: 'prism', run: prism }];
