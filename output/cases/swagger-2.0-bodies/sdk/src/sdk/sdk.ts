import { createPet } from "../funcs/createPet.js";
import { getLists } from "../funcs/getLists.js";
import { replacePet } from "../funcs/replacePet.js";
import { sendFile } from "../funcs/sendFile.js";
import { sendForm } from "../funcs/sendForm.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet } from "../models/components/pet.js";
import type { CreatePetRequest } from "../models/operations/createpet.js";
import type { GetListsRequest } from "../models/operations/getlists.js";
import type { ReplacePetRequest, ReplacePetRequestBody } from "../models/operations/replacepet.js";
import type { SendFileRequestBody } from "../models/operations/sendfile.js";
import type { SendFormRequestBody } from "../models/operations/sendform.js";
import type { BodyOptions } from "../runtime/bodies/choose.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  createPet(
    body: Pet,
    params?: Omit<CreatePetRequest, "pet"> | undefined,
    options?: RequestOptions,
  ): ResponsePromise<void> {
    return responsePromise(unwrapAsync, createPet(this, body, params, options));
  }

  replacePet(
    body?: ReplacePetRequestBody | undefined,
    params?: Omit<ReplacePetRequest, "requestBody"> | undefined,
    options?: RequestOptions,
  ): ResponsePromise<void> {
    return responsePromise(unwrapAsync, replacePet(this, body, params, options));
  }

  getLists(
    ids: Array<string>,
    params?: Omit<GetListsRequest, "ids"> | undefined,
    options?: RequestOptions,
  ): ResponsePromise<void> {
    return responsePromise(unwrapAsync, getLists(this, ids, params, options));
  }

  sendForm(
    body?: SendFormRequestBody | undefined,
    options?: RequestOptions & BodyOptions<"application/x-www-form-urlencoded" | "multipart/form-data">,
  ): ResponsePromise<void> {
    return responsePromise(unwrapAsync, sendForm(this, body, options));
  }

  sendFile(body: SendFileRequestBody, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, sendFile(this, body, options));
  }
}
