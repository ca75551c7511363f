/**
 * Which prepared requests ask one agent for the values of many services: a service's values stand in one request, together
 * with the sysUpTime of their moment.
 */
import { isOid } from "#snmp/oid.ts";
import { bytesInGet, MOST_IN_GET, MOST_OID_BYTES, PreparedGet } from "#snmp/prepared-get.ts";
import { SYS_UP_TIME } from "./ask-agent.ts";
import type { Target } from "./contract.ts";

/** In place of a value's position: it cannot be asked for. */
export const NOWHERE = 0xffff;

/** One request and what it is for. */
export interface PlannedGet {
  /** Undefined: nothing of it can be asked for. */
  readonly get: PreparedGet | undefined;
  /** Places of the services. */
  readonly members: readonly number[];
  /** Where each service's values begin in `slots`. */
  readonly begins: Uint16Array;
  /** By service and value: its position in the answer, or `NOWHERE`. */
  readonly slots: Uint16Array;
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
export function planGets(target: Target, wishes: readonly Wish[]): PlannedGet[] {
  const planned: PlannedGet[] = [];
  let draft = new Draft();
  for (const wish of wishes) {
    if (!draft.hasRoomFor(wish)) {
      planned.push(draft.finish(target));
      draft = new Draft();
    }
    draft.add(wish);
  }
  if (wishes.length > 0) planned.push(draft.finish(target));
  return planned;
}

class Draft {
  readonly #positions = new Map<string, number>();
  readonly #members: number[] = [];
  readonly #begins: number[] = [];
  readonly #slots: number[] = [];
  #bytes = 0;

  hasRoomFor(wish: Wish): boolean {
    if (this.#members.length === 0) return true;
    const more = new Set(askedBy(wish).filter((oid) => !this.#positions.has(oid)));
    const bytes = [...more].reduce((sum, oid) => sum + bytesInGet(oid), this.#bytes);
    return this.#positions.size + more.size <= MOST_IN_GET && bytes <= MOST_OID_BYTES;
  }

  add(wish: Wish): void {
    for (const oid of askedBy(wish)) {
      if (this.#positions.has(oid)) continue;
      this.#positions.set(oid, this.#positions.size);
      this.#bytes += bytesInGet(oid);
    }
    this.#members.push(wish.place);
    this.#begins.push(this.#slots.length);
    for (const oid of wish.oids) this.#slots.push(this.#positions.get(oid) ?? NOWHERE);
  }

  finish({ address, snmp }: Target): PlannedGet {
    if (snmp === undefined) throw new Error("the host has no SNMP credential");
    const oids = [...this.#positions.keys()];
    return {
      get: oids.length === 0 ? undefined : new PreparedGet({ address, port: snmp.port, access: snmp.access }, oids),
      members: this.#members,
      begins: Uint16Array.from(this.#begins),
      slots: Uint16Array.from(this.#slots),
      upTime: this.#positions.get(SYS_UP_TIME) ?? NOWHERE,
    };
  }
}

function askedBy({ oids, withUpTime }: Wish): string[] {
  const sendable = oids.filter(isOid);
  return withUpTime ? [SYS_UP_TIME, ...sendable] : sendable;
}
