import type { Vendor } from "../../model/vendors/vendor.js";
import { THIRD_PARTY_WEB } from "./third-party-web.generated.js";

/**
 * The companies of third-party-web (MIT), a list of who serves what to many websites. It has a name and domains only.
 * Its release of this version is from 2026-09-14.
 */
export function thirdPartyWeb(): readonly Vendor[] {
  return THIRD_PARTY_WEB.split("\n").map((line) => {
    const [name = "", domains = ""] = line.split("\t");
    return {
      id: idOf(name),
      name,
      domains: domains.split(" "),
      source: "https://github.com/patrickhulce/third-party-web",
      asOf: "2026-09-14",
    };
  });
}

/** An id as a policy's keys are written. */
function idOf(name: string): string {
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .split(/[^a-z0-9]+/);
  const id = words.filter((word) => word !== "").join("-");
  return /^[a-z]/.test(id) ? id : `company-${id}`;
}
