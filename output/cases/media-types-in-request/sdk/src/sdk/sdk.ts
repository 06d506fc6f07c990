import { changeFile } from "../funcs/changeFile.js";
import { replaceFile } from "../funcs/replaceFile.js";
import { searchFiles } from "../funcs/searchFiles.js";
import type { PageIterator, RequestOptions } from "../lib/api.js";
import type { BodyOptions } from "../lib/bodies/choose.js";
import { ClientSDK } from "../lib/sdks.js";
import type { FileRef } from "../models/components/fileref.js";
import type { FileUpload } from "../models/components/fileupload.js";
import type { ChangeFileRequestBody } from "../models/operations/changefile.js";
import type { ReplaceFileRequest } from "../models/operations/replacefile.js";
import type { SearchFilesRequest, SearchFilesResponse } from "../models/operations/searchfiles.js";
import { unwrapAsync } from "../types/fp.js";
import { unwrapResultIterator } from "../types/operations.js";

export class Case extends ClientSDK {
  replaceFile(request: ReplaceFileRequest, options?: RequestOptions & BodyOptions): Promise<void>;
  replaceFile(
    request: Omit<ReplaceFileRequest, "requestBody"> & { requestBody: FileRef },
    options?: RequestOptions & BodyOptions<"application/json">,
  ): Promise<void>;
  replaceFile(
    request: Omit<ReplaceFileRequest, "requestBody"> & { requestBody: FileUpload },
    options?: RequestOptions & BodyOptions<"multipart/form-data">,
  ): Promise<void>;
  async replaceFile(request: ReplaceFileRequest, options?: RequestOptions): Promise<void> {
    return unwrapAsync(replaceFile(this, request, options));
  }

  changeFile(requestBody: ChangeFileRequestBody, id: string, options?: RequestOptions & BodyOptions): Promise<void>;
  changeFile(
    requestBody: FileRef,
    id: string,
    options?: RequestOptions & BodyOptions<"application/json">,
  ): Promise<void>;
  changeFile(
    requestBody: FileUpload,
    id: string,
    options?: RequestOptions & BodyOptions<"multipart/form-data">,
  ): Promise<void>;
  async changeFile(requestBody: ChangeFileRequestBody, id: string, options?: RequestOptions): Promise<void> {
    return unwrapAsync(changeFile(this, requestBody, id, options));
  }

  searchFiles(
    request?: SearchFilesRequest | undefined,
    options?: RequestOptions & BodyOptions,
  ): Promise<PageIterator<SearchFilesResponse, { cursor: string }>>;
  searchFiles(
    request?: (Omit<SearchFilesRequest, "requestBody"> & { requestBody?: FileRef | undefined }) | undefined,
    options?: RequestOptions & BodyOptions<"application/json">,
  ): Promise<PageIterator<SearchFilesResponse, { cursor: string }>>;
  searchFiles(
    request?: (Omit<SearchFilesRequest, "requestBody"> & { requestBody?: string | undefined }) | undefined,
    options?: RequestOptions & BodyOptions<"text/plain">,
  ): Promise<PageIterator<SearchFilesResponse, { cursor: string }>>;
  async searchFiles(
    request?: SearchFilesRequest | undefined,
    options?: RequestOptions,
  ): Promise<PageIterator<SearchFilesResponse, { cursor: string }>> {
    return unwrapResultIterator(searchFiles(this, request, options));
  }
}
