/** A pressed key, and whether the reader is writing. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isWriting: boolean;
}

/** Whether a key opens the search: `/` where nothing is written, or Ctrl+K or Cmd+K everywhere. */
export function opensSearch({ key, ctrlKey, metaKey, altKey, isWriting }: Pressed): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  return key === '/' && !isWriting;
}
