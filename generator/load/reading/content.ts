import { report } from '../../diagnostics/catalogue.js';
import { decode } from './decode.js';
import type { LoadedFile } from '../external.js';
import { parse } from './parse.js';
import type { Bytes } from './read.js';

/** Decodes and parses a file, or reports what is wrong with it; `values` is how many values it may contain. */
export function contentOf(name: string, read: Bytes, values?: number): LoadedFile {
  const nothing = { name, value: undefined, text: undefined, diagnostics: [] };
  if ('refusal' in read) return { ...nothing, refusal: read.refusal };
  const decoded = decode(read.bytes, name);
  if ('refusal' in decoded) {
    const { code, message, hint } = decoded.refusal;
    const place = {
      file: name,
      pointer: '',
      ...(decoded.position === undefined ? {} : { position: decoded.position }),
    };
    return { ...nothing, diagnostics: [report(code, message, place, hint)] };
  }
  const parsed = parse(decoded.text, name, values);
  return { name, value: parsed.value, text: decoded.text, diagnostics: parsed.diagnostics };
}
