import { rooted } from "../funcs/rooted.js";
import { ClientSDK } from "../lib/sdks.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";
import { AB } from "./ab.js";
import { Api } from "./api.js";
import { CaseApi } from "./caseapi.js";
import { Delete } from "./delete.js";
import { Payments } from "./payments.js";
import { PetStore } from "./petstore.js";
import { Refunds } from "./refunds.js";
import { SDKApi } from "./sdkapi.js";

export class Case extends ClientSDK {
  private _payments?: Payments;
  private _refunds?: Refunds;
  private _aB?: AB;
  private _petStore?: PetStore;
  private _case?: CaseApi;
  private _sdk?: SDKApi;
  private _delete?: Delete;
  private _api?: Api;

  get payments(): Payments {
    return (this._payments ??= new Payments(this._options));
  }

  get refunds(): Refunds {
    return (this._refunds ??= new Refunds(this._options));
  }

  get aB(): AB {
    return (this._aB ??= new AB(this._options));
  }

  get petStore(): PetStore {
    return (this._petStore ??= new PetStore(this._options));
  }

  get case(): CaseApi {
    return (this._case ??= new CaseApi(this._options));
  }

  get sdk(): SDKApi {
    return (this._sdk ??= new SDKApi(this._options));
  }

  get delete(): Delete {
    return (this._delete ??= new Delete(this._options));
  }

  get api(): Api {
    return (this._api ??= new Api(this._options));
  }

  rooted(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, rooted(this, options));
  }
}
