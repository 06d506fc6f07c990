import type { NamedType } from '../naming/api.js';
import { hasUnseen, spelled, unicodeEscape } from '../text/unseen.js';
import type { Sample } from './value.js';

const indent = (depth: number): string => '  '.repeat(depth);

const isName = (key: string): boolean =>
  /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key) && key !== '__proto__' && !hasUnseen(key);

/** A string literal. Line ends and separators are escaped, so none can end it. */
export const quote = (text: string): string => spelled(JSON.stringify(text), unicodeEscape);

/** A property access: `.name` or `["name"]`. */
export const access = (name: string): string => (isName(name) ? `.${name}` : `[${quote(name)}]`);

/** A key of an object literal; keys of data are quoted. */
export function key(name: string, data = false): string {
  if (!data && isName(name)) return name;
  return name === '__proto__' ? `["__proto__"]` : quote(name);
}

/** A property of an object literal. A string that would pass column 80 moves to its own line, one level deeper. */
function entry(name: string, value: Sample, data: boolean, depth: number): string {
  const start = `${indent(depth)}${key(name, data)}:`;
  const text = write(value, depth);
  const long = value.kind === 'text' && `${start} ${text},`.length > 80;
  return long ? `${start}\n${indent(depth + 1)}${text},` : `${start} ${text},`;
}

/** Constructors of dates and times from their text. */
const times: Readonly<Record<Extract<Sample, { kind: 'time' }>['scalar'], string>> = {
  date: 'new RFCDate',
  'date-time': 'new Date',
  'plain-date': 'Temporal.PlainDate.from',
  instant: 'Temporal.Instant.from',
};

/** A sample value as TypeScript, objects and arrays expanded. */
export function write(sample: Sample, depth: number): string {
  switch (sample.kind) {
    case 'text':
      return quote(sample.value);
    case 'plain':
      return JSON.stringify(sample.value);
    case 'bigint':
      return `${sample.value}n`;
    case 'time':
      return `${times[sample.scalar]}(${quote(sample.value)})`;
    case 'bytes':
      return sample.file
        ? `new File([${quote(sample.value)}], "<name>")`
        : `new TextEncoder().encode(${quote(sample.value)})`;
    case 'list':
      if (sample.items.length === 0) return '[]';
      return `[\n${sample.items.map((item) => `${indent(depth + 1)}${write(item, depth + 1)},\n`).join('')}${indent(depth)}]`;
    case 'object':
      if (sample.entries.length === 0) return '{}';
      return `{\n${sample.entries.map(([name, value]) => `${entry(name, value, sample.data, depth + 1)}\n`).join('')}${indent(depth)}}`;
  }
}

/** Whether a sample or any value inside it is of a kind. */
export function mentions(sample: Sample, isOne: (sample: Sample) => boolean): boolean {
  if (isOne(sample)) return true;
  if (sample.kind === 'list') return sample.items.some((item) => mentions(item, isOne));
  return sample.kind === 'object' && sample.entries.some(([, value]) => mentions(value, isOne));
}

/** Whether a sample needs the `RFCDate` class. */
export const mentionsDay = (sample: Sample): boolean =>
  mentions(sample, (one) => one.kind === 'time' && one.scalar === 'date');

/** A module that constructs a value of a model. */
export function modelSample(type: NamedType, sample: Sample, packageName: string): string {
  // People construct the data of an error; the error itself comes from a response.
  const name = type.data ?? type.name;
  const imports = [
    `import { ${name} } from ${quote(`${packageName}/${type.folder ?? `models/${type.scope}`}`)};`,
    ...(mentionsDay(sample) ? [`import { RFCDate } from ${quote(`${packageName}/types`)};`] : []),
  ];
  return `${imports.join('\n')}\n\nlet value: ${name} = ${write(sample, 0)};`;
}

/** A value of one member of a union. */
export function memberSample(typeCode: string, sample: Sample): string {
  return `const value: ${typeCode} = ${write(sample, 0)};`;
}
