/** Gateways and resolvers as the kernel and the resolver's files name them. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import { isNear, lookAround, readGateways, readResolvers } from "./network.ts";

const ROUTES = `Iface	Destination	Gateway 	Flags	RefCnt	Use	Metric	Mask		MTU	Window	IRTT
wlan0	00000000	FE02A8C0	0003	0	0	600	00000000	0	0	0
eth0	00000000	0102A8C0	0003	0	0	100	00000000	0	0	0
eth0	0002A8C0	00000000	0001	0	0	100	00FFFFFF	0	0	0
eth0	00000000	00000000	0001	0	0	900	00000000	0	0	0
`;
const ROUTES_6 = `20010db8000000000000000000000000 40 00000000000000000000000000000000 00 00000000000000000000000000000000 00000100 00000001 00000000 00000001     eth0
00000000000000000000000000000000 00 00000000000000000000000000000000 00 fe80000000000000021122fffe334455 00000400 00000003 00000000 00450003     eth0
00000000000000000000000000000000 00 00000000000000000000000000000000 00 00000000000000000000000000000000 ffffffff 00000001 00000000 00200200       lo
`;

function folderWith(t: { teardown(end: () => void): void }, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-net-"));
  t.teardown(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

t.test("the preferred gateway of each family comes first, a link-local one with its interface", async (t) => {
  const folder = folderWith(t, { route: ROUTES, ipv6_route: ROUTES_6 });
  t.same(readGateways(folder), ["192.168.2.1", "192.168.2.254", "fe80::211:22ff:fe33:4455%eth0"]);
});

t.test("a system without these tables has no gateways", async (t) => {
  t.same(readGateways(folderWith(t, {})), []);
});

t.test("resolvers come in order, once each, and only addresses", async (t) => {
  const folder = folderWith(t, {
    own: "# by hand\nsearch acme.example\nnameserver 192.0.2.53\n nameserver 2001:db8::53 # second\nnameserver 192.0.2.53\nnameserver none\n",
  });
  const files = { own: path.join(folder, "own"), behindStub: path.join(folder, "absent") };
  t.same(readResolvers(files), ["192.0.2.53", "2001:db8::53"]);
});

t.test("behind the local stub the real resolvers are named", async (t) => {
  const folder = folderWith(t, {
    own: "nameserver 127.0.0.53\noptions edns0\n",
    real: "nameserver 192.0.2.53\n",
    none: "",
  });
  t.same(readResolvers({ own: path.join(folder, "own"), behindStub: path.join(folder, "real") }), ["192.0.2.53"]);
  t.same(readResolvers({ own: path.join(folder, "own"), behindStub: path.join(folder, "none") }), ["127.0.0.53"]);
});

t.test("what lies in an own network is near", async (t) => {
  t.equal(isNear("127.0.0.53"), true);
  t.equal(isNear("fe80::1%eth0"), true);
  t.equal(isNear("203.0.113.77"), false);
  t.equal(isNear("not an address"), false);
});

t.test("this machine can say where it is", async (t) => {
  const where = lookAround();
  t.ok(where.hostname.length > 0);
  t.ok(where.timezone.length > 0);
});
