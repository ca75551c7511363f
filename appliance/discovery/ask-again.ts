/** Asks found devices over SNMP with one more credential, within a budget of its own. Only asks. */
import { whySilent } from "#devices/why-silent.ts";
import { Slots } from "#lib/slots.ts";
import { makeSnmpClient } from "#snmp/make-snmp-client.ts";
import { askSnmp, type AskedCredential, type SnmpAsking } from "./ask-snmp.ts";
import { askedAgain, type FoundRecord } from "./found-record.ts";
import { DEFAULT_RATE, PacketBudget } from "./packet-budget.ts";

/** Devices that are asked at once. */
const AT_ONCE = 16;

/** What came of asking one device. */
export interface AskedAgain {
  readonly address: string;
  /** Why it cannot be read with it; undefined: it can. */
  readonly silence: ReturnType<typeof whySilent>;
  /** What is known of it now; undefined: nothing new. */
  readonly record?: FoundRecord;
}

/** @throws the signal's reason; what was told until then stands */
export async function askAgain(
  records: readonly FoundRecord[],
  credential: AskedCredential,
  asking: Pick<SnmpAsking, "pinger" | "clock" | "signal" | "judge">,
  tell: (asked: AskedAgain) => void,
): Promise<void> {
  const budget = new PacketBudget(DEFAULT_RATE, asking.clock);
  const client = makeSnmpClient(undefined, (packets, until) => budget.take(packets, until));
  const credentials = [credential];
  const slots = new Slots(AT_ONCE);
  try {
    await Promise.all(
      records.map((record) =>
        slots.run(asking.signal, async () => {
          const { address, answers } = record.host;
          const look = await askSnmp(address, { ...asking, credentials, client });
          if (look === undefined) return;
          const silence = whySilent(look);
          // What could be read stays as it was; of what could not, the newest reason counts.
          const isNews = silence === undefined || answers.snmp !== true;
          tell({
            address,
            silence,
            ...(isNews ? { record: askedAgain(record, look, { near: record.near, credentials }) } : {}),
          });
        }),
      ),
    );
  } finally {
    client.stop();
  }
}
