import type { Style } from '../../../model/model.js';
import { exported, literal } from '../../../surface/build.js';
import type { Entry } from '../../../surface/expression.js';
import { styleChoice, type StyleFunction } from '../../../surface/wire/style-function.js';
import { entries } from '../types/expressions.js';

/** The styles that every bundle contains. */
const core: readonly StyleFunction[] = ['form', 'simple'];

const reference = (name: StyleFunction) =>
  exported(core.includes(name) ? 'src/runtime/encodings.ts' : 'src/runtime/parameters/styles.ts', name);

/** The members for a style other than the default one. Styles are functions. */
export function styleEntries(usual: Style, style?: Style, explode?: boolean): Entry[] {
  const choice = styleChoice(usual, style, explode);
  return entries({
    style: choice.style && reference(choice.style),
    explode: choice.explode && literal(true),
  });
}
