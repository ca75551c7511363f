/**
 * Which prepared requests ask one agent for the values of many services: a service's values stand in one request, together
 * with the sysUpTime of their moment.
 */
import { isOid } from "#snmp/oid.ts";
import { bytesInGet, MOST_IN_GET, MOST_OID_BYTES, PreparedGet, preparedPeer } from "#snmp/prepared-get.ts";
import { SYS_UP_TIME } from "./ask-agent.ts";
import type { Target } from "./contract.ts";

/** In place of a value's position: it cannot be asked for. */
export const NOWHERE = -1;

/** One request and what it is for. */
export interface PlannedGet {
  /** Undefined: nothing of it can be asked for. */
  readonly get: PreparedGet | undefined;
  /** Places of the services. */
  readonly members: readonly number[];
  /** Where each service's values begin: in `slots`, or in the answer where there are none. */
  readonly begins: readonly number[];
  /** By service and value: its position in the answer, or `NOWHERE`. Undefined: they stand one behind the other. */
  readonly slots: readonly number[] | undefined;
  /** Position of sysUpTime, or `NOWHERE`. */
  readonly upTime: number;
}

/** What one service asks for. */
export interface Wish {
  readonly place: number;
  readonly oids: readonly string[];
  readonly withUpTime: boolean;
}

/** @param target one that can be asked by prepared requests */
export function planGets({ address, snmp }: Target, wishes: readonly Wish[]): PlannedGet[] {
  if (snmp === undefined) throw new Error("the host has no SNMP credential");
  const peer = preparedPeer({ address, ...snmp });
  const planned: PlannedGet[] = [];
  let draft = new Draft();
  for (const wish of wishes) {
    const asked = askedBy(wish);
    if (!draft.hasRoomFor(asked)) {
      planned.push(draft.finish(peer));
      draft = new Draft();
    }
    draft.add(wish, asked);
  }
  if (wishes.length > 0) planned.push(draft.finish(peer));
  return planned;
}

class Draft {
  readonly #positions = new Map<string, number>();
  readonly #members: number[] = [];
  readonly #begins: number[] = [];
  readonly #slots: number[] = [];
  #bytes = 0;

  hasRoomFor(asked: readonly Asked[]): boolean {
    if (this.#members.length === 0) return true;
    const more = asked.filter(({ oid }) => !this.#positions.has(oid));
    const bytes = more.reduce((sum, one) => sum + one.bytes, this.#bytes);
    return this.#positions.size + more.length <= MOST_IN_GET && bytes <= MOST_OID_BYTES;
  }

  add(wish: Wish, asked: readonly Asked[]): void {
    for (const { oid, bytes } of asked) {
      if (this.#positions.has(oid)) continue;
      this.#positions.set(oid, this.#positions.size);
      this.#bytes += bytes;
    }
    this.#members.push(wish.place);
    this.#begins.push(this.#slots.length);
    for (const oid of wish.oids) this.#slots.push(this.#positions.get(oid) ?? NOWHERE);
  }

  finish(peer: PreparedGet["peer"]): PlannedGet {
    const oids = [...this.#positions.keys()];
    const first = this.#slots[0] ?? 0;
    const isInOrder = first >= 0 && this.#slots.every((slot, place) => slot === first + place);
    return {
      get: oids.length === 0 ? undefined : new PreparedGet(peer, oids),
      members: this.#members.slice(), // without room for more
      begins: isInOrder ? this.#begins.map((begin) => first + begin) : this.#begins,
      slots: isInOrder ? undefined : this.#slots,
      upTime: this.#positions.get(SYS_UP_TIME) ?? NOWHERE,
    };
  }
}

interface Asked {
  readonly oid: string;
  readonly bytes: number;
}

/** What is to be sent for a service. */
function askedBy({ oids, withUpTime }: Wish): Asked[] {
  const sendable = oids.filter(isOid).map((oid) => ({ oid, bytes: bytesInGet(oid) }));
  return withUpTime ? [UP_TIME, ...sendable] : sendable;
}

const UP_TIME: Asked = { oid: SYS_UP_TIME, bytes: bytesInGet(SYS_UP_TIME) };
