import { Case } from "PACKAGE";

export async function calls(ref: { fileId: string }, upload: { file: Blob }): Promise<void> {
  const client = new Case();

  await client.replaceFile({ id: "1", kind: "a", requestBody: ref }, { contentType: "application/json" });
  await client.replaceFile({ id: "1", requestBody: upload }, { contentType: "multipart/form-data" });
  await client.replaceFile({ id: "1", requestBody: upload });
  await client.changeFile(upload, "1", { contentType: "multipart/form-data" });
  const pages = await client.searchFiles({ requestBody: "a" }, { contentType: "text/plain" });
  for await (const page of pages) console.log(page.result.next);

  // @ts-expect-error The body of another media type.
  await client.replaceFile({ id: "1", requestBody: ref }, { contentType: "multipart/form-data" });
  // @ts-expect-error A request without one of its parameters.
  await client.replaceFile({ requestBody: upload }, { contentType: "multipart/form-data" });
  // @ts-expect-error The body of another media type.
  await client.changeFile(ref, "1", { contentType: "multipart/form-data" });
  // @ts-expect-error The body of another media type.
  await client.searchFiles({ requestBody: ref }, { contentType: "text/plain" });
}
