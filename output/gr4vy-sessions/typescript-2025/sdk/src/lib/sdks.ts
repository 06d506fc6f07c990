import { ResponseValidationError } from "../models/errors/responsevalidationerror.js";
import { SDKError } from "../models/errors/sdkerror.js";
import { lenient } from "../runtime/checks.js";
import { Client } from "../runtime/client/client.js";
import type { Definition } from "../runtime/client/definition.js";
import { initTransport } from "../runtime/init.js";
import { bearer } from "../runtime/security.js";
import { type SDKOptions, servers } from "./config.js";
export type { RequestOptions } from "../runtime/client/request-options.js";

/** The part of the API that all operations share. */
const definition: Definition = {
  servers: servers,
  security: {
    schemes: {
      bearerAuth: bearer("bearerAuth"),
    },
    required: [{ bearerAuth: [] }],
  },
  environment: "GR4VY",
  userAgent: "@gr4vy/sdk/1.0.0",
  responses: lenient,
  init: initTransport,
  errors: { fallback: SDKError, validation: ResponseValidationError },
};

/** The base class of every client and every group of operations. */
export class ClientSDK extends Client<SDKOptions> {
  constructor(options: SDKOptions = {}) {
    super(options, definition);
  }
}
