/** Gathers what the operations centre sees of this box: of relay, orders, configuration and certificate. No secrets. */
import { isoTime, type Clock } from "#lib/clock.ts";
import { parsedJson } from "#lib/parsed-json.ts";
import type { EnrolmentView } from "#model/enrolment.ts";
import type { ReportedConfig } from "#model/order.ts";
import type { Site } from "#model/site.ts";
import type { SocMessage, SocView } from "#model/soc-view.ts";
import { showBroker } from "#relay/broker-url.ts";
import { clientIdOf } from "#relay/client-id.ts";
import { presenceTopic } from "#relay/presence.ts";
import type { RelayFigures } from "#relay/relay.ts";
import type { SentMessage, SentMessages } from "#relay/sent-messages.ts";
import type { StateStore } from "#store/state-store.ts";

export interface SocViewSources {
  readonly site: Site;
  readonly relay: RelayFigures | undefined;
  readonly sent: SentMessages;
  readonly state: Pick<StateStore, "orders" | "events">;
  readonly reported: ReportedConfig;
  readonly enrolment: EnrolmentView;
  readonly clock: Clock;
}

export function socView({ site, relay, sent, state, reported, enrolment, clock }: SocViewSources): SocView {
  const now = clock.wallMs();
  const order = state.orders.newest();
  const presence = sent.newest("presence");
  const event = sent.newest("event");
  const { problem } = relay ?? {};
  return {
    at: isoTime(now),
    relay: relay !== undefined,
    connected: relay?.connected === true,
    ...(relay !== undefined && { since: isoTime(relay.since), connections: relay.connections }),
    ...(problem !== undefined && {
      problem: {
        at: isoTime(problem.at),
        code: problem.code,
        message: problem.message,
        ...(problem.detail !== undefined && { detail: problem.detail }),
      },
    }),
    brokers: (site.relay?.brokers ?? []).map((url) => {
      const shown = showBroker(url);
      return { url: shown, inUse: relay?.broker !== undefined && showBroker(relay.broker) === shown };
    }),
    base: site.baseTopic,
    client: clientIdOf(site.baseTopic),
    topics: relay === undefined ? [] : topicsOf(site),
    ...(presence !== undefined && { presence: messageView(presence) }),
    ...(event !== undefined && { lastEvent: lastEvent(event, now) }),
    events: {
      latest: state.events.latest(),
      waiting: relay?.waiting ?? 0,
      inFlight: relay?.inFlight ?? 0,
      sent: relay?.sent ?? 0,
      acknowledged: relay?.acknowledged ?? 0,
      refused: relay?.refused ?? 0,
      setAside: relay?.setAside ?? 0,
      unheard: relay?.unheard ?? 0,
      nobodyListens: relay?.nobodyListens ?? false,
    },
    refused: sent.refused().map(messageView),
    ...(order !== undefined && {
      lastOrder: {
        id: order.id,
        command: order.command,
        takenAt: isoTime(order.takenAt),
        ...(order.answer !== undefined && { answer: parsedJson(order.answer) }),
      },
    }),
    configuration: reported,
    enrolment,
    messages: sent.all().map(messageView),
  };
}

function topicsOf(site: Site): SocView["topics"] {
  const { baseTopic: base, relay } = site;
  const isObeying = (relay?.commandKeys ?? []).length > 0;
  return [
    { topic: presenceTopic({ base }), holds: "presence", direction: "out" },
    { topic: `${base}/event/#`, holds: "event", direction: "out" },
    ...(relay?.history === true ? [{ topic: `${base}/history`, holds: "history", direction: "out" } as const] : []),
    { topic: `${base}/config/reported`, holds: "reported", direction: "out" },
    ...(isObeying
      ? ([
          { topic: `${base}/command`, holds: "command", direction: "in" },
          { topic: `${base}/config/desired`, holds: "desired", direction: "in" },
        ] as const)
      : []),
  ];
}

function lastEvent(sent: SentMessage, now: number): NonNullable<SocView["lastEvent"]> {
  const said = parsedJson(sent.payload ?? "") as { readonly time?: unknown; readonly sequence?: unknown } | undefined;
  const happened = typeof said?.time === "string" ? Date.parse(said.time) : Number.NaN;
  const sequence = Number(said?.sequence);
  return {
    message: messageView(sent),
    ...(Number.isInteger(sequence) && { sequence }),
    ...(!Number.isNaN(happened) && { lagMs: Math.max(0, Math.round((sent.answeredAtMs ?? now) - happened)) }),
  };
}

function messageView({ topic, retain, atMs, bytes, payload, answer, answeredAtMs, problem }: SentMessage): SocMessage {
  return {
    topic,
    retained: retain,
    at: isoTime(atMs),
    bytes,
    ...(payload !== undefined && { payload }),
    answer,
    ...(answeredAtMs !== undefined && { answeredAt: isoTime(answeredAtMs) }),
    ...(problem !== undefined && { problem }),
  };
}
