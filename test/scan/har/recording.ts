/** What a test says of one request; the rest is as a browser would write it. */
export interface Request {
  readonly url: string;
  readonly type?: string;
  readonly page?: string;
  readonly mime?: string;
  readonly status?: number;
  readonly redirect?: string;
  readonly sent?: readonly [name: string, value: string][];
  readonly received?: readonly [name: string, value: string][];
  readonly cookies?: readonly { name: string; value?: string; expires?: string | null }[];
  readonly more?: object;
}

const headers = (pairs: readonly [string, string][] = []) => pairs.map(([name, value]) => ({ name, value }));

/** A recording as Chrome writes it: the time of a request after its answer. */
export function recording(requests: readonly Request[], more: object = {}): string {
  const entries = requests.map((each) => ({
    ...(each.type && { _resourceType: each.type }),
    ...(each.page !== undefined && { pageref: each.page }),
    request: { method: "GET", url: each.url, headers: headers(each.sent), cookies: [], queryString: [] },
    response: {
      status: each.status ?? 200,
      headers: headers(each.received),
      cookies: each.cookies ?? [],
      content: { size: 0, mimeType: each.mime ?? "text/plain" },
      redirectURL: each.redirect ?? "",
    },
    startedDateTime: "2026-11-22T10:00:00.000Z",
    ...each.more,
  }));
  const pages = [
    { id: "page_1", title: "https://www.example.se/start?x=1", startedDateTime: "2026-11-22T10:00:00Z" },
  ];
  return JSON.stringify({
    log: { version: "1.2", creator: { name: "WebInspector" }, pages, entries, ...more },
  });
}
