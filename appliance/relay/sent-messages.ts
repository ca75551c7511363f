/** The newest messages to the broker, as they were sent, with what it answered: so that both ends of a telephone call can look at the same. */
import type { Message, PublishAnswer } from "./connection.ts";

export interface SentMessage {
  readonly topic: string;
  readonly retain: boolean;
  /** When it was handed to the connection, milliseconds since 1970 (UTC). */
  readonly atMs: number;
  readonly bytes: number;
  /** As it was sent; undefined: too large to be kept. */
  readonly payload?: string;
  answer: "none" | "taken" | "unheard" | "refused";
  answeredAtMs?: number;
  problem?: { readonly code: string; readonly message: string; readonly detail?: string };
}

/** Of each kind so many; with the longest payloads this is less than half a megabyte. */
const MOST: Readonly<Record<string, number>> = { presence: 2, event: 20, history: 2, config: 2 };
/** Answers to orders, and what else there may be. */
const MOST_OTHERS = 10;
const MOST_REFUSED = 5;
const MOST_LETTERS = 8192;

export class SentMessages {
  readonly #base: () => string;
  readonly #wallMs: () => number;
  readonly #kinds = new Map<string, SentMessage[]>();
  readonly #refused: SentMessage[] = [];

  /** @param base the box's base topic */
  constructor(base: () => string, wallMs: () => number) {
    this.#base = base;
    this.#wallMs = wallMs;
  }

  /** Of a message that is sent now; the answer, where one comes, is told to what is returned. Cheap. */
  note({ topic, payload, retain = false }: Message): (answer: PublishAnswer) => void {
    const sent: SentMessage = {
      topic,
      retain,
      atMs: this.#wallMs(),
      bytes: Buffer.byteLength(payload),
      ...(payload.length <= MOST_LETTERS && { payload }),
      answer: "none",
    };
    const kind = this.kindOf(topic);
    const list = this.#kinds.get(kind) ?? [];
    this.#kinds.set(kind, list);
    keep(list, sent, MOST[kind] ?? MOST_OTHERS);
    return (answer) => {
      sent.answeredAtMs = this.#wallMs();
      sent.answer = answer.accepted ? (answer.heard ? "taken" : "unheard") : "refused";
      if (answer.accepted) return;
      const { code, message, detail } = answer.problem;
      sent.problem = { code, message, ...(detail !== undefined && { detail }) };
      keep(this.#refused, sent, MOST_REFUSED);
    };
  }

  /** `presence`, `event`, `history`, `config`, or `other`. */
  kindOf(topic: string): string {
    const base = `${this.#base()}/`;
    const kind = topic.startsWith(base) ? (topic.slice(base.length).split("/")[0] ?? "") : "";
    return Object.hasOwn(MOST, kind) ? kind : "other";
  }

  /** The newest first. */
  all(): readonly SentMessage[] {
    return [...this.#kinds.values()].flat().toSorted((a, b) => b.atMs - a.atMs);
  }

  newest(kind: string): SentMessage | undefined {
    return this.#kinds.get(kind)?.at(-1);
  }

  /** Those that a broker did not take, the newest first. */
  refused(): readonly SentMessage[] {
    return this.#refused.toReversed();
  }
}

function keep(list: SentMessage[], sent: SentMessage, most: number): void {
  list.push(sent);
  if (list.length > most) list.shift();
}
