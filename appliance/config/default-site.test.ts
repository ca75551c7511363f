/** A box without a configuration watches something sensible, whatever its network looks like. */
import t, { type Test } from "tap";
import { checkTypes } from "#checks/registry.ts";
import { makeDefaultSite } from "./default-site.ts";
import { loadSite } from "./load-site.ts";
import { noSecrets } from "./secret-source.ts";

function watched(t: Test, where: { gateways?: readonly string[]; resolvers?: readonly string[]; hostname?: string }) {
  const document = makeDefaultSite({
    hostname: "lookout",
    timezone: "Europe/Zagreb",
    gateways: [],
    resolvers: [],
    ...where,
  });
  const loaded = loadSite(document, { secrets: noSecrets, checkTypes });
  t.same(loaded.problems, [], "it is valid with the real check types");
  t.same(loaded.warnings, []);
  return loaded.site?.hosts.flatMap((host) => host.services.map(({ key }) => `${key} at ${host.address}`));
}

t.test("box, gateway and resolver are watched", async (t) => {
  t.same(
    watched(t, { gateways: ["192.0.2.1", "192.0.2.2", "fe80::1%eth0"], resolvers: ["192.0.2.53", "192.0.2.54"] }),
    [
      "box/box at 127.0.0.1",
      "gateway/ping at 192.0.2.1",
      "gateway-v6/ping at fe80::1%eth0",
      "resolver/dns at 192.0.2.53",
      "resolver-2/dns at 192.0.2.54",
    ],
  );
});

t.test("a resolver on the gateway is a service of it, one on the box a service of the box", async (t) => {
  t.same(watched(t, { gateways: ["192.0.2.1"], resolvers: ["192.0.2.1", "127.0.0.1"] }), [
    "box/box at 127.0.0.1",
    "box/dns at 127.0.0.1",
    "gateway/ping at 192.0.2.1",
    "gateway/dns at 192.0.2.1",
  ]);
});

t.test("without a network the box watches itself", async (t) => {
  t.same(watched(t, {}), ["box/box at 127.0.0.1"]);
});

t.test("the box's id is made of its name", async (t) => {
  const idOf = (hostname: string) => makeDefaultSite({ hostname, timezone: "UTC", gateways: [], resolvers: [] }).box.id;
  t.equal(idOf("Lookout_2.acme.example"), "lookout-2");
  t.equal(idOf("-"), "box-1");
  t.equal(idOf("x".repeat(100)).length, 63);
});
