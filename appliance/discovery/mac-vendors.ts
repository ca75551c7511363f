/**
 * Whose network card it is, for the few makers where that says something about the device. A hint, no register: a small
 * table of prefixes that these makers' devices are known to bear (IEEE MA-L assignments).
 */
import type { DeviceKind } from "#model/device.ts";

export interface CardHint {
  readonly vendor: string;
  /** Only where the maker builds hardly anything else. */
  readonly kind?: DeviceKind;
}

const VENDORS: readonly (readonly [vendor: string, kind: DeviceKind | undefined, prefixes: string])[] = [
  ["VMware", undefined, "000c29 005056 000569"],
  ["VirtualBox", undefined, "080027"],
  ["QEMU/KVM", undefined, "525400"],
  ["Microsoft Hyper-V", undefined, "00155d"],
  ["Xen", undefined, "00163e"],
  ["Raspberry Pi", undefined, "b827eb dca632 e45f01 28cdc1 d83add"],
  ["Synology", "nas", "001132 9009d0"],
  ["QNAP", "nas", "00089b 245ebe"],
  [
    "Ubiquiti",
    undefined,
    "00156d 002722 0418d6 24a43c 44d9e7 687251 68d79a 788a20 802aa8 b4fbe4 dc9fdb e063da f09fc2 fcecda",
  ],
  ["MikroTik", undefined, "000c42 4c5e0c 64d154 6c3b6b b869f4 cc2de0 d4ca6d e48d8c 2cc81b 488f5a"],
  ["Fortinet", undefined, "00090f 085b0e 906cac 94f392"],
  ["Axis", "camera", "00408c accc8e b8a44f"],
  ["Hikvision", "camera", "4cbd8f c056e3 bcad28 4419b6 2857be"],
  ["Mobotix", "camera", "0003c5"],
  ["Yealink", "phone", "001565 805ec0 805e0c"],
  ["Snom", "phone", "000413"],
  ["Polycom", "phone", "0004f2 64167f"],
  ["Brother", "printer", "008077 30055c"],
  ["Kyocera", "printer", "00c0ee"],
  ["Lexmark", "printer", "000400 002000"],
  ["Ricoh", "printer", "002673 000074"],
  ["Xerox", "printer", "0000aa 9c934e"],
  ["Konica Minolta", "printer", "00206b"],
  ["APC", undefined, "00c0b7"],
  ["Eaton", "ups", "002085"],
  ["Raritan", undefined, "000d5d"],
  ["HW group", "environment", "000a59"],
  ["AKCP", "environment", "000bdc"],
  ["Supermicro", undefined, "002590 0cc47a ac1f6b 3cecef"],
];

const BY_PREFIX: ReadonlyMap<string, CardHint> = new Map(
  VENDORS.flatMap(([vendor, kind, prefixes]) =>
    prefixes
      .split(" ")
      .filter((prefix) => prefix.length === 6)
      .map((prefix) => [prefix, { vendor, ...(kind === undefined ? {} : { kind }) }] as const),
  ),
);

/** @param mac with colons, lower case */
export function cardHint(mac: string | undefined): CardHint | undefined {
  return mac === undefined ? undefined : BY_PREFIX.get(mac.replaceAll(":", "").slice(0, 6));
}
