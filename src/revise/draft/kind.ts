import type { Category, DataSubject, Policy, Purpose, Source } from "../../model/policy.generated.js";
import type { Text } from "../../model/text.js";

/** A purpose as proposed. What it leaves out is for the controller to decide. */
export type ProposedPurpose = Pick<Purpose, "name" | "description" | "dataSubjects"> &
  Partial<Purpose> & { readonly categories: string[] };

/**
 * A kind of organisation: what such a one mostly does with personal data. A legal basis or a time is here only
 * where the law itself gives it.
 */
export interface Kind {
  readonly id: string;
  /** What people may call it, besides the id. */
  readonly name: Text;
  /** Whether it is a public authority, for which other rules hold: Art. 6(1) second paragraph, Art. 37(1)(a). */
  readonly publicAuthority?: true;
  readonly scope: NonNullable<Policy["scope"]>;
  readonly dataSubjects: Readonly<Record<string, DataSubject>>;
  readonly categories: Readonly<Record<string, Category>>;
  readonly sources?: Readonly<Record<string, Source>>;
  readonly purposes: Readonly<Record<string, ProposedPurpose>>;
}
