import { escapeAttribute } from './escape.js';

export type Attributes = ReadonlyMap<string, string>;

/** An attribute as it is written, with a space before it. */
export const attribute = (name: string, value: string): string => ` ${name}="${escapeAttribute(value)}"`;

type Check = (value: string) => string | undefined;

const whole =
  (most: number): Check =>
  (value) =>
    /^\d{1,6}$/u.test(value) && Number(value) <= most ? String(Number(value)) : undefined;

const oneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    values.includes(value) ? value : undefined;

const text: Check = (value) => value.trim() || undefined;
const flag: Check = () => '';

/** The attributes that elements keep, and the values that these may have. Links, images and cells have rules of their own. */
const kept: ReadonlyMap<string, readonly (readonly [name: string, check: Check])[]> = new Map([
  [
    'ol',
    [
      ['start', whole(999_999)],
      ['reversed', flag],
      ['type', oneOf('1', 'a', 'A', 'i', 'I')],
    ],
  ],
  ['li', []],
  ['details', [['open', flag]]],
  ['abbr', [['title', text]]],
  [
    'td',
    [
      ['colspan', whole(100)],
      ['rowspan', whole(1000)],
    ],
  ],
  [
    'th',
    [
      ['colspan', whole(100)],
      ['rowspan', whole(1000)],
    ],
  ],
  [
    'img',
    [
      ['width', whole(9999)],
      ['height', whole(9999)],
    ],
  ],
] as const);

/** The attributes of an element that are in the table, as they are written. */
export function keptAttributes(tag: string, given: Attributes): string {
  return (kept.get(tag) ?? [])
    .map(([name, check]) => {
      const value = given.get(name);
      const checked = value === undefined ? undefined : check(value);
      if (checked === undefined) return '';
      return checked === '' ? ` ${name}` : attribute(name, checked);
    })
    .join('');
}

/** Cells say their alignment by a class: the policy of the pages allows no styles in attributes. */
export function alignment(given: Attributes): string {
  const style = /text-align:\s*(right|center)/iu.exec(given.get('style') ?? '')?.[1];
  const side = (style ?? given.get('align') ?? '').toLowerCase();
  return side === 'right' || side === 'center' ? ` class="${side}"` : '';
}
