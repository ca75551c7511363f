/** What fails because of an incident and makes no noise of its own, folded behind one line. */
import type { Symptom } from "#model/incident.ts";
import type { Static } from "typebox";
import { say } from "../words/language.ts";
import { Glyph } from "./glyph.tsx";
import { addressOf } from "./subject.ts";
import "./symptoms.css";

/** So few are shown without unfolding. */
const SHOWN_OPEN = 6;

export function Symptoms({ symptoms }: { readonly symptoms: readonly Static<typeof Symptom>[] }) {
  if (symptoms.length === 0) return null;
  return (
    <details class="symptoms" open={symptoms.length <= SHOWN_OPEN}>
      <summary>{say("incident.symptoms", { count: symptoms.length })}</summary>
      <ul class="symptoms__list">
        {symptoms.map(({ subject, name }) => (
          <li key={subject}>
            <a class="symptom" href={addressOf(subject)}>
              <Glyph state="unreachable" size={16} />
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
