/** `vedetta relay`: what the operations centre sees of the box that runs here. */
import { Type } from "typebox";
import { visibleText } from "#lib/visible-text.ts";
import type { SocMessage, SocView } from "#model/soc-view.ts";
import { commandVerb } from "./command-verb.ts";

export const relay = commandVerb({
  name: "relay",
  lines: { show: linesOf },
  questions: {
    show: {
      input: Type.Object({}, { additionalProperties: false }),
      http: { method: "GET", path: "/api/v1/soc", tag: "tools", answer: { one: "SocView" } },
    },
  },
});

/** Names as the interface has them, so that both ends of a telephone call say the same. */
function linesOf(view: SocView): readonly string[] {
  const { brokers, base, client, topics, events, presence, lastEvent, refused, lastOrder, messages } = view;
  const row = (name: string, ...said: readonly unknown[]): string =>
    visibleText(
      `${name.padEnd(14)}  ${said
        .filter((one) => one !== undefined)
        .map(written)
        .join("  ")}`,
    );
  return [
    row("connected", view.connected, view.since, view.problem),
    ...brokers.map(({ url, inUse }) => row("broker", url, inUse ? "inUse" : undefined)),
    row("base", base),
    row("client", client),
    ...topics.map(({ topic, direction, holds }) => row(`topic ${direction}`, topic, holds)),
    row("presence", presence?.payload, presence?.answer),
    row("lastEvent", lastEvent?.message.topic, lastEvent?.sequence, lastEvent && `lagMs ${lastEvent.lagMs}`),
    ...Object.entries(events).map(([name, value]) => row(name, value)),
    ...refused.map((message) => row("refused", message.at, message.topic, message.problem)),
    row("lastOrder", lastOrder),
    row("configuration", view.configuration),
    row("enrolment", view.enrolment),
    ...messages.flatMap((message) => [row("message", ...headOf(message)), `  ${visibleText(message.payload ?? "-")}`]),
  ];
}

function headOf({ at, topic, retained, answer, bytes }: SocMessage): readonly unknown[] {
  return [at, topic, retained ? "retained" : undefined, answer, bytes];
}

function written(value: unknown): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}
