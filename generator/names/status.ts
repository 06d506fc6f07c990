/** The names of error statuses (RFC 9110, section 15, and the IANA registry of status codes). */
const words: Readonly<Record<string, string>> = {
  '400': 'BadRequest',
  '401': 'Unauthorized',
  '402': 'PaymentRequired',
  '403': 'Forbidden',
  '404': 'NotFound',
  '405': 'MethodNotAllowed',
  '406': 'NotAcceptable',
  '407': 'ProxyAuthenticationRequired',
  '408': 'RequestTimeout',
  '409': 'Conflict',
  '410': 'Gone',
  '411': 'LengthRequired',
  '412': 'PreconditionFailed',
  '413': 'ContentTooLarge',
  '414': 'URITooLong',
  '415': 'UnsupportedMediaType',
  '416': 'RangeNotSatisfiable',
  '417': 'ExpectationFailed',
  '418': 'Teapot',
  '421': 'MisdirectedRequest',
  '422': 'UnprocessableContent',
  '423': 'Locked',
  '424': 'FailedDependency',
  '425': 'TooEarly',
  '426': 'UpgradeRequired',
  '428': 'PreconditionRequired',
  '429': 'TooManyRequests',
  '431': 'RequestHeaderFieldsTooLarge',
  '451': 'UnavailableForLegalReasons',
  '500': 'InternalServerError',
  '501': 'NotImplemented',
  '502': 'BadGateway',
  '503': 'ServiceUnavailable',
  '504': 'GatewayTimeout',
  '505': 'HTTPVersionNotSupported',
  '506': 'VariantAlsoNegotiates',
  '507': 'InsufficientStorage',
  '508': 'LoopDetected',
  '511': 'NetworkAuthenticationRequired',
  '4XX': 'ClientError',
  '5XX': 'ServerError',
  DEFAULT: 'Error',
};

/** The name of an error status such as `404`, `4XX` or `DEFAULT`: `NotFound`; `Status499` for one without a name. */
export const statusWord = (status: string): string => words[status] ?? `Status${status}`;

/** The name of a status's error: `NotFoundError`. A name that ends with `Error` gets no second one. */
export const statusError = (status: string): string => {
  const word = statusWord(status);
  return word.endsWith('Error') ? word : `${word}Error`;
};
