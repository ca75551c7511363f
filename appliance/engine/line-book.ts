/** What is known of the site's line, made of each look at it. That it was up once is remembered for ever: only what was there can be missing. */
import type { At } from "#decide/input.ts";
import { momentOf } from "#decide/moment.ts";
import type { LineNow } from "#decide/world.ts";
import type { Host } from "#model/site.ts";

/** Under which name the store keeps that the line was up once. */
export const LINE_FACT = "line";
/** Under which that a person said that its being down is no fault. */
export const LINE_EXCUSED_FACT = "line.excused";

/** What a look at the line has found. */
export interface LineLook {
  /** undefined: not known. */
  readonly up?: boolean | undefined;
  /** It did not work, and is looked at once more before that is believed. */
  readonly confirming: boolean;
  /** When the look began, steady clock. */
  readonly startedMs: number;
  /** Addresses of the gateways. */
  readonly gateways: readonly string[];
  /** Ids of the hosts beyond the line. */
  readonly outside: ReadonlySet<string>;
}

export function nextLine(before: LineNow | undefined, look: LineLook, hosts: readonly Host[], at: At): LineNow {
  const { up, confirming, startedMs, gateways, outside } = look;
  const gateway = hosts.find(({ address }) => gateways.includes(address))?.id;
  const since = up === false ? (before?.up === false ? before.since : momentOf(at)) : undefined;
  const wasDown = before?.since !== undefined && before.up !== true;
  const back = up === true && wasDown ? momentOf(at) : before?.back;
  return {
    ...(up === undefined ? {} : { up }),
    everUp: before?.everUp === true || up === true,
    confirming,
    lookedMs: startedMs,
    ...keptSince(before, up, since),
    ...(back === undefined ? {} : { back }),
    ...(before?.excused === true && up !== true ? { excused: true as const } : {}),
    ...(gateway === undefined ? {} : { gateway }),
    outside,
  };
}

/** While it is not known, it is as long down as it was. */
function keptSince(
  before: LineNow | undefined,
  up: boolean | undefined,
  since: LineNow["since"],
): Pick<LineNow, "since"> {
  const kept = up === undefined ? before?.since : since;
  return kept === undefined ? {} : { since: kept };
}
