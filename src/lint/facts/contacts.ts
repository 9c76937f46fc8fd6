import { pointer } from "../../model/pointer.js";
import type { Contact, Policy } from "../../model/policy.generated.js";

/** Everyone whose e-mail, telephone or address the notice gives, with the pointer to each. */
export function contacts(policy: Policy): [contact: Contact, path: string][] {
  const {
    controller,
    jointControllers = [],
    representative,
    dataProtectionOfficer,
    supervisoryAuthority,
  } = policy;
  const found: [Contact | string | undefined, string][] = [
    [controller, pointer("controller")],
    ...jointControllers.map((joint, index): [Contact, string] => [joint, pointer("jointControllers", index)]),
    [representative, pointer("representative")],
    [dataProtectionOfficer, pointer("dataProtectionOfficer")],
    [supervisoryAuthority, pointer("supervisoryAuthority")],
  ];
  return found.filter((each): each is [Contact, string] => typeof each[0] === "object");
}
