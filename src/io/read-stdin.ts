import { fail } from "./errors.js";
import { tooLarge } from "./too-large.js";

/**
 * Everything that a stream of bytes gives, at most `limit` bytes. Stops reading as soon as it is more.
 * @throws Failure if it is more than `limit`, or cannot be read.
 */
export async function readStdin(stream: AsyncIterable<unknown>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === "string" ? Buffer.from(chunk, "utf8") : (chunk as Uint8Array);
      length += bytes.length;
      if (length > limit) throw tooLarge("-", limit);
      chunks.push(bytes);
    }
  } catch (error) {
    fail({ sv: "Standard in kan inte läsas.", en: "Standard input cannot be read." }, error);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
