/** The running box as it is shown: the watch, and beside it what the box knows of itself, its line and the operations centre. */
import type { Watch } from "#engine/watch.ts";
import type { Clock } from "#lib/clock.ts";
import type { CertificateTrouble } from "#model/enrolment.ts";
import type { StateStore } from "#store/state-store.ts";
import type { BoxTroubleCode } from "#model/box-trouble.ts";
import type { BoxSide } from "#views/box-side.ts";
import { SiteView } from "#views/site-view.ts";
import type { BoxSenses } from "./box-senses.ts";
import { BoxTroubles } from "./box-troubles.ts";
import type { DeviceKnowledge } from "./device-knowledge.ts";
import type { Outlets } from "./outlets.ts";

export interface ShownParts {
  readonly watch: Watch;
  readonly state: StateStore;
  readonly senses: BoxSenses;
  readonly outlets: Outlets;
  readonly devices: Pick<DeviceKnowledge, "reading">;
  readonly version: string;
  readonly boot: string;
  readonly enrolment: { readonly trouble: { readonly code: CertificateTrouble } | undefined };
  /** A listener by which jobs report cannot hear. */
  readonly isDeaf: () => boolean;
  readonly clock: Clock;
}

export function siteViewOf({
  watch,
  state,
  senses,
  outlets,
  devices,
  version,
  boot,
  enrolment,
  isDeaf,
  clock,
}: ShownParts): SiteView {
  const troubles = new BoxTroubles(
    () => [
      ...whatTroubles(watch, state),
      ...(isDeaf() ? (["deaf"] as const) : []),
      ...(enrolment.trouble === undefined ? [] : [enrolment.trouble.code]),
    ],
    () => senses.network.cutOff,
    () => senses.usedTwice,
    clock,
  );
  return new SiteView({
    watched: {
      world: watch.world,
      inWork: (subject) => watch.inWork(subject),
      isStale: (service) => watch.isStale(service),
      forecasts: (key) => watch.forecasts(key),
      reading: (host) => devices.reading(host),
      cutOff: () => senses.network.isolated,
    },
    box: {
      version,
      boot,
      startedAt: clock.wallMs(),
      clockTrusted: () => senses.clockTrusted,
      line: () => senses.line(),
      soc: () => socFigures(outlets),
      troubles: () => troubles.now(),
    },
    endedIncidents: (from) => state.incidents({ from, to: Number.MAX_SAFE_INTEGER, limit: 500 }),
    jobs: state.jobs,
    watchedPeriods: (from, to) => state.runs.watchedPeriods(from, to),
    wallMs: () => clock.wallMs(),
  });
}

/** One look in a hundred this late: the box does not keep up. */
const STARVED_MS = 10_000;

function whatTroubles(watch: Watch, state: StateStore): BoxTroubleCode[] {
  const { commitFailure, latenessP99Ms } = watch.figures();
  return [
    ...(commitFailure === undefined && state.storage().mode === "disk" ? [] : (["cannotStore"] as const)),
    ...(latenessP99Ms > STARVED_MS ? (["starved"] as const) : []),
  ];
}

function socFigures(outlets: Outlets): ReturnType<BoxSide["soc"]> {
  const relay = outlets.relayFigures();
  if (relay === undefined) return { configured: false, connected: false, waiting: 0 };
  return { configured: true, connected: relay.connected, since: relay.since, waiting: relay.waiting };
}
