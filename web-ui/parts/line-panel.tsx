/** The internet line and the operations centre, in figures. */
import type { Status } from "#model/api.ts";
import { freshness } from "../live/stream.ts";
import { say } from "../words/language.ts";
import { Facts, type Fact } from "./facts.tsx";
import { Section } from "./section.tsx";
import { StateWord } from "./state-word.tsx";

export function LinePanel({ now }: { readonly now: Status }) {
  const stale = freshness.value === "stale";
  return (
    <>
      <Section title={say("line.title")} remark={<LineWord now={now} stale={stale} />}>
        <Facts facts={lineFacts(now, stale)} />
      </Section>
      <Section title={say("soc.title")} remark={<SocWord now={now} stale={stale} />}>
        <Facts facts={socFacts(now)} />
      </Section>
    </>
  );
}

function LineWord({ now, stale }: { now: Status; stale: boolean }) {
  const up = now.line.up;
  const state = up === undefined ? "unknown" : up ? "ok" : "critical";
  return <StateWord state={state} words={say(`line.${state}${stale ? "Then" : ""}`, { at: now.at })} />;
}

function lineFacts({ line, at }: Status, stale: boolean): Fact[] {
  const facts: Fact[] = [];
  if (line.answerMs !== undefined) {
    facts.push([
      stale ? say("line.answerThen", { at }) : say("line.answerNow"),
      say("unit.ms", { value: line.answerMs }),
    ]);
  }
  if (line.lossPercent !== undefined) facts.push([say("line.lost"), say("unit.percent", { value: line.lossPercent })]);
  if (line.since !== undefined)
    facts.push([say(line.up === false ? "line.downSince" : "line.upSince"), say("time.moment", { at: line.since })]);
  return facts;
}

function SocWord({ now, stale }: { now: Status; stale: boolean }) {
  const { configured, connected } = now.soc;
  if (!configured) return <>{say("soc.none")}</>;
  const state = connected ? "ok" : "warning";
  return <StateWord state={state} words={say(`soc.${connected ? "connected" : "away"}${stale ? "Then" : ""}`)} />;
}

function socFacts({ soc }: Status): Fact[] {
  if (!soc.configured) return [];
  const facts: Fact[] = [[say("soc.waiting"), say("unit.count", { value: soc.waiting })]];
  if (soc.since !== undefined) facts.push([say("soc.since"), say("time.moment", { at: soc.since })]);
  return facts;
}
