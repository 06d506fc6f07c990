/** Reads a stream of bytes to its end. */
export const readableStreamToArrayBuffer = (stream: ReadableStream<Uint8Array>): Promise<ArrayBuffer> =>
  new Response(stream as BodyInit).arrayBuffer();

/** The media type that the ending of a file name stands for; `null` where it is not known. */
export function getContentTypeFromFileName(fileName: string): string | null {
  const ending = fileName.includes(".") ? fileName.slice(fileName.lastIndexOf(".") + 1).toLowerCase() : "";
  return mediaTypes.get(ending) ?? null;
}

/** A blob of this content and media type; one that has a media type keeps it. */
export const bytesToBlob = (content: Uint8Array | ArrayBuffer | Blob | string, contentType: string): Blob =>
  content instanceof Blob && content.type !== "" ? content : new Blob([content as BlobPart], { type: contentType });

const mediaTypes: ReadonlyMap<string, string> = new Map([
  ["avi", "video/x-msvideo"],
  ["bmp", "image/bmp"],
  ["css", "text/css"],
  ["csv", "text/csv"],
  ["gif", "image/gif"],
  ["gz", "application/gzip"],
  ["htm", "text/html"],
  ["html", "text/html"],
  ["jpeg", "image/jpeg"],
  ["jpg", "image/jpeg"],
  ["js", "text/javascript"],
  ["json", "application/json"],
  ["md", "text/markdown"],
  ["mp3", "audio/mpeg"],
  ["mp4", "video/mp4"],
  ["pdf", "application/pdf"],
  ["png", "image/png"],
  ["svg", "image/svg+xml"],
  ["txt", "text/plain"],
  ["wav", "audio/wav"],
  ["webm", "video/webm"],
  ["webp", "image/webp"],
  ["xml", "application/xml"],
  ["yaml", "application/yaml"],
  ["yml", "application/yaml"],
  ["zip", "application/zip"],
]);
