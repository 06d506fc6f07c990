import { paymentsList } from "../funcs/paymentsList.js";
import { paymentsRefunds } from "../funcs/paymentsRefunds.js";
import { ClientSDK } from "../lib/sdks.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";
import { CaseRefunds } from "./caserefunds.js";

export class Payments extends ClientSDK {
  private _refunds?: CaseRefunds;

  get refunds(): CaseRefunds {
    return (this._refunds ??= new CaseRefunds(this._options));
  }

  list(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, paymentsList(this, options));
  }

  refunds2(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, paymentsRefunds(this, options));
  }
}
