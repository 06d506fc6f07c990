import { _123 } from "../funcs/_123.js";
import { constructor_ } from "../funcs/constructor_.js";
import { default_ } from "../funcs/default_.js";
import { delete_ } from "../funcs/delete_.js";
import { getOddThingV2 } from "../funcs/getOddThingV2.js";
import { renamed } from "../funcs/renamed.js";
import { same } from "../funcs/same.js";
import { same2 } from "../funcs/same2.js";
import { same3 } from "../funcs/same3.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";
import { Pets } from "./pets.js";

export class Case extends ClientSDK {
  private _pets?: Pets;

  get pets(): Pets {
    return (this._pets ??= new Pets(this._options));
  }

  async delete(options?: RequestOptions): Promise<void> {
    return unwrapAsync(delete_(this, options));
  }

  async default(options?: RequestOptions): Promise<void> {
    return unwrapAsync(default_(this, options));
  }

  async same(options?: RequestOptions): Promise<void> {
    return unwrapAsync(same(this, options));
  }

  async same3(options?: RequestOptions): Promise<void> {
    return unwrapAsync(same3(this, options));
  }

  async same2(options?: RequestOptions): Promise<void> {
    return unwrapAsync(same2(this, options));
  }

  async getOddThingV2(options?: RequestOptions): Promise<void> {
    return unwrapAsync(getOddThingV2(this, options));
  }

  async constructor2(options?: RequestOptions): Promise<void> {
    return unwrapAsync(constructor_(this, options));
  }

  async _123(options?: RequestOptions): Promise<void> {
    return unwrapAsync(_123(this, options));
  }

  async renamed(options?: RequestOptions): Promise<void> {
    return unwrapAsync(renamed(this, options));
  }
}
