/** Own addresses and hardware by what a machine shows of them: bonds, VLANs, labels, and what the kernel found taken. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { NetworkInterfaceInfo } from "node:os";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import { readOwnAddresses } from "./own-addresses.ts";

const at = (address: string, prefix: number, mac: string): NetworkInterfaceInfo =>
  address.includes(":")
    ? { address, netmask: "", family: "IPv6", mac, internal: false, cidr: `${address}/${prefix}`, scopeid: 0 }
    : { address, netmask: "", family: "IPv4", mac, internal: false, cidr: `${address}/${prefix}` };

t.test("ports of every kind", async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-addresses-"));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const [sys, proc] = [path.join(folder, "sys"), path.join(folder, "proc")];
  const port = (name: string, index: number, address: string, permanent?: string) => {
    mkdirSync(path.join(sys, name, ...(permanent === undefined ? [] : ["bonding_slave"])), { recursive: true });
    writeFileSync(path.join(sys, name, "ifindex"), `${index}\n`);
    writeFileSync(path.join(sys, name, "address"), `${address}\n`);
    if (permanent !== undefined) writeFileSync(path.join(sys, name, "bonding_slave", "perm_hwaddr"), `${permanent}\n`);
  };
  mkdirSync(proc, { recursive: true });
  port("lo", 1, "00:00:00:00:00:00");
  port("eth0", 2, "02:00:00:00:00:01", "02:00:00:00:00:01");
  port("eth1", 3, "02:00:00:00:00:01", "02:00:00:00:00:02");
  port("bond0", 4, "02:00:00:00:00:01");
  port("bond0.20", 5, "02:00:00:00:00:01");
  port("vrrp.51", 6, "00:00:5E:00:01:33");
  writeFileSync(
    path.join(proc, "if_inet6"),
    "20010db8000000000000000000000007 04 40 00 c8    bond0\nfd000000000000000000000000000009 05 40 00 80 bond0.20\n",
  );
  const own = readOwnAddresses(
    { sys, proc },
    {
      lo: [{ ...at("127.0.0.1", 8, "00:00:00:00:00:00"), internal: true }],
      bond0: [at("192.0.2.7", 24, "02:00:00:00:00:01"), at("2001:db8::7", 64, "02:00:00:00:00:01")],
      "bond0:1": [at("192.0.2.8", 24, "02:00:00:00:00:01")],
      "bond0.20": [at("198.51.100.7", 25, "02:00:00:00:00:01"), at("fd00::9", 64, "02:00:00:00:00:01")],
      "vrrp.51": [at("192.0.2.1", 32, "00:00:5e:00:01:33")],
      tun0: [at("10.8.0.2", 24, "00:00:00:00:00:00")],
    },
  );
  t.same(
    [...own.hardware],
    ["02:00:00:00:00:01", "02:00:00:00:00:02", "00:00:5e:00:01:33"],
    "a bond's members as they were, and the shared hardware of a virtual router",
  );
  t.same(
    own.addresses.map(({ address, port: name, index, prefix, refused }) => [address, name, index, prefix, refused]),
    [
      ["192.0.2.7", "bond0", 4, 24, undefined],
      ["2001:db8::7", "bond0", 4, 64, true],
      ["192.0.2.8", "bond0", 4, 24, undefined],
      ["198.51.100.7", "bond0.20", 5, 25, undefined],
      ["fd00::9", "bond0.20", 5, 64, undefined],
      ["192.0.2.1", "vrrp.51", 6, 32, undefined],
    ],
    "a tunnel has no neighbours, the loopback neither",
  );
});

t.test("another system than Linux has none that can be asked for", async (t) => {
  const nowhere = { sys: "/nowhere/sys", proc: "/nowhere/proc" };
  const own = readOwnAddresses(nowhere, { en0: [at("192.0.2.7", 24, "02:00:00:00:00:01")] });
  t.same(own.addresses, []);
});
