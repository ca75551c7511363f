/**
 * Hungarian words of mails and chat messages: what stands around the sentences of events, and each step of an incident for lay people.
 * Parameters: `site`, `box`, `name` (who is told), `what` (the sentence of what fails), moments as ISO strings, lengths in milliseconds.
 */
import type { Parameters } from "#model/sentence.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import type { Words } from "../words.ts";
import { count, number, text } from "./format.ts";
import { at, duration, fromTo, moment, since } from "./times.ts";

/** `legkésőbb 10:17, hátra van 12 min`; what became of it where it has ended. */
function clock(p: Parameters, words: Words): string {
  const { state, usedMs, agreedMs } = p;
  const left = typeof usedMs === "number" && typeof agreedMs === "number" ? agreedMs - usedMs : 0;
  const due = p.dueAt === undefined ? "" : `legkésőbb ${moment(p.dueAt, words)}`;
  if (state === "met") return `időben, ${duration(usedMs)} alatt (vállalt: ${duration(agreedMs)})`;
  if (state === "breached") return `nem időben: ${duration(-left)} túllépés (vállalt: ${duration(agreedMs)})`;
  const rest = `hátra van ${duration(left)} (vállalt: ${duration(agreedMs)})`;
  const stands = p.paused === undefined ? "" : `, az óra áll (${PAUSED[text(p.paused)] ?? text(p.paused)})`;
  return `${due === "" ? rest : `${due}, ${rest}`}${stands}`;
}
const PAUSED: Readonly<Record<string, string>> = {
  suspended: "felfüggesztve",
  maintenance: "bejelentett karbantartás",
  outsideHours: "munkaidőn kívül",
};

const who: Template = (p, words) => `${text(p.name)}, ${at(p.at, words)}`;

/** For lay people, by the step; `suspended` by what is waited for. */
const lay = {
  "lay.opened": (p, words) => `${text(p.what)}, ${since(p.from, words)}. Értesültünk róla, és foglalkozunk vele.`,
  "lay.proposed": (p) => `Hibabejelentés érkezett – ${text(p.what)}. Megnézzük, és jelentkezünk.`,
  "lay.reopened": (p, words) =>
    `Újra jelentkezett – ${text(p.what)}, ${since(p.from, words)}. Értesültünk róla, és foglalkozunk vele.`,
  "lay.acknowledged": (p) => `Valaki látta, és foglalkozik vele – ${text(p.what)}.`,
  "lay.assigned": (p) => `Kijelöltük a felelősét – ${text(p.what)}.`,
  "lay.started": (p) => `Dolgozunk rajta – ${text(p.what)}.`,
  "lay.resumed": (p) => `Folytatjuk a munkát – ${text(p.what)}.`,
  "lay.suspended.awaitingCustomer": (p) =>
    `Önökre várunk – ${text(p.what)}. Kérjük, válaszoljanak, vagy nézzék meg az incidens oldalán, mire van szükségünk.`,
  "lay.suspended.awaitingThirdParty": (p) => `Másra várunk, például egy szállítóra – ${text(p.what)}.`,
  "lay.suspended.awaitingProcess": (p) => `Egy folyamatra várunk, amelynek előbb le kell futnia – ${text(p.what)}.`,
  "lay.wrote": (p) =>
    `${p.by === undefined ? "Üzenet" : `${text(p.by)} üzenete`}: „${text(p.message)}” Tárgya: ${text(p.what)}.`,
  "lay.updated": (p) => `Új fejlemény – ${text(p.what)}.`,
  "lay.resolved": (p, words) =>
    `Ismét működik, ${since(p.until, words)}. A hiba ez volt: ${text(p.what)}, kezdete: ${moment(p.from, words)}.`,
  "lay.solved": (p, words) => `Megoldva, ${since(p.until, words)}. A hiba ez volt: ${text(p.what)}.`,
  "lay.closed": (p) => `Lezárva – ${text(p.what)}.`,
  "lay.cancelled": (p) => `Már nincs vele teendő – ${text(p.what)}.`,
  "lay.escalated": (p) => `Tovább tart a kelleténél – ${text(p.what)}. Értesítettük a felelősöket.`,
  "lay.slaWarning": (p) => `Tovább tart a kelleténél – ${text(p.what)}.`,
  "lay.slaBreached": (p) => `Tovább tart a vállalt időnél – ${text(p.what)}.`,
} satisfies Templates;

