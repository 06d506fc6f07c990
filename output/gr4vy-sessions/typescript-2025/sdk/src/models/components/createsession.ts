import * as schema from "../../runtime/schema.js";
import { type CreateSessionStatus, CreateSessionStatus$ } from "./createsessionstatus.js";

/** The session data received from the payment service. */
export type CreateSession = {
  /** Always `payment-service-session`. */
  type: "payment-service-session";
  status: CreateSessionStatus;
  /** A generic error code that may be returned when the session could not be generated. */
  code?: string | null | undefined;
  /** The HTTP status code received from the payment service. */
  statusCode?: number | null | undefined;
  /** The JSON response body received from the payment service. */
  responseBody?: { [k: string]: any } | null | undefined;
};

export const CreateSession$: schema.Schema<CreateSession> = /* @__PURE__ */ schema.snakeObject({
  type: { as: schema.defaulted, of: { literal: "payment-service-session" }, default: "payment-service-session" },
  status: CreateSessionStatus$,
  "code?": "string|null",
  "statusCode?": "integer|null",
  "responseBody?": { nullable: schema.anyMap },
});

export function createSessionFromJSON(jsonString: string): schema.Result<CreateSession> {
  return schema.fromJSON<CreateSession>(CreateSession$, jsonString);
}
