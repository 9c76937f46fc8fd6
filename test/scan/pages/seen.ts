import { readFile } from "../../../src/scan/pages/read-file.js";

/** What a file of a website loads and stores, a line each. */
export const seen = (text: string, file = "index.html") =>
  readFile(file, text).traces.map(({ kind, host, request, name, storage, line }) =>
    kind === "request" ? `${line} ${request} ${host}` : `${line} ${storage} ${name}`,
  );
