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
}

type Encoding = FormEncoding & PartEncoding;

const encodingOf = ({ style, explode, ...rest }: EncodingData): Encoding => ({
  ...rest,
  ...styleOf({ ...(style === undefined ? {} : { style }), ...(explode ? { explode } : {}) }),
});

type Writer = (format: Format, encoding: Readonly<Record<string, Encoding>>) => Body;

/** The functions of the runtime by their names. JSON and XML are there as a text already. */
const writers: Readonly<Record<string, Writer>> = {
  jsonBody: (format) => jsonBody({ ...format, write: String }),
  formBody: (format, encoding) => formBody({ ...format, encoding }),
  multipartBody: (format, encoding) => multipartBody({ ...format, encoding }),
  linesBody,
  xmlBody: ({ mediaType = 'application/xml' }) => textBody({ mediaType }),
  textBody,
  octetsBody,
  rangeBody,
};

/** Writes a body by the runtime; rejects with InvalidRequestError. */
export async function written(data: BodyData, value: unknown): Promise<Written | undefined> {
  const encoding = Object.entries(data.encoding ?? {}).map(([name, one]) => [name, encodingOf(one)] as const);
  const format = data.mediaType === undefined ? {} : { mediaType: data.mediaType };
  return writers[data.body]?.(format, Object.fromEntries(encoding)).write(value);
}
