const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LETTER_U = 0x75;

/**
 * Passes a JSON text on, in the chunks that it comes in, without what a string has beyond a length: the body of an
 * answer may be hundreds of megabytes in one string, and nothing in it is asked for. What is passed on is JSON if the
 * text was; UTF-8 characters and escapes stay whole.
 */
export function shortenStrings(
  limit: number,
  pass: (bytes: Uint8Array) => void,
): (chunk: Uint8Array) => void {
  let inString = false;
  let dropping = false;
  let length = 0;
  // The bytes of an escape that are still to come.
  let escaped = 0;
  return (chunk) => {
    let from = 0;
    let at = 0;
    while (at < chunk.length) {
      if (!inString) {
        const quote = chunk.indexOf(QUOTE, at);
        if (quote < 0) break;
        [inString, length, at] = [true, 0, quote + 1];
        continue;
      }
      const byte = chunk[at] as number;
      // Not within an escape, nor within a character of several bytes.
      if (!dropping && length > limit && escaped === 0 && (byte & 0xc0) !== 0x80) {
        if (at > from) pass(chunk.subarray(from, at));
        dropping = true;
      }
      length++;
      if (escaped > 0) escaped = escaped === 1 && byte === LETTER_U ? UNICODE : escaped - 1;
      else if (byte === BACKSLASH) escaped = 1;
      else if (byte === QUOTE) {
        if (dropping) from = at;
        [inString, dropping] = [false, false];
      }
      at++;
    }
    if (!dropping && from < chunk.length) pass(chunk.subarray(from));
  };
}

// Four digits follow `\u`; they are counted down like the character after any other backslash.
const UNICODE = 4;
