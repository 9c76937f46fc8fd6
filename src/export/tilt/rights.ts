import { IMY } from "../../model/authorities.js";
import type { Contact, Policy, Right } from "../../model/policy.generated.js";
import { authoritiesOf } from "../../model/supervision.js";
import { contactText } from "../ropa/contact-text.js";
import type { ExportWords } from "../words.js";
import { below, type Open } from "./open.js";

/** The rights, and how they are used. */
export function rightsOf(policy: Policy, open: Open, words: ExportWords) {
  const { rights } = policy;
  const right = (key: string, ...own: readonly (Right | undefined)[]) => rightOf(policy, key, own, open);
  return {
    accessAndDataPortability: {
      ...right("accessAndDataPortability", rights.access, rights.portability),
      administrativeFee: {
        amount: open.or(
          rights.request?.free ? 0 : undefined,
          0,
          "/accessAndDataPortability/administrativeFee/amount",
        ),
        currency: "SEK",
      },
      dataFormat: open.text(undefined, "/accessAndDataPortability/dataFormat"),
    },
    rightToInformation: right("rightToInformation", rights.access),
    rightToRectificationOrDeletion: right(
      "rightToRectificationOrDeletion",
      rights.rectification,
      rights.erasure,
    ),
    rightToDataPortability: right("rightToDataPortability", rights.portability),
    rightToWithdrawConsent: right("rightToWithdrawConsent", rights.withdrawal),
    rightToComplain: {
      ...right("rightToComplain", rights.complaint),
      supervisoryAuthority: authorityOf(policy, open, words),
    },
  };
}

// A right that the policy does not name may hold all the same.
function rightOf({ rights }: Policy, key: string, own: readonly (Right | undefined)[], open: Open) {
  const at = `/${key}`;
  const told = own.filter((each) => each !== undefined);
  const texts = told.flatMap(({ how, note, notApplicable }) => [how, note, notApplicable].filter(Boolean));
  const available =
    told.length > 0 ? told.some(({ notApplicable }) => notApplicable === undefined) : undefined;
  return {
    available: open.flag(available, below(at, "available")),
    description: open.text(
      texts.length > 0 ? texts.join(" ") : rights.request?.how,
      below(at, "description"),
    ),
    url: open.text(undefined, below(at, "url")),
    email: open.text(rights.request?.email, below(at, "email")),
    identificationEvidences: [],
  };
}

function authorityOf(policy: Policy, open: Open, words: ExportWords) {
  const [first] = authoritiesOf(policy);
  const authority: Contact =
    first === undefined ? {} : first === "imy" ? { ...IMY, name: words.authority("imy") } : first;
  const { name, address, email, phone } = authority;
  const at = "/rightToComplain/supervisoryAuthority";
  const place = contactText(address === undefined ? {} : { address }, words.country);
  return {
    name: open.text(name, `${at}/name`),
    address: open.text(place === "" ? undefined : place, `${at}/address`),
    country: open.text(typeof address === "object" ? address.country : undefined, `${at}/country`),
    email: open.text(email, `${at}/email`),
    phone: open.text(phone, `${at}/phone`),
  };
}
