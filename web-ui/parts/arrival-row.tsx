/** One thing that came in: when, whose it is, how bad it says it is, and what it says. */
import type { ArrivalView } from "#model/api-arrivals.ts";
import { say } from "../words/language.ts";
import { Glyph, type GlyphName } from "./glyph.tsx";
import { addressOf } from "./subject.ts";
import "./arrival-row.css";

interface ArrivalRowProps {
  readonly arrival: ArrivalView;
  /** What people call its device. */
  readonly name: string | undefined;
}

export function ArrivalRow({ arrival, name }: ArrivalRowProps) {
  const { at, from, host, severity, label, text, fate } = arrival;
  return (
    <li class="arrival">
      <Glyph state={shapeOf(severity)} size={16} />
      <div class="arrival__body">
        <p class="arrival__head">
          <span class="figures arrival__at">{say("arrivals.at", { at })}</span>
          {host === undefined ? (
            <span class="mono">{from}</span>
          ) : (
            <a href={addressOf(host)} title={from}>
              {name ?? host}
            </a>
          )}
          {severity !== undefined && <span>{say(`arrivals.severity.${severity}`)}</span>}
          {label !== undefined && <span class="mono arrival__label">{label}</span>}
          {fate !== "unmatched" && <span class="arrival__fate">{say(`arrivals.fate.${fate}`)}</span>}
        </p>
        <p class="arrival__text mono">{text}</p>
      </div>
    </li>
  );
}

/** What it says of itself, in shapes: nobody has judged it. */
function shapeOf(severity: number | undefined): GlyphName {
  if (severity === undefined || severity >= 5) return "note";
  return severity === 4 ? "warning" : "critical";
}
