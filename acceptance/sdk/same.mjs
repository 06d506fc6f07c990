// Whether a call resolved with the value that the wire has.
import { Either } from './values.mjs';

async function bytesOf(value) {
  if (value instanceof Uint8Array) return Buffer.from(value);
  if (value instanceof ArrayBuffer) return Buffer.from(value);
  if (value instanceof Blob) return Buffer.from(await value.arrayBuffer());
  if (value instanceof ReadableStream) return Buffer.from(await new Response(value).arrayBuffer());
  return undefined;
}

const shown = (value) => {
  const text = JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? `${part}n` : part));
  return (text ?? String(value)).slice(0, 120);
};

/** Where two values differ, as texts; empty where they are the same. */
export async function differences(want, got, at = '') {
  const differ = [`${at || 'the value'} is ${shown(got)}, not ${shown(want)}`];
  if (want instanceof Either) {
    const all = await Promise.all(want.values.map((one) => differences(one, got, at)));
    return all.sort((one, other) => one.length - other.length)[0];
  }
  if (want === got || (Number.isNaN(want) && Number.isNaN(got))) return [];
  if (typeof want !== 'object' || typeof got !== 'object' || want === null || got === null) return differ;
  if (want instanceof Date || got instanceof Date) return Number(want) === Number(got) ? [] : differ;
  const [wanted, bytes] = [await bytesOf(want), await bytesOf(got)];
  if (wanted || bytes) return wanted && bytes && wanted.equals(bytes) ? [] : [`${at || 'the value'} has other bytes`];
  if (typeof want.toJSON === 'function') return String(want) === String(got) ? [] : differ;
  if (Array.isArray(want) !== Array.isArray(got)) return differ;
  const keys = new Set([...Object.keys(want), ...Object.keys(got)]);
  const all = [];
  for (const key of keys) all.push(...(await differences(want[key], got[key], at === '' ? key : `${at}.${key}`)));
  return all;
}
