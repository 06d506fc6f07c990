import type { SourceFile } from '../../surface/surface.js';
import type { TargetFile } from '../target.js';

/** A file of the SDK: its path, and how its text is made when it is needed. */
export interface PlannedFile extends Omit<TargetFile, 'text'> {
  readonly text: () => string;
  /** What it exports, as data; absent for files that are copied, or are no code. */
  readonly source?: () => SourceFile;
}
