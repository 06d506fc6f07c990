import { isBlobLike } from "../../types/blobs.js";
import { isReadableStream } from "../../types/streams.js";

/** Bytes in any form that a request can send. */
export type Content = Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array> | string;

/** A file to send: bytes, a Blob or File, or bytes with a name. */
export type FileInput = Content | NamedFile;

export interface NamedFile {
  readonly fileName: string;
  readonly content: Content;
  /** Media type, used where the content has none of its own. */
  readonly contentType?: string;
  /** Further headers of its part of a multipart body. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Whether a value is content with a file name, at a place where the schema allows files. */
export function isNamedFile(value: unknown): value is NamedFile {
  return typeof value === "object" && value !== null && "fileName" in value && "content" in value;
}

/**
 * A named file in an encoded request. Only a value that the schema describes as bytes becomes one; other objects with the
 * same properties are data.
 */
export class SentFile implements NamedFile {
  readonly fileName: string;
  readonly content: Content;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;

  constructor(file: NamedFile) {
    this.fileName = file.fileName;
    this.content = file.content;
    if (file.contentType !== undefined) this.contentType = file.contentType;
    if (file.headers !== undefined) this.headers = file.headers;
  }
}

/** Whether a value is bytes in any form except a string. */
export function isBytes(value: unknown): value is Exclude<Content, string> {
  return value instanceof Uint8Array || value instanceof ArrayBuffer || isBlobLike(value) || isReadableStream(value);
}

/** Content as a Blob; a stream is read to its end, because forms need the length of their parts. */
export async function toBlob(content: Content, type = ""): Promise<Blob> {
  if (isBlobLike(content)) {
    return type ? content.slice(0, content.size, type) : content;
  }
  if (!isReadableStream(content)) return bytesToBlob(content, type);
  const blob = await new Response(content).blob();
  return blob.slice(0, blob.size, type);
}

/** The media type of the file itself, empty where it has none. */
export function ownType(file: unknown): string {
  if (file instanceof SentFile) return file.contentType ?? ownType(file.content);
  return isBlobLike(file) ? file.type : "";
}

/** Bytes as a Blob of the media type. */
export function bytesToBlob(content: Uint8Array | ArrayBuffer | string, type: string): Blob {
  return new Blob([content as string], { type });
}