const labels = {
  "label.since": () => "Kezdete",
  "value.since": (p, words) =>
    p.over === true ? moment(p.since, words) : `${moment(p.since, words)} (${duration(words.sinceMs(text(p.since)))})`,
  "label.device": () => "Eszköz",
  "value.device": (p) => (p.address === p.name ? text(p.name) : `${text(p.name)} (${text(p.address)})`),
  "label.priority": () => "Prioritás",
  "value.priority": (p) => text(p.priority),
  "label.respond": () => "Válaszadás",
  "value.respond": clock,
  "label.resolve": () => "Megoldás",
  "value.resolve": clock,
  "label.acknowledged": () => "Látta",
  "value.acknowledged": who,
  "label.assigned": () => "Felelős",
  "value.assigned": who,
  "label.previous": () => "Előzmény",
  "value.previous": (p) => `korábban ${number(p.count)} alkalommal volt hibás`,
  "label.expected": () => "Várható megoldás",
  "value.expected": (p, words) => `legkésőbb ${moment(p.dueAt, words)}, ahogy vállaltuk`,
  "priority.critical": () => "kritikus",
  "priority.high": () => "magas",
  "priority.medium": () => "közepes",
  "priority.low": () => "alacsony",
} satisfies Templates;

const around = {
  subject: (p) => `[${text(p.site)}] ${text(p.priority)}: ${text(p.what)}`,
  "subject.plain": (p) => `[${text(p.site)}] ${text(p.what)}`,
  again: (p, words) =>
    `Még senki sem igazolta vissza (${number(p.times)}. emlékeztető) – ${text(p.what)}${p.since === undefined ? "" : `, ${since(p.since, words)}`}`,
  cameAndWent: (p, words) => `Már elmúlt – ${text(p.what)}, ${fromTo(p.from, p.until, words)}`,
  item: (p, words) => `${moment(p.at, words)}: ${text(p.said)}`,
  late: (p, words) => `Korábban nem lehetett jelezni: ${at(p.at, words)} történt, ${duration(p.ago)} telt el azóta.`,
  "late.hours": (p, words) =>
    `Ez az Ön munkaidejére várt: ${at(p.at, words)} történt, ${duration(p.ago)} telt el azóta.`,
  dropped: (p) =>
    `${number(p.count)} régebbi üzenetet nem lehetett megőrizni, és nem érkezik meg; az oldal mindent mutat.`,
  list: (p) =>
    p.over === 0
      ? `${count(p.begun, "dolog")} figyelmet igényel`
      : p.begun === 0
        ? `${count(p.over, "dolog")} elmúlt`
        : `${count(p.begun, "dolog")} figyelmet igényel, ${number(p.over)} elmúlt`,
  "list.subject": (p) => `[${text(p.site)}] ${number(p.count)} üzenet egyben`,
  "list.why": () => "Egyszerre annyi minden érkezett, hogy egyetlen üzenetben küldjük.",
  more: (p) => `és további ${text(p.count)}`,
  symptoms: (p) => `Emiatt hibás (${text(p.count)})`,
  diagnosis: () => "Első diagnózis",
  findings: () => "Az első vizsgálatkor talált eltérések",
  link: () => "Az oldala megnyitása",
  pruned: () => "olyasmi történt, ami már nincs megőrizve",
  box: (p) => `${text(p.id)} felügyelőegység`,
  foot: (p) => `Küldte: ${text(p.box)}, ${text(p.site)}. Címzett: ${text(p.name)}.`,
  "report.attached": () => "A teljes jelentés a mellékletben található.",
  test: (p) => `Ez egy próbaüzenet. Küldte: ${text(p.box)}, ${text(p.site)}.`,
  "test.subject": (p) => `[${text(p.site)}] Próbaüzenet`,
  "test.why": (p, words) => `${text(p.by)} kérte, ${at(p.at, words)}. Nincs hiba, és nincs teendő.`,
} satisfies Templates;

export const letterTemplates = prefixed("letter", { ...around, ...labels, ...lay });
