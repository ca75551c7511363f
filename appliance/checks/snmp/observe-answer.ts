/** What a service says of the answer that came for its OID. */
import { SnmpError } from "#snmp/client.ts";
import { observeMissing, type Answers } from "../ask-agent.ts";
import type { Job } from "../contract.ts";
import { observeValue } from "./observe-value.ts";
import type { Seen } from "./reports.ts";
import type { SnmpSettings } from "./settings.ts";

export function observeAnswer({ settings, memory }: Job<SnmpSettings>, answers: Answers): Seen {
  const oid = plainOid(settings);
  const answer = answers.of(oid);
  if (answer === undefined || answer instanceof SnmpError) return observeMissing(answer, oid);
  return observeValue(settings, answer.value, answers.readTime, memory);
}

/** The OID as it is sent: without a leading dot. */
export function plainOid({ oid }: SnmpSettings): string {
  return oid.startsWith(".") ? oid.slice(1) : oid;
}
