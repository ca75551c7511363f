/** Which addresses are looked at, and which never. */
import t from "tap";
import { addressesOf, networkText, parseNetwork, parseNetworks } from "./networks.ts";

const parse = (text: string) => {
  const parsed = parseNetwork(text);
  return "code" in parsed ? parsed.code : parsed.text;
};

t.test("a network is written by any of its addresses; an address alone is one too", async (t) => {
  t.equal(parse("192.0.2.7/24"), "192.0.2.0/24");
  t.equal(parse("192.0.2.7"), "192.0.2.7/32");
  t.equal(parse("10.0.255.255/16"), "10.0.0.0/16");
});

t.test("what cannot be swept is refused with its reason", async (t) => {
  t.equal(parse("10.0.0.0/8"), "network.tooLarge");
  t.equal(parse("10.0.0.0/15"), "network.tooLarge");
  t.equal(parse("2001:db8::/64"), "network.ipv6");
  for (const text of ["", "192.0.2/24", "192.0.2.0/33", "192.0.2.0/24/8", "192.0.2.0/-1", "acme"])
    t.equal(parse(text), "network.form", text);
  t.equal(parse("224.0.0.0/24"), "network.noHosts");
  t.equal(parse("0.0.0.0/16"), "network.noHosts");
});

t.test("every address of a host once; edges of networks and the box itself never", async (t) => {
  const { networks } = parseNetworks(["192.0.2.0/30", "192.0.2.0/29", "198.51.100.4/31"], []);
  t.same(addressesOf(networks, new Set(["192.0.2.2"])), [
    "192.0.2.1",
    "192.0.2.3",
    "192.0.2.4",
    "192.0.2.5",
    "192.0.2.6",
    "198.51.100.4",
    "198.51.100.5",
  ]);
});

t.test("without any named, the box's own networks are taken; too many addresses are refused", async (t) => {
  t.same(
    parseNetworks([], ["192.0.2.7/24"]).networks.map(({ text }) => text),
    ["192.0.2.0/24"],
  );
  t.match(parseNetworks([], []).problems, [{ code: "network.noOwn" }]);
  t.match(parseNetworks(["10.0.0.0/16", "10.1.0.0/16"], []).problems, [
    { code: "network.tooManyAddresses", parameters: { most: 65_536 } },
  ]);
});

t.test("a host address with its prefix is shown as its network, however large; what is none stays", async (t) => {
  t.equal(networkText("10.77.0.250/24"), "10.77.0.0/24");
  t.equal(networkText("10.77.3.250/22"), "10.77.0.0/22");
  t.equal(networkText("10.77.0.250/8"), "10.0.0.0/8");
  t.equal(networkText("192.0.2.7/32"), "192.0.2.7/32");
  t.equal(networkText("203.0.113.9/0"), "0.0.0.0/0");
  for (const text of ["192.0.2.7", "2001:db8::1/64", "acme", "192.0.2.7/33"]) t.equal(networkText(text), text);
});
