import type { LookupAddress } from "node:dns";
import { expect, test, vi } from "vitest";
import { lookupPublic, PrivateAddress } from "../../src/io/public-address.js";

// The names of a test, which asks no network.
const names: Readonly<Record<string, readonly string[]>> = {
  "public.example": ["93.184.215.14", "2606:2800:21f:cb07::1"],
  "private.example": ["10.0.0.1"],
  "mixed.example": ["93.184.215.14", "127.0.0.1"],
  "mixed6.example": ["93.184.215.14", "fd00::1"],
};
vi.mock("node:dns", () => ({
  lookup(name: string, _: unknown, done: (error: Error | null, found: LookupAddress[]) => void) {
    const addresses = names[name];
    if (!addresses) return done(new Error("ENOTFOUND"), []);
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  },
}));

const look = (name: string, all: boolean) =>
  new Promise((resolve, reject) => {
    lookupPublic(name, { all }, (error, found) => (error ? reject(error) : resolve(found)));
  });

test.each([true, false])("a host with public addresses only is found (all: %s)", async (all) => {
  const found = await look("public.example", all);
  expect(all ? (found as LookupAddress[])[0]?.address : found).toBe("93.184.215.14");
});

test.each(["private.example", "mixed.example", "mixed6.example"])(
  "%s is refused, whichever of its addresses is private",
  async (name) => {
    await expect(look(name, true)).rejects.toBeInstanceOf(PrivateAddress);
    await expect(look(name, false)).rejects.toBeInstanceOf(PrivateAddress);
  },
);

test("a name that nobody has is not called private", async () => {
  await expect(look("nobody.example", true)).rejects.not.toBeInstanceOf(PrivateAddress);
});
