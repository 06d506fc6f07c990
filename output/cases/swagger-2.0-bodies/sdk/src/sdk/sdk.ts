import { createPet } from "../funcs/createPet.js";
import { getLists } from "../funcs/getLists.js";
import { replacePet } from "../funcs/replacePet.js";
import { sendFile } from "../funcs/sendFile.js";
import { sendForm } from "../funcs/sendForm.js";
import type { RequestOptions } from "../lib/api.js";
import type { BodyOptions } from "../lib/bodies/choose.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet } from "../models/components/pet.js";
import type { ReplacePetRequestBody } from "../models/operations/replacepet.js";
import type { SendFileRequestBody } from "../models/operations/sendfile.js";
import type { SendFormRequestBody } from "../models/operations/sendform.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async createPet(pet: Pet, trace?: Array<string> | undefined, options?: RequestOptions): Promise<void> {
    return unwrapAsync(createPet(this, pet, trace, options));
  }

  async replacePet(
    requestBody?: ReplacePetRequestBody | undefined,
    trace?: Array<string> | undefined,
    options?: RequestOptions,
  ): Promise<void> {
    return unwrapAsync(replacePet(this, requestBody, trace, options));
  }

  async getLists(
    ids: Array<string>,
    tabs?: Array<string> | undefined,
    many?: Array<string> | undefined,
    options?: RequestOptions,
  ): Promise<void> {
    return unwrapAsync(getLists(this, ids, tabs, many, options));
  }

  async sendForm(
    request?: SendFormRequestBody | undefined,
    options?: RequestOptions & BodyOptions<"application/x-www-form-urlencoded" | "multipart/form-data">,
  ): Promise<void> {
    return unwrapAsync(sendForm(this, request, options));
  }

  async sendFile(request: SendFileRequestBody, options?: RequestOptions): Promise<void> {
    return unwrapAsync(sendFile(this, request, options));
  }
}
