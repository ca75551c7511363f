/** On every page but the start page: that what stands below is not the present. One banner, before the heading. */
import { status, tryNow } from "../live/stream.ts";
import { say } from "../words/language.ts";
import { Glyph } from "./glyph.tsx";
import { LostSentence, NextAttempt } from "./summary-band.tsx";
import "./stale-banner.css";

export function StaleBanner() {
  const now = status.value;
  if (now === undefined) return null;
  return (
    <div class="stale-banner">
      <div class="stale-banner__inner content">
        <Glyph state="stale" />
        <p>
          <strong>
            <LostSentence at={now.at} />
          </strong>{" "}
          <NextAttempt />{" "}
          <button type="button" class="link-button" onClick={tryNow}>
            {say("stale.tryNow")}
          </button>
        </p>
      </div>
    </div>
  );
}
