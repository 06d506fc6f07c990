import type { Style } from '../../model/model.js';
import type { Imports } from './imports.js';

const core: readonly string[] = ['form', 'simple'];

/** The members that say how a value is written, where that is not in the usual style; styles are functions. */
export function styleTexts(imports: Imports, usual: Style, style: Style = usual, explode = style === 'form'): string[] {
  // Lists of forms are pairs or one value; all other styles tell the two apart themselves.
  const name = style === 'form' && !explode ? 'joined' : style;
  const module = core.includes(name) ? 'src/lib/encodings.ts' : 'src/lib/styles.ts';
  return [
    ...(name === usual ? [] : [`style: ${imports.value(module, name)}`]),
    ...(explode && style !== 'form' ? ['explode: true'] : []),
  ];
}
