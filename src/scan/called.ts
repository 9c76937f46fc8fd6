import type { Vendor } from "../model/vendors/vendor.js";
import { visible } from "../model/visible.js";

/** What a company is called: the brand that people know, and the legal entity where the brand does not say it. */
export interface Called {
  readonly name: string;
  readonly entity?: string;
}

/** `Hotjar`, whose entity is Content Square SAS; but `Klarna Bank AB`, which says Klarna itself. */
export function called(name: string, vendor: Vendor | undefined): Called {
  const brand = vendor?.otherNames?.[0];
  const [first = ""] = brand?.toLowerCase().split(/\s/) ?? [];
  if (brand === undefined || vendor?.name !== name || name.toLowerCase().includes(first))
    return { name: visible(name) };
  return { name: visible(brand), entity: visible(name) };
}

/** `Hotjar (Content Square SAS)`, with more between the parentheses where there is more to say. */
export function calledText({ name, entity }: Called, more = ""): string {
  const within = [entity, more].filter((each) => each !== undefined && each !== "");
  return within.length > 0 ? `${name} (${within.join("; ")})` : name;
}
