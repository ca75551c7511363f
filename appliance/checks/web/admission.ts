/** Where a redirect may lead: a stranger's server must not send this box to its own doors. */
import { BlockList, isIPv6 } from "node:net";

/** A redirect that is not followed. */
export class RefusedRedirect extends Error {
  readonly where: string;
  /** `body`: what was sent must not go to another server. */
  readonly why: "body" | undefined;
  constructor(where: string, why?: "body") {
    super(`a redirect to ${where} is not followed`);
    this.name = "RefusedRedirect";
    this.where = where;
    this.why = why;
  }
}

/** Addresses that mean something else on this box than where the redirect came from. Source: RFC 6890. */
const ownAddresses = new BlockList();
ownAddresses.addSubnet("127.0.0.0", 8, "ipv4");
ownAddresses.addSubnet("0.0.0.0", 8, "ipv4");
ownAddresses.addSubnet("169.254.0.0", 16, "ipv4");
ownAddresses.addAddress("::1", "ipv6");
ownAddresses.addAddress("::", "ipv6");

/**
 * A gate for the addresses of one run, first address first: only who starts at this box's own addresses may be led there.
 * The gate throws RefusedRedirect.
 */
export function makeAdmission(): (address: string) => void {
  let startsAtHome: boolean | undefined;
  return (address) => {
    const [bare = ""] = address.split("%");
    const own = ownAddresses.check(bare, isIPv6(bare) ? "ipv6" : "ipv4");
    startsAtHome ??= own;
    if (own && !startsAtHome) throw new RefusedRedirect(address);
  };
}
