import { httpSpecs } from './http-specs/run.mjs';

/** The parts of the acceptance. Each returns its figures and what is wrong, and throws `Skipped` where it cannot run. */
export const parts = [{ name: 'http-specs', run: httpSpecs }];
