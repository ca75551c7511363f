/**
 * The version 3 sessions that stay open, so that an agent's engine need not be discovered for every request. A session
 * that fails is not used again: a new one finds out what the agent is now.
 */
import { SnmpError } from "./client.ts";
import type { Answer, Question } from "./message.ts";
import type { Patience } from "./udp-exchange.ts";
import { UsmSession, type UsmPeer } from "./usm-session.ts";

interface Held {
  readonly session: UsmSession;
  /** Requests under way. */
  users: number;
  retired: boolean;
}

/** Each holds a socket. */
const MOST_SESSIONS = 400;

export class UsmSessions {
  /** By agent and access, the least recently used first. */
  readonly #ready = new Map<string, Held>();
  readonly #open = new Set<Held>();
  #sent = 0;
  #stopped = false;

  /** Datagrams sent so far, discovery and repetitions included. */
  get requestsSent(): number {
    return this.#sent;
  }

  /** Asks and waits. @throws SnmpError; socket errors as they are */
  async ask(peer: UsmPeer, question: Question, patience: Patience): Promise<Answer> {
    if (this.#stopped || patience.signal.aborted) throw aborted();
    const key = JSON.stringify([peer.address, peer.port, peer.access]);
    const reused = this.#ready.get(key)?.session.proven === true;
    try {
      return await this.#askOnce(key, peer, question, patience);
    } catch (error) {
      // The agent may have restarted as another engine since.
      const stale = reused && error instanceof SnmpError && error.fault === "authentication";
      if (!stale) throw error;
      return await this.#askOnce(key, peer, question, patience);
    }
  }

  stop(): void {
    this.#stopped = true;
    for (const held of this.#open) this.#close(held);
  }

  async #askOnce(key: string, peer: UsmPeer, question: Question, patience: Patience): Promise<Answer> {
    const held = this.#ready.get(key) ?? this.#make(peer);
    this.#ready.delete(key);
    this.#ready.set(key, held);
    held.users += 1;
    try {
      return await held.session.ask(question, patience);
    } catch (error) {
      const aborts = error instanceof SnmpError && error.fault === "aborted";
      if (!aborts) this.#retire(key, held);
      throw error;
    } finally {
      held.users -= 1;
      if (held.retired && held.users === 0) this.#close(held);
    }
  }

  #make(peer: UsmPeer): Held {
    this.#makeRoom();
    const session = new UsmSession(peer, () => {
      this.#sent += 1;
    });
    const held: Held = { session, users: 0, retired: false };
    this.#open.add(held);
    return held;
  }

  #makeRoom(): void {
    if (this.#open.size < MOST_SESSIONS) return;
    for (const [key, held] of this.#ready) {
      if (held.users > 0) continue;
      this.#retire(key, held);
      this.#close(held);
      return;
    }
    throw Object.assign(new Error("too many SNMP version 3 sessions are in use"), { code: "ENOBUFS" });
  }

  /** Takes a session out of use. It is closed with the last of its requests, so that one does not end the others. */
  #retire(key: string, held: Held): void {
    held.retired = true;
    if (this.#ready.get(key) === held) this.#ready.delete(key);
  }

  #close(held: Held): void {
    this.#open.delete(held);
    held.session.close();
  }
}

function aborted(): SnmpError {
  return new SnmpError("aborted", "given up before an answer came");
}
