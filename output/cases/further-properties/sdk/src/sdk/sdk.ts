import { putCase } from "../funcs/putCase.js";
import { sendForm } from "../funcs/sendForm.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case, CaseInput } from "../models/components/case.js";
import type { SendFormRequestBody } from "../models/operations/sendform.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseClient extends ClientSDK {
  async putCase(body: CaseInput, options?: RequestOptions): Promise<Case> {
    return unwrapAsync(putCase(this, body, options));
  }

  async sendForm(body?: SendFormRequestBody | undefined, options?: RequestOptions): Promise<void> {
    return unwrapAsync(sendForm(this, body, options));
  }
}
