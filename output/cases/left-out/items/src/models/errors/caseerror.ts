/** Base class of all error responses. */
export class CaseError extends Error {
  /** HTTP status code */
  declare readonly statusCode: number;
  /** The text of the response */
  declare readonly body: string;
  /** The headers of the response */
  declare readonly headers: Headers;
  /** The media type of the response */
  declare readonly contentType: string;
  /** The response itself */
  declare readonly rawResponse: Response;

  constructor(message: string, httpMeta: { response: Response; request: Request; body: string }) {
    super(message);
    const { response, body } = httpMeta;
    Object.assign(this, {
      name: "CaseError",
      statusCode: response.status,
      body,
      headers: response.headers,
      contentType: response.headers.get("content-type") ?? "",
      rawResponse: response,
    });
  }
}
