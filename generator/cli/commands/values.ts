import { InvalidArgumentError } from 'commander';

/** The values of an option that can be repeated. */
export const repeated = (one: string, before: readonly string[] = []): readonly string[] => [...before, one];

/** The value of an option that is a positive integer. */
export function positive(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new InvalidArgumentError('It must be a whole number, 1 or more.');
}
