import { lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** Thrown if a host name resolves to an address that must not be contacted. */
export class PrivateAddress extends Error {}

// IANA's special-purpose registries: the own computer, private and link-local networks, and what is routed to nobody.
const RESERVED_4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const;

// Of version 6 only global unicast is public, without tunnels to version 4, documentation and the like.
const RESERVED_6 = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const;

const reserved = new BlockList();
for (const [network, prefix] of RESERVED_4) reserved.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of RESERVED_6) reserved.addSubnet(network, prefix, "ipv6");
const global6 = new BlockList();
global6.addSubnet("2000::", 3, "ipv6");

/** Whether an IP address, as text, is one that anybody on the internet could ask. */
export function isPublic(address: string): boolean {
  if (isIP(address) === 4) return !reserved.check(address, "ipv4");
  if (isIP(address) !== 6) return false;
  return global6.check(address, "ipv6") && !reserved.check(address, "ipv6");
}

/**
 * Looks a host up for a connection, and refuses it if any of its addresses is private: checked on the address that is
 * then connected to, so that a name cannot answer one thing first and another later.
 */
export const lookupPublic: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, "", 4);
    const refused = addresses.find(({ address }) => !isPublic(address));
    if (refused) return done(new PrivateAddress(hostname), "", 4);
    if (options.all) return done(null, addresses);
    const [first] = addresses;
    done(null, first?.address ?? "", first?.family ?? 4);
  });
};
