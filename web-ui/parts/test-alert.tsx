/** How far the newest test event has got on its way to the operations centre. */
import type { TestAlert } from "#model/setup.ts";
import { freshness } from "../live/stream.ts";
import { say } from "../words/language.ts";
import { Glyph, type GlyphName } from "./glyph.tsx";
import "./step-page.css";

export function TestAlertRow({ test }: { readonly test: TestAlert | undefined }) {
  const shape: GlyphName = test === undefined ? "note" : test.confirmedAt === undefined ? "pending" : "ok";
  return (
    <ul class="card step-page__rows">
      <li>
        <Glyph state={shape === "ok" && freshness.value === "stale" ? "stale" : shape} />
        <output>{sayTest(test)}</output>
      </li>
    </ul>
  );
}

function sayTest(test: TestAlert | undefined): string {
  if (test === undefined) return say("centre.test.none");
  const { sequence, sentAt, taken, confirmedAt, confirmedBy = "" } = test;
  if (confirmedAt !== undefined)
    return say("centre.test.confirmed", { sequence, sentAt, confirmedAt, by: confirmedBy });
  return say(taken ? "centre.test.taken" : "centre.test.waiting", { sequence, sentAt });
}
