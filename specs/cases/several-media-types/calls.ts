import { Case } from "PACKAGE";
import { CaseCore } from "PACKAGE/core.js";
import { createFile } from "PACKAGE/funcs/createFile.js";
import type { CreateFileRequestBody } from "PACKAGE/models/operations/createfile.js";

export async function calls(ref: { fileId: string }, upload: { file: Blob }, either: CreateFileRequestBody): Promise<void> {
  const client = new Case();
  const core = new CaseCore();

  await client.createFile(ref, { contentType: "application/json" });
  await client.createFile(upload, { contentType: "multipart/form-data" });
  await client.replaceFile("1", { linkName: "a" }, { contentType: "application/x-www-form-urlencoded" });
  await client.replaceFile("1", upload.file, { contentType: "image/gif" });
  await client.createNote({ text: "a" }, { contentType: "application/note+json" });
  await createFile(core, upload, { contentType: "multipart/form-data" });

  // Without a media type, the value decides.
  await client.createFile(ref);
  await client.createFile(upload, { timeoutMs: 1 });
  await client.createFile(either, { contentType: undefined });

  // @ts-expect-error The body of another media type.
  await client.createFile(ref, { contentType: "multipart/form-data" });
  // @ts-expect-error The body of another media type.
  await createFile(core, upload, { contentType: "application/json" });
  // @ts-expect-error A body of which nobody knows the media type.
  await client.createFile(either, { contentType: "application/json" });
  // @ts-expect-error A media type that the operation does not take.
  await client.createFile(ref, { contentType: "application/xml" });
  // @ts-expect-error A file as a form.
  await client.replaceFile("1", upload.file, { contentType: "application/x-www-form-urlencoded" });
}
