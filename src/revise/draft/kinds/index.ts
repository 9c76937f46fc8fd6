import type { Kind } from "../kind.js";
import { association } from "./association.js";
import { clinic } from "./clinic.js";
import { company } from "./company.js";
import { school } from "./school.js";
import { shop } from "./shop.js";
import { software } from "./software.js";

/** The kinds of organisation that a policy can be drafted for, the commonest first. */
export const kinds: readonly Kind[] = [company, shop, association, school, clinic, software];
