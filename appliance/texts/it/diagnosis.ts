/** Italian sentences of diagnoses, one per code behind `diagnosis.`; each stands alone, in a list or behind an incident's cause. */
import type { DiagnosisCode } from "#model/diagnosis-codes.ts";
import type { Parameters } from "#model/sentence.ts";
import type { Template } from "../template.ts";
import { stateWord } from "./code-words.ts";
import { count, milliseconds, named, number, text } from "./format.ts";
import { at, since, until } from "./times.ts";

/** `router-2 (10.0.0.1)` or the bare address. */
const last = (p: Parameters): string => (p.name === undefined ? text(p.last) : `${text(p.name)} (${text(p.last)})`);
const way = (p: Parameters): string =>
  Array.isArray(p.hops) && p.hops.length > 1
    ? ` (${p.hops.map((hop) => (hop === "*" ? "nessuna risposta" : hop)).join(" → ")})`
    : "";
const hops = (p: Parameters): string => count(p.count, "salto", "salti");
const names = (p: Parameters): string => named({ devices: p.count ?? 0, names: p.names ?? [] });
const ports = (p: Parameters): string => `${p.count === 1 ? "porta" : "porte"} ${text(p.ports)}`;
const aNamed = (p: Parameters): string => (p.what === undefined ? "" : `: ${text(p.what)}`);
const became = (p: Parameters): string =>
  p.before === undefined || p.after === undefined ? "" : `, prima ${text(p.before)}, ora ${text(p.after)}`;

const WHY: Readonly<Record<string, string>> = {
  noCarrier: "il cavo di rete è staccato",
  noAddress: "non ha un indirizzo di rete",
  noRoute: "non esce dalla propria rete",
};

