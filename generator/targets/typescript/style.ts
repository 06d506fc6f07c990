import type { Style } from '../../model/model.js';

/** The module of the function that writes values in a style. */
export const styleModule = (style: Style): string =>
  style === 'form' || style === 'simple' ? 'src/lib/encodings.ts' : 'src/lib/styles.ts';
