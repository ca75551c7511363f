/**
 * Filters for the kernel: of all that passes on the network, only what somebody says of a few addresses reaches the box. Offsets count
 * from behind the hardware's header. Source: RFC 826 (ARP), RFC 8200 and RFC 4861, section 4.4 (neighbour advertisements);
 * linux/filter.h for the steps.
 */
import type { FilterStep } from "./kernel-calls.ts";

/** BPF_LD | BPF_W/B | BPF_ABS, BPF_JMP | BPF_JEQ | BPF_K, BPF_RET | BPF_K. */
const LOAD_WORD = 0x20;
const LOAD_BYTE = 0x30;
const IF_EQUAL = 0x15;
const RETURN = 0x06;
const WHOLE_PACKET = 0xffff;
/** A jump is told in one byte. */
const MOST_ADDRESSES = 200;

const ARP_SENDER = 14;
const IPV6 = { nextHeader: 6, type: 40, targetEnd: 60, icmp: 58, advertisement: 136 };

/** ARP messages whose sender calls one of these addresses its own. @param addresses 4 bytes each */
export function arpFilter(addresses: readonly Uint8Array[]): readonly FilterStep[] {
  return [[LOAD_WORD, 0, 0, ARP_SENDER], ...anyOf(addresses.map(lastWord))];
}

/** Neighbour advertisements of targets that end as one of these addresses does. @param addresses 16 bytes each */
export function advertisementFilter(addresses: readonly Uint8Array[]): readonly FilterStep[] {
  const ends = anyOf(addresses.map(lastWord));
  // From the second step, and from the fourth, to the one that refuses.
  const [farther, nearer] = [ends.length + 1, ends.length - 1];
  return [
    [LOAD_BYTE, 0, 0, IPV6.nextHeader],
    [IF_EQUAL, 0, farther, IPV6.icmp],
    [LOAD_BYTE, 0, 0, IPV6.type],
    [IF_EQUAL, 0, nearer, IPV6.advertisement],
    [LOAD_WORD, 0, 0, IPV6.targetEnd],
    ...ends,
  ];
}

/** Takes the packet if the loaded word is one of these; the last step refuses it. */
function anyOf(words: readonly number[]): FilterStep[] {
  const asked = words.slice(0, MOST_ADDRESSES);
  const steps = asked.map((word, index): FilterStep => [IF_EQUAL, asked.length - index, 0, word]);
  steps.push([RETURN, 0, 0, 0], [RETURN, 0, 0, WHOLE_PACKET]);
  return steps;
}

function lastWord(address: Uint8Array): number {
  return Buffer.from(address).readUInt32BE(address.length - 4);
}
