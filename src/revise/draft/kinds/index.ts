import type { Kind } from "../kind.js";
import { association } from "./association.js";
import { authority } from "./authority.js";
import { clinic } from "./clinic.js";
import { company } from "./company.js";
import { housingAssociation } from "./housing-association.js";
import { school } from "./school.js";
import { shop } from "./shop.js";
import { software } from "./software.js";
import { staffing } from "./staffing.js";

/** The kinds of organisation that a policy can be drafted for, the commonest first. */
export const kinds: readonly Kind[] = [
  company,
  shop,
  association,
  school,
  clinic,
  software,
  housingAssociation,
  authority,
  staffing,
];
