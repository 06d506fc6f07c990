import { audioCreateTranscription } from "../funcs/audioCreateTranscription.js";
import { audioCreateTranscriptionMultipart } from "../funcs/audioCreateTranscriptionMultipart.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type {
  CreateTranscriptionRequestBody,
  CreateTranscriptionResponseBody,
} from "../models/operations/createtranscription.js";
import type { CreateTranscriptionMultipartRequestBody } from "../models/operations/createtranscriptionmultipart.js";
import { unwrapAsync } from "../types/fp.js";

export class Audio extends ClientSDK {
  async createTranscription(
    request: CreateTranscriptionRequestBody,
    options?: RequestOptions,
  ): Promise<CreateTranscriptionResponseBody> {
    return unwrapAsync(audioCreateTranscription(this, request, options));
  }

  async createTranscriptionMultipart(
    request: CreateTranscriptionMultipartRequestBody,
    options?: RequestOptions,
  ): Promise<CreateTranscriptionResponseBody> {
    return unwrapAsync(audioCreateTranscriptionMultipart(this, request, options));
  }
}
