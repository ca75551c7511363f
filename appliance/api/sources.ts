/** What the HTTP interface reads from and acts through; `cli/` hands it in. */
import type { AccountDesk } from "#actions/account-desk.ts";
import type { Acceptance } from "#actions/acceptance.ts";
import type { BoxHand } from "#actions/box-hand.ts";
import type { DiscoveryDesk } from "#actions/discovery-commands.ts";
import type { EnrolDesk } from "#actions/enrol.ts";
import type { NetworkParts } from "#actions/look-at-network.ts";
import type { ConfigHistory } from "#actions/put-config.ts";
import type { SetUpBook } from "#actions/set-up.ts";
import type { OutputDesk } from "#actions/test-output.ts";
import type { ToolDesk } from "#actions/tool-commands.ts";
import type { Clock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { ReleaseSource } from "#box/release-facts.ts";
import type { Beat } from "#model/beat.ts";
import type { ReportList } from "#model/api-reports.ts";
import type { MadeBundle, OwnLog } from "#model/diagnostics.ts";
import type { ListenerView } from "#model/api-listeners.ts";
import type { SocView } from "#model/soc-view.ts";
import type { Watching } from "#model/watching.ts";
import type { ArrivalRing } from "#store/arrivals/arrival-ring.ts";
import type { ReportMaker } from "#reports/report-maker.ts";
import type { StateStore } from "#store/state-store.ts";
import type { HistoryReader } from "#views/history-view.ts";
import type { ShownSite } from "#views/shown-site.ts";
import type { Metric } from "./prometheus.ts";

export interface Sources {
  readonly watch: Watching;
  /** What people see, for whoever asks: routes get it by `shownTo`. */
  readonly view: ShownSite;
  /** The same without people, their words and their doings: for whoever is not signed in. */
  readonly strangerView: ShownSite;
  readonly state: Pick<
    StateStore,
    "accounts" | "incident" | "incidents" | "countIncidents" | "oldestIncident" | "visits"
  > & {
    readonly events: Pick<StateStore["events"], "read" | "about">;
    readonly spans: Pick<StateStore["spans"], "of" | "unwatched">;
  };
  readonly history: HistoryReader;
  /** What came in by itself. */
  readonly arrivals: Pick<ArrivalRing, "search">;
  readonly desk: AccountDesk;
  readonly config: ConfigHistory;
  /** Undefined: nobody looks around here (tests). */
  readonly discovery?: NonNullable<DiscoveryDesk["discovery"]>;
  /** Undefined: no tools are used from here (tests). */
  readonly tools?: NonNullable<ToolDesk["tools"]>;
  /** Undefined: nobody is told from here (tests). */
  readonly outputs?: NonNullable<OutputDesk["outputs"]>;
  /** Undefined: nothing is enrolled here (tests). */
  readonly enrolment?: NonNullable<EnrolDesk["enrolment"]>;
  /** The box itself; undefined: there is none (tests). */
  readonly hand?: BoxHand;
  /** Undefined: nothing is set up here (tests). */
  readonly setUp?: SetUpBook;
  readonly network?: NetworkParts;
  readonly acceptance?: Pick<Acceptance, "view" | "start" | "cancel" | "handOver" | "sheet" | "settle">;
  /** Monthly reports; undefined: none are made here (tests). */
  readonly reports?: Pick<ReportMaker, "make"> & { months(): ReportList };
  /** Where jobs report; undefined: nowhere (tests). */
  readonly heartbeats?: { take(beat: Beat): boolean };
  /** Undefined: nothing listens here (tests). */
  readonly listeners?: () => readonly ListenerView[];
  /** What helps whoever looks for a fault; undefined: nothing does here (tests). */
  readonly diagnosis?: { ownLog(): OwnLog; bundle(): Promise<MadeBundle>; soc(): SocView };
  /** What runs here as a product; undefined: nothing is told of it (tests). */
  readonly about?: ReleaseSource;
  readonly clock: Clock;
  readonly log: Log;
  /** Figures of other rooms for `/metrics`. */
  metrics(): readonly Metric[];
  /** SHA-256 of the certificate in use, hex pairs with colons; undefined: plain HTTP. */
  fingerprint(): string | undefined;
}
