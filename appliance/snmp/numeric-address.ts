/** Whether a target is named by an address or by a name. */
import { isIP } from "node:net";

/** IPv4, or IPv6 without a zone: the number of a zone's interface may change, so it is looked up with every request. */
export function isNumericAddress(address: string): boolean {
  return isIP(address) !== 0 && !address.includes("%");
}
