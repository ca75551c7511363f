/** `vedetta finding`: what was already not as it should be at the first look, reviewed from the box's own command line. */
import { lines } from "#texts/en/lines/box-lines.ts";
import { sayer } from "./speech.ts";
import type { FindingView } from "#model/api-findings.ts";
import { saySentence } from "./speech.ts";
import { commandVerb } from "./command-verb.ts";

const { say } = sayer(lines);

type Input = Readonly<Record<string, unknown>>;

export const finding = commandVerb({
  name: "finding",
  lines: {
    list: (findings: readonly FindingView[]) => findings.map(lineOf),
    accept: (_value, input) => [say("box.accepted", { subject: subjectOf(input) })],
    open: (_value, input) => [say("box.opened", { subject: subjectOf(input) })],
  },
});

function lineOf({ host, service, found, hostName, serviceName, text, accepted }: FindingView): string {
  const said = saySentence(text);
  const by = accepted === undefined ? "" : `  ${say("box.acceptedBy", { by: accepted.by ?? "" })}`;
  return `${host}/${service}  ${found}  ${serviceName}, ${hostName}: ${said}${by}`;
}

function subjectOf({ host, service }: Input): string {
  return `${String(host)}/${String(service)}`;
}
