import { Tokenizer, TokenType } from "@streamparser/json";

const DEEPEST = 200;

/** That a text is not JSON, or is nested too deep to be what was asked for. Says nothing of the text, which may be secret. */
export class NotJson extends Error {
  /** `shape`: it is JSON, and not of the kind that was asked for. */
  readonly reason: "syntax" | "depth" | "shape";

  constructor(reason: "syntax" | "depth" | "shape") {
    super(`Not JSON: ${reason}`);
    this.name = "NotJson";
    this.reason = reason;
  }
}

/** What is met on the way through a JSON text. The path is the walk's own and changes after the call. */
export interface Visitor {
  value(path: readonly (string | number)[], value: string | number | boolean | null): void;
  /** A key of an object, with the offset of its first quote. */
  key?(path: readonly (string | number)[], offset: number): void;
  /** The end of an object or a list. */
  close?(path: readonly (string | number)[]): void;
}

/** Goes through a JSON text that comes in chunks, value by value, and keeps nothing. */
export interface Walk {
  /** @throws NotJson */
  write(bytes: Uint8Array): void;
  /** @throws NotJson where the text has not ended */
  end(): void;
}

/** Begins a walk. The order of keys, colons and commas is checked by the tokenizer's tokens as far as paths need it. */
export function walkJson(visitor: Visitor): Walk {
  const tokenizer = new Tokenizer();
  const path: (string | number)[] = [];
  // For each open object or list, which of them it is.
  const open: boolean[] = [];
  let expectsKey = false;
  let done = false;
  const fail = (): never => {
    throw new NotJson("syntax");
  };
  const afterValue = () => {
    if (open.length === 0) done = true;
  };
  const begin = (isObject: boolean) => {
    if (open.length >= DEEPEST) throw new NotJson("depth");
    open.push(isObject);
    path.push(isObject ? "" : 0);
    expectsKey = isObject;
  };
  const finish = (isObject: boolean) => {
    if (open.pop() !== isObject) fail();
    path.pop();
    expectsKey = false;
    visitor.close?.(path);
    afterValue();
  };
  const comma = () => {
    const isObject = open.at(-1);
    if (isObject === undefined) fail();
    if (isObject) expectsKey = true;
    else path[path.length - 1] = (path.at(-1) as number) + 1;
  };
  tokenizer.onToken = ({ token, value, offset }) => {
    if (done) fail();
    if (token === TokenType.STRING && expectsKey) {
      path[path.length - 1] = value as string;
      expectsKey = false;
      visitor.key?.(path, offset);
    } else if (token === TokenType.LEFT_BRACE) begin(true);
    else if (token === TokenType.LEFT_BRACKET) begin(false);
    else if (token === TokenType.RIGHT_BRACE) finish(true);
    else if (token === TokenType.RIGHT_BRACKET) finish(false);
    else if (token === TokenType.COMMA) comma();
    else if (token !== TokenType.COLON && token !== TokenType.SEPARATOR) {
      visitor.value(path, value as string | number | boolean | null);
      afterValue();
    }
  };
  const guarded = (work: () => void) => {
    try {
      work();
    } catch (error) {
      throw error instanceof NotJson ? error : new NotJson("syntax");
    }
  };
  return {
    write: (bytes) => guarded(() => tokenizer.write(bytes)),
    end: () =>
      guarded(() => {
        tokenizer.end();
        if (!done) fail();
      }),
  };
}
