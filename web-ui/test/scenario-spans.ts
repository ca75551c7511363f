/** The last weeks of a device: a failure, work that was announced, a night when the box was off. */
import type { SubjectSpans } from "#model/api-spans.ts";
import { HOUR, MINUTE } from "./scenario-basics.ts";

export function spansOf(isDown: boolean, fromMs: number, nowMs: number): SubjectSpans {
  const ago = (hours: number) => new Date(nowMs - hours * HOUR).toISOString();
  const to = new Date(nowMs).toISOString();
  const down = { from: ago(130), until: ago(129.4), state: "down" };
  const failedMs = 36 * MINUTE + (isDown ? 155 * MINUTE : 0);
  const wholeMs = nowMs - fromMs;
  return {
    from: new Date(fromMs).toISOString(),
    to,
    states: [
      { from: ago(900), until: ago(130), state: "up" },
      down,
      ...(isDown
        ? [
            { from: ago(129.4), until: ago(155 / 60), state: "up" },
            { from: ago(155 / 60), state: "down" },
          ]
        : [{ from: ago(129.4), state: "up" }]),
    ],
    maintenance: [{ from: ago(60), until: ago(54), work: "w9", name: "New disks" }],
    unwatched: [{ from: ago(230), to: ago(221) }],
    availability: {
      wellMs: wholeMs - failedMs - 15 * HOUR,
      failedMs,
      excusedMs: 6 * HOUR,
      unknownMs: 9 * HOUR,
      share: 1 - failedMs / (wholeMs - 15 * HOUR),
    },
    failures: [
      { from: down.from, to: down.until, state: "down" },
      ...(isDown ? [{ from: ago(155 / 60), to, state: "down" }] : []),
    ],
  };
}
