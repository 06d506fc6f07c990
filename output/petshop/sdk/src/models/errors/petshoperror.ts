/** Base class of all error responses. */
export class PetShopError extends Error {
  /** HTTP status code */
  declare readonly statusCode: number;
  /** Text of the response */
  declare readonly body: string;
  /** Headers of the response */
  declare readonly headers: Headers;
  /** Media type of the response */
  declare readonly contentType: string;
  /** The response itself */
  declare readonly rawResponse: Response;

  constructor(message: string, httpMeta: { response: Response; request: Request; body: string }) {
    super(message);
    const { response, body } = httpMeta;
    Object.assign(this, {
      name: "PetShopError",
      statusCode: response.status,
      body,
      headers: response.headers,
      contentType: response.headers.get("content-type") ?? "",
      rawResponse: response,
    });
  }
}
