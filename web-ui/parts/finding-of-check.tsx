/** On a check's own page: it was so already when its device was first looked at. */
import type { ServiceDetail } from "#model/api.ts";
import { mayAct } from "../live/session.ts";
import { say } from "../words/language.ts";
import { FindingReview } from "./finding-review.tsx";
import { sayAccepted } from "./say-accepted.ts";
import { Section } from "./section.tsx";

export function FindingOfCheck({ check }: { readonly check: ServiceDetail }) {
  const { host, id, finding } = check;
  if (finding === undefined) return null;
  const { since, accepted } = finding;
  return (
    <Section title={say("finding.title")} remark={say("state.since", { since })}>
      <div class="card finding-of-check">
        <p>{accepted === undefined ? say("findings.meaning") : sayAccepted(accepted)}</p>
        {mayAct() && <FindingReview host={host} service={id} accepted={accepted !== undefined} />}
      </div>
    </Section>
  );
}
