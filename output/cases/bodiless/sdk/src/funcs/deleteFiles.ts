import type { CaseCore } from "../core.js";
import { type FileModel, FileModel$ } from "../models/components/filemodel.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function deleteFiles(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<FileModel | undefined, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": FileModel; "204": undefined }> = {
  id: "deleteFiles",
  method: "DELETE",
  path: "/files",
  responses: { 200: json(FileModel$), 204: empty() },
};
