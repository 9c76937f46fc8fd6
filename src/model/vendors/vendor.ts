/** A company that websites and programs send data to, as its own terms and notice describe it. What is not known is absent. */
export interface Vendor {
  /** Kebab case; what `--draft` proposes as the recipient's id. */
  readonly id: string;
  /** The legal entity that contracts in Sweden, or, where only that is known, the company's usual name. */
  readonly name: string;
  /** Brands and other names that a notice or a register may use. */
  readonly otherNames?: readonly string[];
  /** Two-letter code of the country where the legal entity is established. */
  readonly country?: string;
  /** The role that it usually has; its customer's agreement decides. */
  readonly role?: "processor" | "controller" | "joint-controller" | "authority";
  /** Domains it uses; a host at or under one of them is the vendor's. */
  readonly domains?: readonly string[];
  /** Names of cookies and storage keys that it sets, also on its customers' domains; `*` for what varies. */
  readonly cookies?: readonly string[];
  /** npm packages that send data to it; `*` for what varies, as in `@sentry/*`. */
  readonly packages?: readonly string[];
  readonly noticeUrl?: string;
  /** The address of a page that states the legal entity and its country. */
  readonly source?: string;
  /** Where the domains, cookies and packages are from, when that is elsewhere. */
  readonly moreSources?: readonly string[];
  /** The date of the source, or where it has none, when it was looked up: `YYYY-MM-DD`. */
  readonly asOf?: string;
}

/** From what was seen to the company behind it. Each answers undefined where it does not know; it never guesses. */
export interface VendorLookup {
  /** @param host a host name in lower case, such as `www.googletagmanager.com`; it may be an address or have no dot */
  companyOfHost(host: string): Vendor | undefined;
  /** @param name the name of a cookie or a storage key */
  companyOfCookie(name: string): Vendor | undefined;
  /** @param name an npm package's name */
  companyOfPackage(name: string): Vendor | undefined;
  /** @param name a company or a brand, as someone wrote it; case and legal forms (AB, Inc) do not matter */
  companyOfName(name: string): Vendor | undefined;
  /** The registrable domain of a host, `example.com` for `cdn.example.com`; the host itself where it has none. */
  domainOf(host: string): string;
}
