import type { SectionPlan } from "./section.js";
import { about } from "./view/about.js";
import { cookies } from "./view/cookies.js";
import { data } from "./view/data.js";
import { disclosure } from "./view/disclosure.js";
import { aiSystems, devicePermissions, links, profiling, statements } from "./view/further.js";
import { gaps } from "./view/gaps.js";
import { automatedDecisions, retention, security, updates } from "./view/practice.js";
import { purposes } from "./view/purposes.js";
import { rights } from "./view/rights.js";
import type { Facts } from "./view/shared.js";
import { summary } from "./view/summary.js";

/** The notice's sections in order, each with the facts its template needs. */
export function plan(facts: Facts): SectionPlan[] {
  return [
    summary(facts),
    ...about(facts),
    ...purposes(facts),
    ...data(facts),
    ...devicePermissions(facts),
    ...cookies(facts),
    ...disclosure(facts),
    ...retention(facts),
    ...automatedDecisions(facts),
    ...profiling(facts),
    ...aiSystems(facts),
    ...rights(facts),
    ...security(facts),
    ...statements(facts),
    ...links(facts),
    ...gaps(facts),
    updates(facts),
  ];
}
