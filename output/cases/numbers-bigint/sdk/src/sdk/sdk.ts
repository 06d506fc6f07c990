import { addName } from "../funcs/addName.js";
import { addStatement } from "../funcs/addStatement.js";
import { getAccount } from "../funcs/getAccount.js";
import { setAccount } from "../funcs/setAccount.js";
import { statements } from "../funcs/statements.js";
import type { RequestOptions } from "../lib/api.js";
import type { EventStream } from "../lib/responses/events.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Account } from "../models/components/account.js";
import type { Amount } from "../models/components/amount.js";
import type { Name } from "../models/components/name.js";
import type { AddStatementRequestBody, AddStatementResponseBody } from "../models/operations/addstatement.js";
import type { GetAccountRequest } from "../models/operations/getaccount.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async getAccount(
    id: bigint,
    params?: Omit<GetAccountRequest, "id"> | undefined,
    options?: RequestOptions,
  ): Promise<Account> {
    return unwrapAsync(getAccount(this, id, params, options));
  }

  async setAccount(id: bigint, body: Account, options?: RequestOptions): Promise<bigint> {
    return unwrapAsync(setAccount(this, id, body, options));
  }

  async statements(options?: RequestOptions): Promise<AsyncGenerator<Amount, void, undefined>> {
    return unwrapAsync(statements(this, options));
  }

  async addStatement(
    body?: AddStatementRequestBody | undefined,
    options?: RequestOptions,
  ): Promise<EventStream<AddStatementResponseBody>> {
    return unwrapAsync(addStatement(this, body, options));
  }

  async addName(body?: Name | undefined, options?: RequestOptions): Promise<Name> {
    return unwrapAsync(addName(this, body, options));
  }
}
