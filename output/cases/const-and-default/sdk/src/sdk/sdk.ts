import { putCase } from "../funcs/putCase.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Received } from "../models/components/received.js";
import type { Sent } from "../models/components/sent.js";
import type { Order } from "../models/operations/putcase.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async putCase(
    sent: Sent,
    limit?: number | undefined,
    order?: Order | undefined,
    options?: RequestOptions,
  ): Promise<Received> {
    return unwrapAsync(putCase(this, sent, limit, order, options));
  }
}
