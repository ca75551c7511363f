/** What a tool may reach: by kinds of addresses, in all the ways in which they are written. */
import t from "tap";
import { whyForbidden } from "#probes/forbidden-address.ts";
import { Forbidden, makeAdmit } from "./reach.ts";

const FORBIDDEN = {
  own: [
    "127.0.0.1",
    "127.8.9.10",
    "0.0.0.0",
    "0.1.2.3",
    "::1",
    "::",
    "0:0:0:0:0:0:0:1",
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "0:0:0:0:0:ffff:7f00:0001",
    "64:ff9b::127.0.0.1",
    "2002:7f00:1::",
    "::127.0.0.1",
  ],
  metadata: [
    "169.254.169.254",
    "::ffff:169.254.169.254",
    "fd00:ec2::254",
    "100.100.100.200",
    "168.63.129.16",
    "192.0.0.192",
  ],
  linkLocal: ["169.254.1.1", "fe80::1", "fe80::1%eth0", "febf::9%2", "64:ff9b::a9fe:101"],
  many: ["224.0.0.1", "239.255.255.250", "255.255.255.255", "ff02::1", "ff02::1%eth0"],
} as const;
const ALLOWED = [
  "192.168.1.1",
  "10.0.0.1",
  "172.16.0.1",
  "8.8.8.8",
  "100.64.0.1",
  "fd12::1",
  "2001:db8::1",
  "2002:c0a8:101::1",
];

t.test("addresses by kind", async (t) => {
  for (const [why, addresses] of Object.entries(FORBIDDEN))
    for (const address of addresses) t.equal(whyForbidden(address), why, address);
  for (const address of ALLOWED) t.equal(whyForbidden(address), undefined, address);
});

t.test(
  "a link-local address that an admin has configured may be reached, the box itself and clouds' secrets never",
  async (t) => {
    const watched = new Set(["fe80::1%eth0", "127.0.0.1", "169.254.169.254"]);
    const admit = makeAdmit(() => watched);
    t.doesNotThrow(() => admit("fe80::1%eth0"));
    for (const address of ["fe80::2%eth0", "127.0.0.1", "169.254.169.254"]) t.throws(() => admit(address), Forbidden);
  },
);
