import type { Vendor } from "../../model/vendors/vendor.js";

/** Finds the owner of a name among names that may have a `*` in them. The exact name wins, then the longest pattern. */
export class Patterns {
  readonly #exact = new Map<string, Vendor>();
  readonly #parts: { readonly before: string; readonly after: string; readonly vendor: Vendor }[] = [];

  add(pattern: string, vendor: Vendor): void {
    const at = pattern.indexOf("*");
    if (at < 0) this.#exact.set(pattern, vendor);
    else this.#parts.push({ before: pattern.slice(0, at), after: pattern.slice(at + 1), vendor });
  }

  find(name: string): Vendor | undefined {
    const exact = this.#exact.get(name);
    if (exact) return exact;
    const fitting = this.#parts.filter(
      ({ before, after }) =>
        name.length > before.length + after.length && name.startsWith(before) && name.endsWith(after),
    );
    const length = (part: { before: string; after: string }) => part.before.length + part.after.length;
    return fitting.sort((a, b) => length(b) - length(a))[0]?.vendor;
  }
}
