/** What check type `device` is tried with: an SNMP agent of our own with one sensor. */
import { raw, startAgent, tableAnswerer } from "#snmp/testing/scripted-agent.ts";
import { UDP_MISBEHAVIOURS, type Ending } from "../../testing/misbehaving-servers.ts";
import { defineStage, type GoodServer } from "../../testing/stage.ts";
import { device } from "../device.ts";
import { deviceTexts } from "../texts/en.ts";

const OID = "1.3.6.1.9.1.0";

export const stage = defineStage({
  type: device,
  sentences: deviceTexts,
  packages: [],
  aim: () => ({ part: "sensor", terms: [{ oid: OID, factor: 1 }] }),
  misbehaviours: UDP_MISBEHAVIOURS,
  open: serveAgent,
});

async function serveAgent(ending: Ending): Promise<GoodServer> {
  const scripted = await startAgent(tableAnswerer({ [OID]: raw.integer(23) }));
  ending.teardown(() => scripted.close());
  const { address, port, access } = scripted.agent;
  return {
    target: { address, snmp: { port, access } },
    settings: { part: "sensor", terms: [{ oid: OID, factor: 1 }] },
    code: "measured",
  };
}
