import type { CaseCore } from "../core.js";
import type { APIPromise, Operation, PageIterator, RequestOptions, Result } from "../lib/api.js";
import { json, jsonBody, pairs } from "../lib/api.js";
import { type BodyOptions, choose } from "../lib/bodies/choose.js";
import { textBody } from "../lib/bodies/text.js";
import { paginate } from "../lib/calls/paginate.js";
import { object } from "../lib/schema.js";
import { type FileRef, FileRef$ } from "../models/components/fileref.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type {
  SearchFilesRequest,
  SearchFilesResponse,
  SearchFilesResponseBody,
} from "../models/operations/searchfiles.js";
import { SearchFilesResponseBody$ } from "../models/operations/searchfiles.js";

export function searchFiles(
  client: CaseCore,
  request?: SearchFilesRequest | undefined,
  options?: RequestOptions & BodyOptions,
): APIPromise<PageIterator<Result<SearchFilesResponse, ClientErrors>, { cursor: string }>>;
export function searchFiles(
  client: CaseCore,
  request?: (Omit<SearchFilesRequest, "requestBody"> & { requestBody?: FileRef | undefined }) | undefined,
  options?: RequestOptions & BodyOptions<"application/json">,
): APIPromise<PageIterator<Result<SearchFilesResponse, ClientErrors>, { cursor: string }>>;
export function searchFiles(
  client: CaseCore,
  request?: (Omit<SearchFilesRequest, "requestBody"> & { requestBody?: string | undefined }) | undefined,
  options?: RequestOptions & BodyOptions<"text/plain">,
): APIPromise<PageIterator<Result<SearchFilesResponse, ClientErrors>, { cursor: string }>>;
export function searchFiles(
  client: CaseCore,
  request?: SearchFilesRequest | undefined,
  options?: RequestOptions & BodyOptions<"application/json" | "text/plain">,
): APIPromise<PageIterator<Result<SearchFilesResponse, ClientErrors>, { cursor: string }>> {
  return paginate(client, choose(operation, request, options), request, options);
}

const operation: Operation<
  Omit<SearchFilesRequest, "requestBody"> & { requestBody?: FileRef | undefined },
  { "200": SearchFilesResponseBody },
  object,
  {
    "application/json": Omit<SearchFilesRequest, "requestBody"> & { requestBody?: FileRef | undefined };
    "text/plain": Omit<SearchFilesRequest, "requestBody"> & { requestBody?: string | undefined };
  }
> = {
  id: "searchFiles",
  method: "POST",
  path: "/search",
  request: object<Omit<SearchFilesRequest, "requestBody"> & { requestBody?: FileRef | undefined }>({
    "cursor?": "string",
    "kind?": "string",
    "requestBody?": { shape: FileRef$, name: "RequestBody" },
  }),
  query: pairs("cursor", "kind"),
  bodies: {
    "application/json": { body: jsonBody({ key: "RequestBody" }) },
    "text/plain": {
      request: object<Omit<SearchFilesRequest, "requestBody"> & { requestBody?: string | undefined }>({
        "cursor?": "string",
        "kind?": "string",
        "requestBody?": { shape: "string", name: "RequestBody" },
      }),
      body: textBody({ key: "RequestBody" }),
    },
  },
  responses: { 200: json(SearchFilesResponseBody$) },
  pagination: { type: "cursor", input: "cursor", output: "$.next" },
};
