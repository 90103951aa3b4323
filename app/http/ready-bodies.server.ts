/** A response whose body is there as a text. The stream that others read it by is made only if somebody asks for it. */
export class ReadyResponse extends Response {
  constructor(
    readonly ready: string,
    init: ResponseInit,
  ) {
    super(null, init);
  }

  override get body(): Response["body"] {
    return new Response(this.ready).body;
  }

  override text(): Promise<string> {
    return Promise.resolve(this.ready);
  }
}

/** A request whose body has been read already. */
export class ReadyRequest extends Request {
  constructor(
    url: string,
    headers: [string, string][],
    readonly ready: string,
  ) {
    super(url, { method: "POST", headers });
  }

  override text(): Promise<string> {
    return Promise.resolve(this.ready);
  }
}
