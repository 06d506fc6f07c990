import type { Value } from '../../model/model.js';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A value as XML with one element per property. */
export function xmlOf(name: string, value: Value): string {
  if (value === null) return '';
  if (Array.isArray(value)) return (value as readonly Value[]).map((item) => xmlOf(name, item)).join('');
  const content =
    typeof value === 'object' ? Object.entries(value).map(([key, part]) => xmlOf(key, part)) : [escaped(String(value))];
  return `<${name}>${content.join('')}</${name}>`;
}
