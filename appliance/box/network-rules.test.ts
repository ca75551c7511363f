/** What cannot work of network settings, and where the mistake stands. */
import t from "tap";
import type { NetworkSettings } from "#model/network-settings.ts";
import { mistakesIn } from "./network-rules.ts";

const FIXED: NetworkSettings = { ipv4: "fixed", address: "192.0.2.7/24", gateway: "192.0.2.1", ipv6: "auto" };
const FIXED6: NetworkSettings = { ipv4: "off", ipv6: "fixed", address6: "2001:db8::7/64", gateway6: "2001:db8::1" };

t.test("what can work", async (t) => {
  for (const settings of [
    { ipv4: "dhcp", ipv6: "auto" },
    FIXED,
    { ...FIXED, resolvers: ["192.0.2.53", "2001:db8::53"] },
    { ...FIXED, timeServers: ["time.example.", "ntp1", "192.0.2.123", "2001:db8::123"] },
    { ipv4: "fixed", address: "192.0.2.7/24", ipv6: "off" },
    { ...FIXED, address: "192.0.2.0/31", gateway: "192.0.2.1" },
    FIXED6,
    { ...FIXED6, gateway6: "fe80::1" },
  ] satisfies NetworkSettings[])
    t.same(mistakesIn(settings), [], JSON.stringify(settings));
});

t.test("each mistake with its place", async (t) => {
  const cases: readonly [Partial<NetworkSettings>, string, string][] = [
    [{ address: "192.0.2.7" }, "value.form", "address"],
    [{ address: "192.0.2.7/33" }, "value.form", "address"],
    [{ address: "192.0.2.7/0" }, "value.form", "address"],
    [{ address: "192.0.2.7/24/1" }, "value.form", "address"],
    [{ address: "2001:db8::7/64" }, "value.form", "address"],
    [{ address: "192.0.2.0/24" }, "address.noDevice", "address"],
    [{ address: "192.0.2.255/24" }, "address.noDevice", "address"],
    [{ address: "127.0.0.2/8", gateway: "127.0.0.1" }, "address.noDevice", "address"],
    [{ gateway: "198.51.100.1" }, "gateway.outside", "gateway"],
    [{ gateway: "192.0.2.7" }, "gateway.own", "gateway"],
    [{ gateway: "192.0.2.255" }, "address.noDevice", "gateway"],
    [{ gateway: "router" }, "value.form", "gateway"],
    [{ resolvers: ["192.0.2.53", "dns.example"] }, "value.form", "resolvers[1]"],
    [{ resolvers: ["fe80::1%eth0"] }, "value.form", "resolvers[0]"],
    [{ timeServers: ["time.example", "192.0.2.300"] }, "value.form", "timeServers[1]"],
    [{ timeServers: ["a b"] }, "value.form", "timeServers[0]"],
    [{ timeServers: ["x\nDNS=192.0.2.66"] }, "value.form", "timeServers[0]"],
    [{ ipv6: "fixed" }, "missing.neededBy", "address6"],
    [{ address6: "2001:db8::7/64" }, "network.onlyFixed", "address6"],
  ];
  for (const [change, code, path] of cases)
    t.match(mistakesIn({ ...FIXED, ...change }), [{ code, path }], JSON.stringify(change));
  t.match(mistakesIn({ ipv4: "off", ipv6: "off" }), [{ code: "network.noAddress", path: "ipv4" }]);
  t.match(mistakesIn({ ...FIXED6, gateway6: "2001:db8:1::1" }), [{ code: "gateway.outside", path: "gateway6" }]);
});
