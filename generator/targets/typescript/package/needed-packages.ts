import { runtimePattern } from './runtime-option.js';

/** A package and its range of versions. */
export interface NeededPackage {
  readonly name: string;
  readonly range: string;
}

/** The types of `Temporal`, which have no code. */
export const temporalTypes: NeededPackage = { name: 'temporal-spec', range: '^1.0.1' };

/** The packages that build an SDK. */
export const compiler: NeededPackage = { name: 'typescript', range: '^5.9.3' };

/** The package of the runtime; `undefined` if the runtime is copied. */
export const runtimeName = (option: string): string | undefined =>
  option === 'copy' ? undefined : runtimePattern.exec(option)?.[1];
