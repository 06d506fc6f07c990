import { unionOf } from '../../../surface/build.js';
import type { Parameter } from '../../../surface/surface.js';
import type { TypeExpression } from '../../../surface/type-expression.js';

/** The type of an option for a media type. A range is a template literal type. */
function mediaTypeOf(mediaType: string): TypeExpression {
  const type = mediaType.split(';', 1)[0]?.trim() ?? '';
  if (!/^[\w.+-]*\*?\/[\w.+-]*\*[\w.+-]*$/u.test(type)) return { kind: 'literal', value: mediaType };
  const [before = '', ...after] = type.replace('*/*', '*').split('*');
  return { kind: 'template', parts: [before, after.join('*')] };
}

/** Media types as a type argument; none if there are no media types. */
export const mediaTypes = (all: readonly string[]): TypeExpression[] =>
  all.length === 0 ? [] : [unionOf(all.map(mediaTypeOf))];

/** The parameters with more members in the last one, the options. */
export const withMembers = (parameters: readonly Parameter[], more: TypeExpression): Parameter[] =>
  parameters.map((parameter, index) => {
    if (index < parameters.length - 1) return parameter;
    const { type } = parameter;
    const members = type.kind === 'intersection' ? [...type.members, more] : [type, more];
    return { ...parameter, type: { kind: 'intersection', members } };
  });
