import type { SourceFile } from '../../surface/surface.js';
import type { TextFile } from '../target.js';

/** A file of the SDK: its path, and a function that prints its text. */
export interface PlannedFile extends Omit<TextFile, 'text'> {
  readonly text: () => string;
  /** Its exports as data; absent for files that are copied or not code. */
  readonly source?: () => SourceFile;
}
