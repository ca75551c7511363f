/** LANCOM routers and access points (LCOS, LCOS LX): memory, temperature, identity. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, reading } from "../facts.ts";

const LANCOM = "1.3.6.1.4.1.2356";
const LCOS = `${LANCOM}.11.1.47`;
const LX = `${LANCOM}.13.1.47`;

export const lancom = defineMib({
  name: "lancom",
  title: "LANCOM LCOS, LCOS LX",
  source: "LCOS-MIB, LCOS-LX-MIB (LANCOM): Hardware-Info",
  verified: "recording",
  matches: [{ sysObjectID: [LANCOM] }],
  scalars: {
    total: number(`${LCOS}.4.0`, { scale: 1024 }),
    free: number(`${LCOS}.5.0`, { scale: 1024 }),
    model: text(`${LCOS}.6.0`),
    serial: text(`${LCOS}.7.0`),
    version: text(`${LCOS}.9.0`),
    temperature: number(`${LCOS}.20.0`),
    lxTotal: number(`${LX}.4.0`, { scale: 1024 }),
    lxFree: number(`${LX}.5.0`, { scale: 1024 }),
    lxModel: text(`${LX}.6.0`),
    lxSerial: text(`${LX}.7.0`),
    lxVersion: text(`${LX}.9.0`),
  },
  facts({ system, scalars: s }) {
    const isLx = /LCOS[- ]LX/.test(system.descr);
    const model = s.lxModel?.value ?? s.model?.value ?? /^LANCOM ([\w+/() -]{2,40}?) \d+\.\d/.exec(system.descr)?.[1];
    const free = s.lxFree ?? s.free;
    return {
      identity: {
        os: isLx ? "lcoslx" : /LCOS SX|SX \d|Switch/i.test(system.descr) ? "lancom-sx" : "lcos",
        vendor: "LANCOM",
        kind: kindOf(model ?? system.descr, isLx),
        hardware: model,
        version: s.lxVersion?.value ?? s.version?.value ?? / (\d+\.\d\d[\w.]{0,12})/.exec(system.descr)?.[1],
        serial: s.lxSerial?.value ?? s.serial?.value,
      },
      memory: [memory("Memory", { totalBytes: (s.lxTotal ?? s.total)?.value, freeBytes: free?.value, oid: free?.oid })],
      sensors: [reading("temperature", s.temperature, "Temperature")],
    };
  },
});

/** WLC-30 is a controller; L-1302, LN-830, LW-600, OAP-830 are access points; GS-3528X a switch; UF-260 a firewall. */
function kindOf(model: string, isLx: boolean) {
  if (/\bWLC/.test(model)) return "wireless-controller";
  if (/\b(GS|ES|XS|YS|IGS)-\d/.test(model)) return "switch";
  if (/\bUF-\d/.test(model)) return "firewall";
  return isLx || /\b(L|LN|LW|LX|OAP|IAP|OW|OX)-\d/.test(model) ? "access-point" : "router";
}
