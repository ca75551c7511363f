/** What the kernel's neighbour table says of an IPv6 address, as `ip` prints it. */
import t from "tap";
import { macIn } from "./neighbour-table.ts";

t.test("whoever answers, or answered lately, has an address", async (t) => {
  t.equal(macIn("2001:db8::9 dev eth0 lladdr 02:00:5E:10:00:09 REACHABLE \n"), "02:00:5e:10:00:09");
  t.equal(macIn("fe80::1 dev eth0 lladdr 02:00:5e:10:00:01 router STALE \n"), "02:00:5e:10:00:01");
});

t.test("nobody answers", async (t) => {
  t.equal(macIn("2001:db8::9 dev eth0 FAILED \n"), undefined);
  t.equal(macIn("2001:db8::9 dev eth0 INCOMPLETE \n"), undefined);
  t.equal(macIn("2001:db8::9 dev eth0 lladdr 02:00:5e:10:00:09 FAILED \n"), undefined);
  t.equal(macIn(""), undefined);
});
