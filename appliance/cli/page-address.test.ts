import t from "tap";
import { ownAddresses } from "#box/certificate.ts";
import { isLoopback } from "#lib/loopback.ts";
import { pageAddress } from "./page-address.ts";

for (const [host, port, tls, expected] of [
  ["192.0.2.7", 8443, "auto", "https://192.0.2.7:8443"],
  ["192.0.2.7", 8080, "off", "http://192.0.2.7:8080"],
  ["[2001:db8::7]", 8443, "auto", "https://[2001:db8::7]:8443"],
  ["box.acme.example", 8443, "auto", "https://box.acme.example:8443"],
  ["127.0.0.1", 8080, "auto", undefined],
  ["::1", 8080, "auto", undefined],
  ["localhost", 8080, "auto", undefined],
  ["192.0.2.7", 0, "auto", undefined],
] as const) {
  void t.test(`${host}:${port}, TLS ${tls}: ${expected ?? "not known"}`, async (t) => {
    t.equal(pageAddress({ host, port }, tls), expected);
  });
}

void t.test(
  "on all addresses it is one of this machine's that others reach; without one it is not known",
  async (t) => {
    const reachable = ownAddresses().filter((address) => !isLoopback(address));
    for (const host of ["0.0.0.0", "::"]) {
      const address = pageAddress({ host, port: 8443 }, "auto");
      const expected = reachable.map((one) => `https://${one.includes(":") ? `[${one}]` : one}:8443`);
      if (expected.length === 0) t.equal(address, undefined);
      else t.ok(expected.includes(address ?? ""), `${address}`);
    }
  },
);
