import type { SecurityScheme } from "./definition.js";
import { keepReserved, type Style } from "./encodings.js";
import { bytes, date, dateTime, type Conversion } from "./scalars.js";
import { apiKey, basic, oauth2ClientCredentials } from "./schemes.js";
import { bearer, type Scheme } from "./security.js";
import type { Walk } from "./walk.js";
import type { UnionShape } from "./shape.js";
import { oneOf as tryMembers } from "./union.js";
import {
  deepObject,
  label,
  matrix,
  pipeDelimited,
  spaceDelimited,
} from "./styles.js";

// Generated data may name a feature instead of importing it. A bundle then holds all of them:
// what is imported from this file is what costs.

export const styles: Readonly<Record<string, Style>> = {
  label,
  matrix,
  spaceDelimited,
  pipeDelimited,
  deepObject,
};

export const reserved: typeof keepReserved = keepReserved;

export const conversions: Readonly<Record<string, Conversion>> = {
  "date-time": dateTime,
  date,
  bytes,
};

/** How a union that is data is converted. */
export const oneOf =
  (shape: UnionShape) =>
  (value: unknown, walk: Walk): unknown =>
    tryMembers(shape, value, walk);

/** The scheme that data describes. */
export function named(scheme: SecurityScheme): Scheme {
  const { option } = scheme;
  switch (scheme.type) {
    case "bearer":
      return bearer(option);
    case "basic":
      return basic(option);
    case "apiKey":
      return apiKey(option, scheme.in, scheme.name);
    case "oauth2ClientCredentials":
      return oauth2ClientCredentials(option, scheme.tokenUrl);
  }
}
