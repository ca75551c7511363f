/**
 * Which version an agent speaks with a community. An agent that knows version 1 only does not answer 2c at all, so this
 * takes a timeout to find out.
 */
import { SnmpError, type RequestOptions, type SnmpAgent, type SnmpClient } from "./client.ts";
import { SYS_UP_TIME } from "./conversation.ts";

/** sysObjectID.0 (SNMPv2-MIB): what the device is. */
const SYS_OBJECT_ID = "1.3.6.1.2.1.1.2.0";

export interface ProbedVersion {
  readonly version: "1" | "2c";
  /** undefined: the agent answers but has no such object. */
  readonly sysObjectId: string | undefined;
  /** Hundredths of a second. */
  readonly sysUpTime: number | undefined;
}

/**
 * Asks with 2c, then with 1. undefined: no answer to either, which may be a wrong community as well.
 * @throws SnmpError other than `timeout`; errors of this box's own sockets as they are
 */
export async function probeVersion(
  client: SnmpClient,
  agent: Omit<SnmpAgent, "access"> & { readonly community: string },
  options: RequestOptions,
): Promise<ProbedVersion | undefined> {
  let malformed: SnmpError | undefined;
  for (const version of ["2c", "1"] as const) {
    const access = { version, community: agent.community };
    try {
      const [id, upTime] = await client.get({ ...agent, access }, [SYS_OBJECT_ID, SYS_UP_TIME], options);
      return {
        version,
        sysObjectId: id?.value.type === "oid" ? id.value.value : undefined,
        sysUpTime: upTime?.value.type === "timeticks" ? upTime.value.value : undefined,
      };
    } catch (error) {
      if (!(error instanceof SnmpError) || (error.fault !== "timeout" && error.fault !== "malformed")) throw error;
      // Some agents of version 1 answer 2c in their own version, which is malformed.
      if (error.fault === "malformed") malformed = error;
    }
  }
  if (malformed !== undefined) throw malformed;
  return undefined;
}