export const diagnosisTexts = {
  "path.reached": (p) => `il percorso è libero: ${hops(p)}, ${milliseconds(p.ms)}${way(p)}`,
  "path.ends": (p) => `il percorso si interrompe dopo ${last(p)}, a ${hops(p)} da qui${way(p)}`,
  "path.refused": (p) => `${last(p)}, a ${hops(p)} da qui, dice che non è raggiungibile${way(p)}`,
  "path.loop": (p) => `i pacchetti girano in tondo presso ${last(p)}${way(p)}`,
  "path.nobodyNear": (p) =>
    `dovrebbe essere nella rete della centralina, dove però nessuno risponde per ${text(p.address)}`,
  "path.nothing": (p) => `sul percorso verso ${text(p.address)} non risponde nessuno`,
  "path.cannot": (p) => `la centralina non può seguire il percorso (${text(p.error)})`,
  "ping.answers": (p) => `risponde a ping fino a ${number(p.bytes, 0)} byte, in ${milliseconds(p.ms)}`,
  "ping.lossy": (p) =>
    `persi ${number(p.lost, 0)} ping su ${number(p.sent, 0)}; gli altri hanno impiegato ${milliseconds(p.ms)}`,
  "ping.smallOnly": (p) =>
    `risponde a ping piccoli (${milliseconds(p.ms)}), ma non a quelli da ${number(p.bytes, 0)} byte: il percorso è troppo stretto${p.by === undefined ? "" : ` presso ${text(p.by)}`}${p.mtu === undefined ? "" : `, passano al massimo ${number(p.mtu, 0)} byte`}`,
  "ping.silent": (p) => `non risponde a nessuno di ${number(p.sent, 0)} ping`,
  "ping.cannot": () => "la centralina non può inviare ping",
  "neighbour.answers": (p) => `nella rete della centralina per ${text(p.address)} risponde ${text(p.mac)}`,
  "neighbour.silent": (p) =>
    `nella rete della centralina nessuno risponde per ${text(p.address)}: è spento, scollegato o ha un altro indirizzo`,
  "port.at": (p) =>
    `è collegato a ${text(p.switch)}, porta ${text(p.port)}${p.state === undefined ? "" : ` (${PORT_STATES[text(p.state)] ?? text(p.state)})`}`,
  "name.resolves": (p) => `${text(p.name)} si risolve in ${text(p.addresses)}`,
  "name.unknown": (p) => `il nome ${text(p.name)} non si risolve`,
  "name.notAsked": (p) => `non si è potuto chiedere l'indirizzo di ${text(p.name)} (${text(p.error)})`,
  "ports.open": (p) => `${ports(p)}: ${p.count === 1 ? "accetta" : "accettano"} connessioni`,
  "ports.refused": (p) => `${ports(p)}: ${p.count === 1 ? "rifiuta" : "rifiutano"} connessioni, lì non ascolta nulla`,
  "ports.silent": (p) => `${ports(p)}: ${p.count === 1 ? "non risponde" : "non rispondono"}`,
  "ports.unreachable": (p) => `${ports(p)}: fuori portata`,
  "ports.cannot": (p) => `la centralina non ha potuto provare ${ports(p)}`,
  "siblings.none": (p) => `è collegato a ${text(p.parent)} (${hostState(p)}); di nient'altro lì si sa come sta`,
  "siblings.up": (p) => `tutto il resto collegato a ${text(p.parent)} risponde: ${names(p)}`,
  "siblings.some": (p) =>
    `di quanto è collegato a ${text(p.parent)} non rispondono neppure: ${names(p)}; ne rispondono ${number(p.up, 0)}`,
  "siblings.gone": (p) =>
    `anche tutto il resto collegato a ${text(p.parent)} (${hostState(p)}) non risponde: ${names(p)}`,
  "services.well": (p) =>
    p.well === 1 ? "l'altro suo controllo è regolare" : `gli altri suoi ${number(p.well, 0)} controlli sono regolari`,
  "services.some": (p) => `degli altri suoi controlli falliscono anche: ${names(p)}; regolari ${number(p.well, 0)}`,
  "services.failing": (p) => `nessuno degli altri suoi controlli è regolare: ${names(p)}`,
  "lastWell.until": (p, words) => `è stato regolare ${until(p.until, words)}`,
  "lastWell.notLately": () => "nel giorno precedente non era regolare",
  "changes.none": () => "non risulta alcun cambiamento nel giorno precedente",
  "changes.config": (p, words) =>
    `un'altra configurazione è in vigore ${since(p.at, words)}${p.by === undefined ? "" : `, da ${text(p.by)}`}`,
  "changes.device": (p, words) =>
    `${text(p.name)}: non è più come prima ${since(p.at, words)}${aNamed(p)}${became(p)}${typeof p.count === "number" && p.count > 1 ? `, e ${count(p.count - 1, "altra modifica", "altre modifiche")}` : ""}`,
  "changes.restarted": (p, words) => `${text(p.name)}: riavvio, visto ${at(p.at, words)}`,
  "changes.state": (p, words) => `${text(p.name)}: ${stateWord(p.state)}, ${at(p.at, words)}`,
  "arrivals.line": (p, words) => `il suo log, ${at(p.at, words)}: «${text(p.text)}»`,
  "arrivals.trap": (p, words) => `ha notificato, ${at(p.at, words)}: «${text(p.text)}»`,
  "maintenance.none": () => "per il giorno precedente non erano annunciati lavori",
  "maintenance.now": (p, words) => `sono annunciati lavori su ${text(p.name)} ${until(p.until, words)}${called(p)}`,
  "maintenance.ended": (p, words) =>
    `i lavori annunciati su ${text(p.name)} sono finiti ${at(p.until, words)}${called(p)}`,
  "box.cutOff": (p) =>
    `non si è potuto guardare nulla perché la centralina stessa è isolata: ${WHY[text(p.why)] ?? text(p.why)}`,
  "box.addressTwice": (p) =>
    `su ciò che la centralina sente non si può contare, perché un altro dispositivo usa il suo indirizzo ${text(p.address)}${p.hardware === "" ? "" : ` (${text(p.hardware)})`}`,
  "box.starved": (p) =>
    `non si è guardato nulla perché la centralina non ha potuto lavorare per il ${number(p.percent, 0)}% dell'ultimo minuto`,
  skipped: (p) =>
    `la rete non è stata interrogata: troppi incidenti insieme${typeof p.waiting === "number" && p.waiting > 0 ? `, altri ${number(p.waiting, 0)} attendono` : ""}; questo è quanto si sa`,
  late: (p) => `nessuna risposta entro ${number(p.seconds, 0)} s`,
  failed: () => "non si è potuto guardare per un difetto della centralina; il suo log dice di più",
} as const satisfies Readonly<Record<DiagnosisCode, Template>>;

/** What work is called; strangers are not told. */
function called(p: Parameters): string {
  return p.work === undefined ? "" : `: ${text(p.work)}`;
}

const PORT_STATES: Readonly<Record<string, string>> = {
  ok: "regolare",
  warning: "non del tutto regolare",
  critical: "guasta",
  unknown: "non nota",
  pending: "non ancora guardata",
};
const HOST_STATES: Readonly<Record<string, string>> = {
  pending: "non ancora guardato",
  unreachable: "fuori portata",
};
function hostState(p: Parameters): string {
  return HOST_STATES[text(p.parentState)] ?? stateWord(p.parentState);
}
