/** What the filters for the kernel take and what they hold back, by a small machine that runs them. */
import t from "tap";
import { addressBytes } from "./address-bytes.ts";
import { advertisementFilter, arpFilter } from "./address-filter.ts";
import type { FilterStep } from "./kernel-calls.ts";

/** Runs a filter over a packet as linux/filter.h says. */
function takes(steps: readonly FilterStep[], packet: Buffer): boolean {
  let loaded = 0;
  for (let at = 0; at < steps.length; at++) {
    const [code, ifSo, ifNot, number] = steps[at] ?? [0, 0, 0, 0];
    if (code === 0x06) return number > 0;
    if (code === 0x20) loaded = packet.readUInt32BE(number);
    else if (code === 0x30) loaded = packet.readUInt8(number);
    else if (code === 0x15) at += loaded === number ? ifSo : ifNot;
    else throw new Error(`unknown step ${code}`);
  }
  throw new Error("the filter does not end");
}

function arpFrom(address: string): Buffer {
  const packet = Buffer.alloc(28);
  packet.set(addressBytes(address), 14);
  return packet;
}

function advertised(address: string, { protocol = 58, type = 136 } = {}): Buffer {
  const packet = Buffer.alloc(72);
  packet.writeUInt8(protocol, 6);
  packet.writeUInt8(type, 40);
  packet.set(addressBytes(address), 48);
  return packet;
}

t.test("of ARP only what comes from one of the addresses", async (t) => {
  const own = ["192.0.2.1", "192.0.2.200", "10.255.0.9"];
  const filter = arpFilter(own.map(addressBytes));
  for (const address of own) t.ok(takes(filter, arpFrom(address)), address);
  for (const address of ["192.0.2.2", "0.0.0.0", "255.255.255.255"]) t.notOk(takes(filter, arpFrom(address)), address);
  t.notOk(takes(arpFilter([]), arpFrom("192.0.2.1")), "no address, nothing");
});

t.test("of IPv6 only advertisements of one of the addresses", async (t) => {
  for (const own of [["2001:db8::1"], ["2001:db8::1", "fd00::aaaa:1"]]) {
    const filter = advertisementFilter(own.map(addressBytes));
    for (const address of own) {
      t.ok(takes(filter, advertised(address)), address);
      t.notOk(takes(filter, advertised(address, { type: 135 })), "somebody asks");
      t.notOk(takes(filter, advertised(address, { protocol: 6 })), "another protocol");
    }
    t.notOk(takes(filter, advertised("2001:db8::2")));
  }
  t.notOk(takes(advertisementFilter([]), advertised("2001:db8::1")), "no address, nothing");
});

t.test("no jump is too long for its byte, however many addresses there are", async (t) => {
  const many = Array.from({ length: 1000 }, (_, at) => Uint8Array.of(10, 0, at >> 8, at & 255));
  for (const filter of [arpFilter(many), advertisementFilter(many)])
    for (const [, ifSo, ifNot] of filter) t.ok(ifSo < 256 && ifNot < 256);
  t.ok(takes(arpFilter(many), arpFrom("10.0.0.199")));
});
