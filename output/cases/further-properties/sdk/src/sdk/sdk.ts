import { putCase } from "../funcs/putCase.js";
import { sendForm } from "../funcs/sendForm.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case as Case$2, CaseInput } from "../models/components/case.js";
import type { SendFormRequestBody } from "../models/operations/sendform.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async putCase(request: CaseInput, options?: RequestOptions): Promise<Case$2> {
    return unwrapAsync(putCase(this, request, options));
  }

  async sendForm(request?: SendFormRequestBody | undefined, options?: RequestOptions): Promise<void> {
    return unwrapAsync(sendForm(this, request, options));
  }
}
