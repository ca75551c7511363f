/** What check type `snmp` is tried with: an SNMP agent of our own; its test asks snmpd. */
import { raw, startAgent, tableAnswerer } from "#snmp/testing/scripted-agent.ts";
import { UDP_MISBEHAVIOURS, type Ending } from "../../testing/misbehaving-servers.ts";
import { defineStage, type GoodServer } from "../../testing/stage.ts";
import { snmp } from "../snmp.ts";
import { snmpTexts } from "../texts/en.ts";

const OID = "1.3.6.1.2.1.1.3.0";

export const stage = defineStage({
  type: snmp,
  sentences: snmpTexts,
  packages: ["snmpd"],
  aim: () => ({ oid: OID }),
  misbehaviours: UDP_MISBEHAVIOURS,
  open: serveAgent,
});

async function serveAgent(ending: Ending): Promise<GoodServer> {
  const scripted = await startAgent(tableAnswerer({ [OID]: raw.timeticks(4711) }));
  ending.teardown(() => scripted.close());
  const { address, port, access } = scripted.agent;
  return { target: { address, snmp: { port, access } }, settings: { oid: OID }, code: "measured" };
}
