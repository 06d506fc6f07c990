import { paymentsList } from "../funcs/paymentsList.js";
import { paymentsRefunds } from "../funcs/paymentsRefunds.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";
import { CaseRefunds } from "./caserefunds.js";

export class Payments extends ClientSDK {
  private _refunds?: CaseRefunds;

  get refunds(): CaseRefunds {
    return (this._refunds ??= new CaseRefunds(this._options));
  }

  async list(options?: RequestOptions): Promise<void> {
    return unwrapAsync(paymentsList(this, options));
  }

  async refunds2(options?: RequestOptions): Promise<void> {
    return unwrapAsync(paymentsRefunds(this, options));
  }
}
