import { voicesReplace } from "../funcs/voicesReplace.js";
import { voicesReplaceRaw } from "../funcs/voicesReplaceRaw.js";
import { voicesReplaceText } from "../funcs/voicesReplaceText.js";
import type { RequestOptions } from "../lib/api.js";
import type { FileInput } from "../lib/bodies/files.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Voice } from "../models/components/voice.js";
import { unwrapAsync } from "../types/fp.js";

export class Voices extends ClientSDK {
  async replace(voice: Voice, id: string, options?: RequestOptions): Promise<void> {
    return unwrapAsync(voicesReplace(this, voice, id, options));
  }

  async replaceRaw(requestBody: FileInput, id: string, options?: RequestOptions): Promise<void> {
    return unwrapAsync(voicesReplaceRaw(this, requestBody, id, options));
  }

  async replaceText(requestBody: string, id: string, options?: RequestOptions): Promise<void> {
    return unwrapAsync(voicesReplaceText(this, requestBody, id, options));
  }
}
