import { deleteSecret } from "../funcs/deleteSecret.js";
import { getHealth } from "../funcs/getHealth.js";
import { getSecret } from "../funcs/getSecret.js";
import { getStatus } from "../funcs/getStatus.js";
import { setSecret } from "../funcs/setSecret.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { DeleteSecretSecurity } from "../models/operations/deletesecret.js";
import type { GetStatusSecurity } from "../models/operations/getstatus.js";
import type { SetSecretSecurity } from "../models/operations/setsecret.js";
import { unwrapAsync } from "../types/fp.js";

export class Vault extends ClientSDK {
  async getSecret(name: string, options?: RequestOptions): Promise<string> {
    return unwrapAsync(getSecret(this, name, options));
  }

  async setSecret(
    security: SetSecretSecurity,
    requestBody: string,
    name: string,
    options?: RequestOptions,
  ): Promise<void> {
    return unwrapAsync(setSecret(this, security, requestBody, name, options));
  }

  async deleteSecret(security: DeleteSecretSecurity, name: string, options?: RequestOptions): Promise<void> {
    return unwrapAsync(deleteSecret(this, security, name, options));
  }

  async getStatus(security?: GetStatusSecurity | undefined, options?: RequestOptions): Promise<void> {
    return unwrapAsync(getStatus(this, security, options));
  }

  async getHealth(options?: RequestOptions): Promise<void> {
    return unwrapAsync(getHealth(this, options));
  }
}
