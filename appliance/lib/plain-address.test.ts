import t from "tap";
import { plainAddress } from "./plain-address.ts";

t.test("an address without what a socket adds to it", (t) => {
  const cases = [
    ["192.0.2.7", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["::FFFF:192.0.2.7%eth0", "192.0.2.7"],
    ["fe80::1%eth0", "fe80::1"],
    ["2001:db8::1", "2001:db8::1"],
    ["::ffff:c000:207", "::ffff:c000:207"],
    ["", ""],
  ] as const;
  for (const [address, plain] of cases) t.equal(plainAddress(address), plain, address);
  t.end();
});
