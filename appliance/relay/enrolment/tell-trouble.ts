/** Whether people have to be told something about the certificate, or no more; and tells them. */
import type { Log } from "#lib/log.ts";
import type { EventDraft } from "#model/event.ts";
import { certificateTrouble, type RelayStanding } from "./certificate-trouble.ts";
import { lifeOf } from "./held.ts";
import type { KeyRing } from "./key-ring.ts";
import type { MemoryKeeper } from "./memory-keeper.ts";
import { isLate, isOver, type Now } from "./renewal-due.ts";
import { certificateTold } from "./show-enrolment.ts";

export interface TroubleOptions {
  readonly keeper: MemoryKeeper;
  readonly keys: KeyRing;
  /** The relay as it stands; undefined: none. */
  readonly relay: () => RelayStanding | undefined;
  readonly wall: () => Now;
  readonly tell: (event: EventDraft) => void;
  readonly log: Log;
}

export function tellTrouble({ keeper, keys, relay, wall, tell, log }: TroubleOptions): void {
  const held = keeper.own?.current ?? keeper.own?.next;
  if (held === undefined) return;
  if (keys.get(held.key) === undefined) keeper.note("keyUnreadable");
  const memory = keeper.own;
  if (memory === undefined) return;
  const life = lifeOf(held);
  const now = wall();
  const { trouble: before, ...rest } = memory;
  const code = certificateTrouble({
    isOver: isOver(life, now),
    isLate: isLate(life, now),
    relay: relay(),
    before: before?.code,
  });
  if (code === before?.code) return;
  const since = now.wallMs;
  if (!keeper.remember(code === undefined ? rest : { ...rest, trouble: { code, since } })) return;
  tell(certificateTold(code, since, life.notAfter, memory.problem?.code));
  log.warn({ code: code ?? "fine" }, "the box's certificate");
}
