import { pointer } from "../../model/pointer.js";
import type { Contact, Policy } from "../../model/policy.generated.js";
import { placedAuthorities } from "../../model/supervision.js";
import { entries } from "./entries.js";

/** Everyone whose e-mail, telephone or address the notice gives, with the pointer to each. */
export function contacts(policy: Policy): [contact: Contact, path: string][] {
  const { controller, jointControllers = [], representative, dataProtectionOfficer } = policy;
  const found: [Contact | string | undefined, string][] = [
    [controller, pointer("controller")],
    ...jointControllers.map((joint, index): [Contact, string] => [joint, pointer("jointControllers", index)]),
    [representative, pointer("representative")],
    [dataProtectionOfficer, pointer("dataProtectionOfficer")],
    ...placedAuthorities(policy),
    ...entries(policy.otherControllers, "otherControllers").map(([, each, path]): [Contact, string] => [
      each,
      path,
    ]),
    ...(controller.offices ?? []).map((office, index): [Contact, string] => [
      office,
      pointer("controller", "offices", index),
    ]),
    ...entries(policy.recipients, "recipients").map(([, each, path]): [Contact, string] => [each, path]),
  ];
  return found.filter((each): each is [Contact, string] => typeof each[0] === "object");
}
