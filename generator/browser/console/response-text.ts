import { pretty } from './json-text.js';

/** How a body is shown: its text, laid out if it is JSON, and how many characters of it were left out. */
export interface Shown {
  readonly text: string;
  readonly more: number;
}

/** The most characters of a body on the page; browsers become slow with more. */
export const mostShown = 200_000;

/** Media types whose bodies people can read. */
const readable = /^text\/|(?:jsonl?|xml|yaml|javascript|urlencoded)\b/i;

const laidOut = (text: string): string => {
  try {
    return pretty(text);
  } catch {
    return text;
  }
};

/** The text of a body, `undefined` if it is none that people can read. Without a media type, text is what has no zeros. */
export function shownText(text: string, mediaType: string | null): Shown | undefined {
  const isText = mediaType ? readable.test(mediaType) : !text.includes('\0');
  if (!isText) return undefined;
  const isJson = /json/i.test(mediaType ?? '') && text.length <= mostShown;
  const whole = isJson ? laidOut(text) : text;
  return { text: whole.slice(0, mostShown), more: Math.max(0, whole.length - mostShown) };
}

/** A size as people say it. */
export const sizeText = (bytes: number): string =>
  bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(1)} KB`;
