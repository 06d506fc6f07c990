import type { Written } from '../../runtime/typescript/src/runtime/bodies/body.js';
import type { Body, FormEncoding, PartEncoding } from '../../runtime/typescript/src/runtime/bodies.js';
import {
  formBody,
  jsonBody,
  linesBody,
  multipartBody,
  octetsBody,
  rangeBody,
  textBody,
} from '../../runtime/typescript/src/runtime/bodies.js';
import type { BodyData, EncodingData } from './console-data.js';
import { styleOf } from './parameters.js';

interface Format {
  readonly mediaType?: string;
  readonly encoding: Readonly<Record<string, FormEncoding & PartEncoding>>;
}

type Writer = (format: Format) => Body;

/** The functions of the runtime by their names. JSON and XML are there as a text already. */
const writers: Readonly<Record<string, Writer>> = {
  jsonBody: (format) => jsonBody({ ...format, write: String }),
  ...{ formBody, multipartBody, linesBody, textBody, octetsBody, rangeBody },
  xmlBody: ({ mediaType = 'application/xml' }) => textBody({ mediaType }),
};

const styled = (encoding: EncodingData): Format['encoding'][string] => ({ ...encoding, ...styleOf(encoding) });

/** Writes a body by the runtime; rejects with InvalidRequestError. */
export async function written(
  { body, encoding = {}, ...data }: BodyData,
  value: unknown,
): Promise<Written | undefined> {
  const all = Object.entries(encoding).map(([name, one]) => [name, styled(one)]);
  return writers[body]?.({ ...data, encoding: Object.fromEntries(all) as Format['encoding'] }).write(value);
}
