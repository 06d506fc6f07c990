/** What every answer that is no success is thrown as. */
export class TodoError extends Error {
  /** HTTP status code */
  declare readonly statusCode: number;
  /** Text of the answer */
  declare readonly body: string;
  /** Headers of the answer */
  declare readonly headers: Headers;
  /** Media type of the answer */
  declare readonly contentType: string;
  /** The answer itself */
  declare readonly rawResponse: Response;

  constructor(message: string, httpMeta: { response: Response; request: Request; body: string }) {
    super(message);
    const { response, body } = httpMeta;
    Object.assign(this, {
      name: "TodoError",
      statusCode: response.status,
      body,
      headers: response.headers,
      contentType: response.headers.get("content-type") ?? "",
      rawResponse: response,
    });
  }
}
