/** `vedetta log`: what came in by itself, searched from the box's own command line. */
import type { ArrivalPage, ArrivalView } from "#model/api-arrivals.ts";
import { ArrivalsQuery } from "#model/api-arrivals.ts";
import { visibleText } from "#lib/visible-text.ts";
import { commandVerb } from "./command-verb.ts";

export const log = commandVerb({
  name: "log",
  notes: ["help.moments"],
  lines: { search: ({ arrivals, before }: ArrivalPage) => [...arrivals.map(lineOf), ...goOn(before)] },
  questions: {
    search: {
      input: ArrivalsQuery,
      http: { method: "GET", path: "/api/v1/arrivals", tag: "watch", answer: { one: "ArrivalPage" } },
    },
  },
});

function lineOf({ at, kind, host, from, severity, label, text, fate }: ArrivalView): string {
  const level = severity === undefined ? "-" : String(severity);
  const mark = fate === "unmatched" ? "" : `[${fate}] `;
  const said = label === undefined ? text : `${label}: ${text}`;
  return visibleText(`${at}  ${kind}  ${host ?? from}  ${level}  ${mark}${said}`).replaceAll("\n", " ");
}

function goOn(before: number | undefined): string[] {
  return before === undefined ? [] : [`--before ${before}`];
}
