/**
 * What a device announces of itself by LLDP: its description, and the inventory of LLDP-MED. All of it is asked for together
 * with what decides about other MIBs, so that it costs no request.
 */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { makerName } from "../maker-names.ts";
import { plainModel, plainVersion, readDescription } from "../read-description.ts";
import { told } from "../placeholders.ts";

const MED = "1.0.8802.1.1.2.1.5.4795.1.1";
const objects = {
  descr: "1.0.8802.1.1.2.1.3.4.0",
  deviceClass: `${MED}.1.0`,
  firmware: `${MED}.2.3.0`,
  software: `${MED}.2.4.0`,
  serial: `${MED}.2.5.0`,
  maker: `${MED}.2.6.0`,
  model: `${MED}.2.7.0`,
} as const;
/** LldpXMedDeviceClass: endpointClass3, what people talk with. */
const COMMUNICATES = 3;

export const lldpLocal = defineMib({
  name: "lldp-local",
  title: "What is announced by LLDP",
  source: "LLDP-MIB (IEEE 802.1AB): lldpLocalSystemData; LLDP-EXT-MED-MIB (ANSI/TIA-1057): lldpXMedLocal",
  verified: "text",
  rank: "standard",
  matches: Object.values(objects).map((oid) => ({ present: [oid] })),
  scalars: {
    descr: text(objects.descr),
    deviceClass: number(objects.deviceClass),
    firmware: text(objects.firmware),
    software: text(objects.software),
    serial: text(objects.serial),
    maker: text(objects.maker),
    model: text(objects.model),
  },
  facts({ scalars: s, system }) {
    // The same words as sysDescr's are read there.
    const announced = s.descr === undefined || s.descr.value === system.descr ? {} : readDescription(s.descr.value);
    const [maker, model] = [told(s.maker), told(s.model)];
    const version = told(s.software) ?? told(s.firmware);
    return {
      identity: {
        vendor: (maker === undefined ? undefined : makerName(maker)) ?? announced.maker,
        hardware: (model === undefined ? undefined : plainModel(model)) ?? announced.model,
        version: (version === undefined ? undefined : plainVersion(version)) ?? announced.version,
        serial: told(s.serial) ?? announced.serial,
        kind: s.deviceClass?.value === COMMUNICATES ? "phone" : undefined,
      },
    };
  },
});
