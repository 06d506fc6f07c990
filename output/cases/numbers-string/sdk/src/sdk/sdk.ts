import { addName } from "../funcs/addName.js";
import { addStatement } from "../funcs/addStatement.js";
import { getAccount } from "../funcs/getAccount.js";
import { setAccount } from "../funcs/setAccount.js";
import { statements } from "../funcs/statements.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Account } from "../models/components/account.js";
import type { Amount } from "../models/components/amount.js";
import type { Name } from "../models/components/name.js";
import type { AddStatementRequestBody, AddStatementResponseBody } from "../models/operations/addstatement.js";
import type { GetAccountRequest } from "../models/operations/getaccount.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import type { EventStream } from "../runtime/responses/events.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  getAccount(
    id: string,
    params?: Omit<GetAccountRequest, "id"> | undefined,
    options?: RequestOptions,
  ): ResponsePromise<Account> {
    return responsePromise(unwrapAsync, getAccount(this, id, params, options));
  }

  setAccount(id: string, body: Account, options?: RequestOptions): ResponsePromise<string> {
    return responsePromise(unwrapAsync, setAccount(this, id, body, options));
  }

  statements(options?: RequestOptions): ResponsePromise<AsyncGenerator<Amount, void, undefined>> {
    return responsePromise(unwrapAsync, statements(this, options));
  }

  addStatement(
    body?: AddStatementRequestBody | undefined,
    options?: RequestOptions,
  ): ResponsePromise<EventStream<AddStatementResponseBody>> {
    return responsePromise(unwrapAsync, addStatement(this, body, options));
  }

  addName(body?: Name | undefined, options?: RequestOptions): ResponsePromise<Name> {
    return responsePromise(unwrapAsync, addName(this, body, options));
  }
}
