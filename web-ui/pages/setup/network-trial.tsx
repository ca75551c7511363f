/** Network settings that are being tried: how long they still are, where the box is reached meanwhile, what became of them. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { NetworkSettings, NetworkState } from "#model/network-settings.ts";
import type { NetworkView } from "#model/setup.ts";
import type { Resource } from "../../live/resource.ts";
import { Facts, type Fact } from "../../parts/facts.tsx";
import { Section } from "../../parts/section.tsx";
import { say } from "../../words/language.ts";
import { nextHost } from "./network-order.ts";
import "./network-trial.css";

/** As the box tries settings (model/network-settings.ts). Seconds. */
const WHOLE_SECONDS = 120;
const TICK_MS = 500;
/** An answer that was on its way when the trial began knows nothing of it. */
const SETTLED_MS = 3000;

export interface Trial {
  readonly settings: NetworkSettings;
  readonly secondsLeft: number;
}

export interface TrialBook {
  /** Undefined: nothing is being tried. */
  readonly trial: Trial | undefined;
  /** What became of the newest one that was seen here. */
  readonly ended: "kept" | "reverted" | undefined;
  /** The box's newest answer to what this page has ordered. */
  readonly take: (state: NetworkState) => void;
}

/** Follows a trial by what the box says, and by this machine's own clock while the box is out of reach. */
export function useTrial({ value: read }: Resource<NetworkState>): TrialBook {
  const known = useSignal<{ settings: NetworkSettings; begun: number; ends: number } | undefined>(undefined);
  const ended = useSignal<TrialBook["ended"]>(undefined);
  const now = useSignal(performance.now());
  const take = ({ settings, trial }: NetworkState): void => {
    const before = known.peek();
    now.value = performance.now();
    if (trial !== undefined) {
      const ends = now.peek() + trial.secondsLeft * 1000;
      known.value = { settings: trial.settings, begun: before?.begun ?? now.peek(), ends };
      ended.value = undefined;
    } else if (before !== undefined) {
      known.value = undefined;
      ended.value = JSON.stringify(settings) === JSON.stringify(before.settings) ? "kept" : "reverted";
    }
  };
  useEffect(() => {
    if (read === undefined) return;
    const begun = known.peek()?.begun;
    if (read.trial === undefined && begun !== undefined && performance.now() - begun < SETTLED_MS) return;
    take(read);
  }, [read]);
  const isOn = known.value !== undefined;
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = setInterval(() => (now.value = performance.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [isOn]);
  return {
    trial: known.value && {
      settings: known.value.settings,
      secondsLeft: Math.max(0, Math.ceil((known.value.ends - now.value) / 1000)),
    },
    ended: ended.value,
    take,
  };
}

interface TrialPanelProps {
  readonly trial: Trial;
  readonly view: NetworkView;
  /** The box does not answer this page. */
  readonly isLost: boolean;
}

export function TrialPanel({ trial: { settings, secondsLeft }, view, isLost }: TrialPanelProps) {
  const said = secondsLeft > 0 ? say("net.trial.left", { seconds: secondsLeft }) : say("net.trial.over");
  return (
    <Section title={say("net.trial")}>
      <div class="card step-page__box network-trial">
        {/* Counters do not speak: how long it lasts was said when it began. */}
        <p class="network-trial__left figures" role="timer" aria-live="off">
          {said}
        </p>
        <progress class="step-page__progress" aria-label={said} max={WHOLE_SECONDS} value={secondsLeft} />
        <output class="network-trial__where">{say(isLost ? "net.trial.lost" : "net.trial.here")}</output>
        <Places settings={settings} view={view} />
        <Facts facts={settingFacts(settings)} />
      </div>
    </Section>
  );
}

/** Where the box is found with the new settings, besides where this page is. */
function Places({ settings, view: { hostname } }: { readonly settings: NetworkSettings; readonly view: NetworkView }) {
  const host = nextHost(settings);
  const name = hostname.includes(".") ? hostname : `${hostname}.local`;
  const places = [...(host === undefined ? [] : [host]), name].filter((one) => one !== location.hostname);
  if (places.length === 0) return null;
  return (
    <>
      <p class="step-page__help">{say(host === undefined ? "net.trial.byName" : "net.trial.at")}</p>
      <ul class="network-trial__places">
        {places.map((one) => (
          <li key={one}>
            <a class="mono" href={addressOn(one)} target="_blank" rel="noreferrer">
              {addressOn(one)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function addressOn(host: string): string {
  const port = location.port === "" ? "" : `:${location.port}`;
  return `${location.protocol}//${host}${port}/setup/network`;
}

/** Settings in a few lines; what comes by itself is not among them. */
export function settingFacts(settings: NetworkSettings | undefined): Fact[] {
  if (settings === undefined) return [[say("net.inForce"), say("net.factory")]];
  const { port, ipv4, address = "", gateway, ipv6, address6 = "", gateway6, resolvers, timeServers, vlan } = settings;
  const row = (label: string, value: string | undefined): Fact[] => (value === undefined ? [] : [[label, value]]);
  return [
    ...row(say("net.portField"), port),
    ...row(say("net.ipv4"), ipv4 === "fixed" ? address : say(`net.ipv4.${ipv4}`)),
    ...row(say("net.gateway"), gateway),
    ...row(say("net.ipv6"), ipv6 === "fixed" ? address6 : say(`net.ipv6.${ipv6}`)),
    ...row(say("net.gateway6"), gateway6),
    ...row(say("net.resolvers"), resolvers?.join(", ")),
    ...row(say("net.timeServers"), timeServers?.join(", ")),
    ...row(say("net.vlan"), vlan === undefined ? undefined : String(vlan)),
  ];
}
