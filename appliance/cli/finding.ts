/** `vedetta finding`: what was already not as it should be at the first look, reviewed from the box's own command line. */
import type { FindingView } from "#model/api-findings.ts";
import { english } from "#texts/en/english.ts";
import { tell, wordsOf } from "#texts/sentence-book.ts";
import { commandVerb } from "./command-verb.ts";

type Input = Readonly<Record<string, unknown>>;

export const finding = commandVerb({
  name: "finding",
  notes: `
The box that runs on this machine does it; --at says where its page is (default 127.0.0.1:8080). A finding is named as list
names it, HOST/SERVICE. What is accepted is shown so until it gets well or worse; what is opened is an incident.
`,
  lines: {
    list: (findings: readonly FindingView[]) => findings.map(lineOf),
    accept: (_value, input) => [`accepted ${subjectOf(input)}`],
    open: (_value, input) => [`opened ${subjectOf(input)}`],
  },
});

function lineOf({ host, service, found, hostName, serviceName, text, accepted }: FindingView): string {
  const said = tell(english, text, wordsOf(english, "UTC", Date.now));
  const by = accepted === undefined ? "" : `  (accepted by ${accepted.by})`;
  return `${host}/${service}  ${found}  ${serviceName}, ${hostName}: ${said}${by}`;
}

function subjectOf({ host, service }: Input): string {
  return `${String(host)}/${String(service)}`;
}
