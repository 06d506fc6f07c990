import type { TargetFile } from '../target.js';

/** A file of the SDK: its path, and how its text is made when it is needed. */
export interface PlannedFile extends Omit<TargetFile, 'text'> {
  readonly text: () => string;
}
