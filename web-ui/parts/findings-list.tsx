/** What was already so when its device was first looked at, by device: each is accepted as normal or opened as an incident. */
import type { FindingView } from "#model/api-findings.ts";
import type { Status } from "#model/api.ts";
import { useResource } from "../live/resource.ts";
import { mayAct } from "../live/session.ts";
import { sayName } from "../words/check-name.ts";
import { say, sayIt } from "../words/language.ts";
import { FindingReview } from "./finding-review.tsx";
import { sayAccepted } from "./say-accepted.ts";
import { Glyph } from "./glyph.tsx";
import { byText } from "./order.ts";
import { Section } from "./section.tsx";
import { addressOf } from "./subject.ts";
import "./trouble-row.css";
import "./findings-list.css";

export function FindingsList({ counts }: { readonly counts: Status["findings"] }) {
  const found = useResource<FindingView[]>("/findings", () => true);
  const findings = found.value.value ?? [];
  if (findings.length === 0) return null;
  const devices = [...Map.groupBy(findings, ({ host }) => host).values()].toSorted((a, b) => openFirst(a, b));
  return (
    <Section title={say("findings.title")} id="findings" remark={say("findings.counts", { ...counts })}>
      <p class="findings__meaning">{say("findings.meaning")}</p>
      <ul class="card findings">
        {devices.map((ofDevice) => (
          <Device key={ofDevice[0]?.host} findings={ofDevice} />
        ))}
      </ul>
    </Section>
  );
}

/** Devices with something to review come first. */
function openFirst(a: readonly FindingView[], b: readonly FindingView[]): number {
  const isDone = (findings: readonly FindingView[]) => Number(findings.every(({ accepted }) => accepted !== undefined));
  return isDone(a) - isDone(b) || byText(a[0]?.hostName ?? "", b[0]?.hostName ?? "");
}

function Device({ findings }: { readonly findings: readonly FindingView[] }) {
  const [first] = findings;
  if (first === undefined) return null;
  return (
    <li class="findings__device">
      <h3 class="findings__name">
        <a href={addressOf(first.host)}>{first.hostName}</a>
      </h3>
      <ul>
        {findings.map((finding) => (
          <Row key={finding.service} finding={finding} />
        ))}
      </ul>
    </li>
  );
}

function Row({ finding }: { readonly finding: FindingView }) {
  const { host, service, serviceName: name, naming, text, since, accepted } = finding;
  return (
    <li class="trouble-row">
      <Glyph state={accepted === undefined ? "finding" : "accepted"} alone />
      <div class="trouble-row__body">
        <a class="trouble-row__name" href={addressOf(`${host}/${service}`)}>
          {sayName({ name, ...(naming === undefined ? {} : { naming }) })}
        </a>
        <p class="trouble-row__text">{sayIt(text)}</p>
        {accepted !== undefined && <p class="trouble-row__text">{sayAccepted(accepted)}</p>}
        {mayAct() && <FindingReview host={host} service={service} accepted={accepted !== undefined} />}
      </div>
      <span class="trouble-row__since figures">{say("state.since", { since })}</span>
    </li>
  );
}
