/** The form of the network step: what is ordered, and what that would cut off. */
import t from "tap";
import type { NetworkSettings } from "#model/network-settings.ts";
import type { NetworkView } from "#model/setup.ts";
import { cutOffs, formOf, isChange, nextHost, orderOf, portsOf } from "./network-order.ts";

const VIEW: NetworkView = {
  managedBy: "box",
  hostname: "vedetta-7",
  ports: [
    { name: "eth0", addresses: ["192.0.2.7/24", "2001:db8::7/64"], carrier: true, routed: true },
    { name: "vedetta-vlan", addresses: [], routed: false },
  ],
  gateways: ["192.0.2.1", "fe80::1%eth0"],
  resolvers: ["192.0.2.1"],
};
const FIXED: NetworkSettings = { ipv4: "fixed", address: "192.0.2.9/24", gateway: "192.0.2.1", ipv6: "auto" };

t.test("from the factory: by DHCP, and what it gave stands ready to be kept", async (t) => {
  const form = formOf(undefined, VIEW);
  t.match(form, {
    ipv4: "dhcp",
    ipv6: "auto",
    address: "192.0.2.7/24",
    gateway: "192.0.2.1",
    address6: "2001:db8::7/64",
  });
  t.equal(form.gateway6, "fe80::1", "without the port, which is chosen by itself");
  t.same(orderOf(form), { ipv4: "dhcp", ipv6: "auto" }, "what does not count is left out");
  t.notOk(isChange(orderOf(form), undefined));
  t.same(orderOf({ ...form, ipv4: "fixed" }), { ...FIXED, address: "192.0.2.7/24" });
  t.same(
    portsOf(VIEW).map(({ name }) => name),
    ["eth0"],
  );
});

t.test("what is typed, with blanks and commas", async (t) => {
  const form = {
    ...formOf(FIXED, VIEW),
    resolvers: " 192.0.2.53,2001:db8::53 ",
    timeServers: "time.example",
    vlan: " 12 ",
  };
  t.same(orderOf(form), {
    ...FIXED,
    resolvers: ["192.0.2.53", "2001:db8::53"],
    timeServers: ["time.example"],
    vlan: 12,
  });
  t.ok(isChange(orderOf(form), FIXED));
  t.notOk(isChange(FIXED, { ...FIXED, port: "eth0" }), "the port that it is at already");
  t.ok(isChange({ ...FIXED, port: "eth1" }, { ...FIXED, port: "eth0" }));
});

t.test("where the page will be", async (t) => {
  t.equal(nextHost(FIXED), "192.0.2.9");
  t.equal(nextHost({ ipv4: "off", ipv6: "fixed", address6: "2001:db8::9/64" }), "[2001:db8::9]");
  t.equal(nextHost({ ipv4: "dhcp", ipv6: "auto" }), undefined);
});

t.test("what is cut off", async (t) => {
  const standing = {
    view: VIEW,
    inForce: undefined,
    host: "192.0.2.7",
    watched: ["192.0.2.20", "192.0.2.21", "198.51.100.5"],
  };
  const codes = (order: NetworkSettings, more: object = {}) =>
    cutOffs(order, { ...standing, ...more }).map(({ code }) => code);
  t.same(codes({ ipv4: "dhcp", ipv6: "auto" }), []);
  t.same(cutOffs(FIXED, standing), [
    { code: "page", parameters: { address: "192.0.2.7", next: "192.0.2.9" } },
    { code: "senders", parameters: { address: "192.0.2.7" } },
  ]);
  t.same(codes(FIXED, { host: "vedetta-7.local" }), ["senders"], "by name it is found at the new address too");
  t.same(codes({ ...FIXED, address: "192.0.2.7/24" }), [], "the address that it has");
  t.same(cutOffs({ ...FIXED, address: "198.51.100.9/24", gateway: "198.51.100.1" }, standing)[1], {
    code: "direct",
    parameters: { count: 2, network: "192.0.2.0/24" },
  });
  t.same(codes({ ipv4: "fixed", address: "198.51.100.9/24", ipv6: "off" }), [
    "page",
    "gateway",
    "names",
    "directGone",
    "senders",
  ]);
  t.same(codes({ ipv4: "fixed", address: "192.0.2.7/28", gateway: "192.0.2.1", ipv6: "auto" }), ["direct"]);
  t.same(codes({ ipv4: "off", ipv6: "auto" }), ["ipv4", "directGone", "senders"]);
  t.same(codes({ ipv4: "dhcp", ipv6: "auto" }, { inForce: FIXED }), ["pageDhcp", "senders"]);
  t.same(codes({ ipv4: "dhcp", ipv6: "auto", vlan: 12 }), ["vlan"]);
});
