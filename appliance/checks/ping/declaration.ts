/** What check type `ping` takes and tells: settings, measurements, codes. */
import { Type, type Static } from "typebox";
import { parseDuration } from "#grammars/duration.ts";
import { Duration } from "#model/config/words.ts";
import type { Observation } from "#model/result.ts";
import type { EchoPlan } from "#probes/ping.ts";
import { EchoWindow } from "./echo-window.ts";
import type { Job } from "../contract.ts";

const DEFAULTS = { count: 3, spacing: "500ms", sizeBytes: 56, confirm: 0 };

export const Settings = Type.Object(
  {
    count: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 20, default: DEFAULTS.count, description: "Packets per look." }),
    ),
    spacing: Type.Optional(Duration("Time between two packets, at least 10ms.", DEFAULTS.spacing)),
    sizeBytes: Type.Optional(
      Type.Integer({ minimum: 12, maximum: 1472, default: DEFAULTS.sizeBytes, description: "Bytes of payload." }),
    ),
    window: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 100,
        description:
          "Loss and round trip are told over the newest so many packets, those of earlier looks included; without it, over those of this look.",
      }),
    ),
    confirm: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 30,
        default: DEFAULTS.confirm,
        description:
          "Packets that follow at once, three in 1.4 s, when a target that answered before does not. Each that is lost counts as one more attempt; one answer is enough.",
      }),
    ),
  },
  { additionalProperties: false },
);
export type Settings = Static<typeof Settings>;

export const MEASUREMENTS = {
  roundTripMs: { unit: "ms", label: "Round trip", description: "Average round trip.", warning: "100", critical: "500" },
  lossPercent: {
    unit: "%",
    label: "Lost packets",
    description: "Packets without answer.",
    warning: "40",
    critical: "80",
    hurried: true,
  },
} as const;
export type Measurement = keyof typeof MEASUREMENTS;

export const CODES = {
  answered: "ok",
  noAnswer: "critical",
  unreachable: "critical",
  nameNotFound: "critical",
  timeout: "critical",
} as const;
export type Code = keyof typeof CODES;

/** What a run may report. */
export type Seen = Observation<Code, Measurement>;

/** The first packets of a look. */
export function planOf(settings: Settings | undefined): Required<EchoPlan> {
  const { count = DEFAULTS.count, spacing = DEFAULTS.spacing, sizeBytes = DEFAULTS.sizeBytes } = settings ?? {};
  return { count, spacingMs: Math.max(10, parseDuration(spacing)), sizeBytes };
}

/** Packets that may follow. */
export function confirmOf(settings: Settings | undefined): number {
  return settings?.confirm ?? DEFAULTS.confirm;
}

/** What a service remembers between looks, where its settings need that. */
export function windowOf({ settings, memory }: Job<Settings>): EchoWindow | undefined {
  if (settings.window === undefined && confirmOf(settings) === 0) return undefined;
  return EchoWindow.of(memory, settings.window ?? 1);
}
