import { runtimePattern } from './runtime-option.js';

/** A package and the versions of it that will do. */
export interface NeededPackage {
  readonly name: string;
  readonly range: string;
}

/** The types of `Temporal`, which have no code. */
export const temporalTypes: NeededPackage = { name: 'temporal-spec', range: '^1.0.1' };

/** What builds a package. */
export const compiler: NeededPackage = { name: 'typescript', range: '^5.9.3' };

/** The name of the package that the runtime comes from; `undefined` where it is copied. */
export const runtimeName = (option: string): string | undefined =>
  option === 'copy' ? undefined : runtimePattern.exec(option)?.[1];
