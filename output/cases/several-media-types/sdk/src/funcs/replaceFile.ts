import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type {
  ReplaceFileFormRequestBody,
  ReplaceFileJSONRequestBody,
  ReplaceFileRequest,
  ReplaceFileRequestBody,
} from "../models/operations/replacefile.js";
import { ReplaceFileFormRequestBody$, ReplaceFileJSONRequestBody$ } from "../models/operations/replacefile.js";
import { type APIPromise, type Operation, type Result, call, jsonBody } from "../runtime/api.js";
import { type BodyOptions, choose } from "../runtime/bodies/choose.js";
import type { FileInput } from "../runtime/bodies/files.js";
import { formBody } from "../runtime/bodies/form.js";
import { rangeBody } from "../runtime/bodies/range.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";
import { bytes, object } from "../runtime/schema.js";

export function replaceFile(
  client: CaseCore,
  id: string,
  body?: ReplaceFileRequestBody | undefined,
  options?: RequestOptions & BodyOptions,
): APIPromise<Result<void, ClientErrors>>;
export function replaceFile(
  client: CaseCore,
  id: string,
  body?: ReplaceFileJSONRequestBody | undefined,
  options?: RequestOptions & BodyOptions<"application/json">,
): APIPromise<Result<void, ClientErrors>>;
export function replaceFile(
  client: CaseCore,
  id: string,
  body?: ReplaceFileFormRequestBody | undefined,
  options?: RequestOptions & BodyOptions<"application/x-www-form-urlencoded">,
): APIPromise<Result<void, ClientErrors>>;
export function replaceFile(
  client: CaseCore,
  id: string,
  body?: FileInput | undefined,
  options?: RequestOptions & BodyOptions<`image/${string}`>,
): APIPromise<Result<void, ClientErrors>>;
export function replaceFile(
  client: CaseCore,
  id: string,
  body?: ReplaceFileRequestBody | undefined,
  options?: RequestOptions & BodyOptions<"application/json" | "application/x-www-form-urlencoded" | `image/${string}`>,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, choose(operation, { id, requestBody: body }, options), { id, requestBody: body }, options);
}

const operation: Operation<
  Omit<ReplaceFileRequest, "requestBody"> & { requestBody?: ReplaceFileJSONRequestBody | undefined },
  { "204": undefined },
  object,
  {
    "application/json": Omit<ReplaceFileRequest, "requestBody"> & {
      requestBody?: ReplaceFileJSONRequestBody | undefined;
    };
    "application/x-www-form-urlencoded": Omit<ReplaceFileRequest, "requestBody"> & {
      requestBody?: ReplaceFileFormRequestBody | undefined;
    };
    "image/*": Omit<ReplaceFileRequest, "requestBody"> & { requestBody?: FileInput | undefined };
  }
> = {
  id: "replaceFile",
  method: "PUT",
  path: "/files/{id}",
  request: object<Omit<ReplaceFileRequest, "requestBody"> & { requestBody?: ReplaceFileJSONRequestBody | undefined }>({
    id: "string",
    "requestBody?": { shape: ReplaceFileJSONRequestBody$, name: "RequestBody" },
  }),
  bodies: {
    "application/json": { body: jsonBody({ key: "RequestBody" }) },
    "application/x-www-form-urlencoded": {
      request: object<
        Omit<ReplaceFileRequest, "requestBody"> & { requestBody?: ReplaceFileFormRequestBody | undefined }
      >({
        id: "string",
        "requestBody?": { shape: ReplaceFileFormRequestBody$, name: "RequestBody" },
      }),
      body: formBody({ key: "RequestBody" }),
    },
    "image/*": {
      request: object<Omit<ReplaceFileRequest, "requestBody"> & { requestBody?: FileInput | undefined }>({
        id: "string",
        "requestBody?": { shape: bytes, name: "RequestBody" },
      }),
      body: rangeBody({ key: "RequestBody", mediaType: "image/*" }),
    },
  },
  responses: { 204: empty() },
};
