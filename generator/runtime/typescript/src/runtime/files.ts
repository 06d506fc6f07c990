/** Reads a stream of bytes to its end. */
export const readableStreamToArrayBuffer = (stream: ReadableStream<Uint8Array>): Promise<ArrayBuffer> =>
  new Response(stream).arrayBuffer();

/** The media type for the extension of a file name; `null` if it is unknown. */
export function getContentTypeFromFileName(fileName: string): string | null {
  const ending = fileName.includes(".") ? fileName.slice(fileName.lastIndexOf(".") + 1).toLowerCase() : "";
  return mediaTypes.get(ending) ?? null;
}

/** Content as a Blob. A Blob that has a media type keeps it. */
export const bytesToBlob = (content: Uint8Array | ArrayBuffer | Blob | string, contentType: string): Blob =>
  content instanceof Blob && content.type !== "" ? content : new Blob([content as string], { type: contentType });

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
