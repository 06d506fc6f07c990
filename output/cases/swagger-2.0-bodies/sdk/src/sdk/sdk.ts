import { createPet } from "../funcs/createPet.js";
import { getLists } from "../funcs/getLists.js";
import { replacePet } from "../funcs/replacePet.js";
import { sendFile } from "../funcs/sendFile.js";
import { sendForm } from "../funcs/sendForm.js";
import type { RequestOptions } from "../lib/api.js";
import type { BodyOptions } from "../lib/bodies/choose.js";
import { type ResponsePromise, withResponse } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet } from "../models/components/pet.js";
import type { ReplacePetRequestBody } from "../models/operations/replacepet.js";
import type { SendFileRequestBody } from "../models/operations/sendfile.js";
import type { SendFormRequestBody } from "../models/operations/sendform.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  createPet(pet: Pet, trace?: Array<string> | undefined, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, createPet(this, pet, trace, options));
  }

  replacePet(
    requestBody?: ReplacePetRequestBody | undefined,
    trace?: Array<string> | undefined,
    options?: RequestOptions,
  ): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, replacePet(this, requestBody, trace, options));
  }

  getLists(
    ids: Array<string>,
    tabs?: Array<string> | undefined,
    many?: Array<string> | undefined,
    options?: RequestOptions,
  ): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, getLists(this, ids, tabs, many, options));
  }

  sendForm(
    request?: SendFormRequestBody | undefined,
    options?: RequestOptions & BodyOptions<"application/x-www-form-urlencoded" | "multipart/form-data">,
  ): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, sendForm(this, request, options));
  }

  sendFile(request: SendFileRequestBody, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, sendFile(this, request, options));
  }
}
