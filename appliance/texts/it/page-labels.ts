/**
 * Italian words of the page itself: navigation, headings, buttons, remarks, what it says when the box is lost. Longer than other files, as a
 * catalogue may be.
 */
import type { Classification, Level } from "#model/incident.ts";
import type { Parameters } from "#model/sentence.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import type { Words } from "../words.ts";
import { bitsPerSecond, bytes, count, grouped, milliseconds, number, text, word } from "./format.ts";
import { quantity } from "./quantity.ts";
import {
  at,
  by,
  duration,
  durationInWords,
  fromTo,
  moment,
  momentExact,
  since,
  sinceAndHowLong,
  until,
} from "./times.ts";

const frame = {
  "nav.now": () => "Ora",
  "nav.incidents": () => "Incidenti",
  "nav.devices": () => "Dispositivi",
  "nav.map": () => "Mappa",
  "nav.jobs": () => "Attività",
  "nav.reports": () => "Rapporti",
  "nav.arrivals": () => "Ricevuti",
  "nav.tools": () => "Strumenti",
  "nav.setup": () => "Impostazioni",
  "nav.checks": () => "Controlli",
  "nav.more": () => "Altro",
  "label.nav": () => "Pagine",
  "label.openCount": (p) => `, aperti: ${number(p.count)}`,
  "label.pageTitle": (p) => `Vedetta, ${text(p.site)}`,
  "label.skipToBroken": () => "Vai a ciò che non funziona",
  "label.skipToMain": () => "Vai al contenuto",
  "label.theme": () => "Chiaro o scuro",
  "label.language": () => "Lingua",
  "label.account": (p) => `Accesso come ${text(p.user)}`,
  "label.signIn": () => "Accedi",
  "label.signOut": () => "Esci",
  "label.screen": () => "Link per schermo",
  "label.keys": () => "Tasti",
  "label.close": () => "Chiudi",
  "label.footer": (p, words) =>
    `Vedetta ${text(p.version)} su ${text(p.box)}, sorveglia ${since(p.since, words)}. Fuso orario: ${text(p.timezone)}.`,
  "label.notYetInForce": (p) => `Configurato, ma ancora senza effetto: ${text(p.parts)}.`,
  "label.licences": () => "Licenze di terzi",
  "label.about": () => "Informazioni",
  "keys.filter": () => "Vai al filtro",
  "keys.help": () => "Questo elenco",
  "keys.on": () => "I singoli tasti fanno questo",
  "role.viewer": () => "Osservatore",
  "role.technician": () => "Tecnico",
  "role.admin": () => "Amministratore",
} satisfies Templates;

const freshness = {
  "age.true": (p) => `Dati delle ${text(p.at)}, aggiornati ogni 10 s`,
  "age.asOf": (p) => `Stato delle ${text(p.at)}`,
  "age.clockNotTrusted": () => "circa: la centralina non si fida ancora del proprio orologio",
  "stale.summary": (p, words) => `Questa pagina era aggiornata ${at(p.at, words)}, ${durationInWords(p.ageMs)} fa.`,
  "stale.more": (p, words) =>
    `Il browser ha perso il collegamento con la centralina. Quanto segue valeva ${at(p.at, words)}; ora può essere diverso. Se non torna, verificate alimentazione e cavo di rete della centralina.`,
  "stale.alert": (p, words) =>
    `Il browser ha perso il collegamento con la centralina. Questa pagina era aggiornata ${at(p.at, words)}.`,
  "stale.notKnown": (p, words) => `Non noto ${since(p.since, words)}`,
  "stale.then": (p) => `allora: ${lowerFirst(text(p.text))}`,
  "stale.trying": () => "Si prova ora",
  "stale.tryingAgain": (p) => `Si riprova tra ${number(p.inS)} s`,
  "stale.tryNow": () => "Prova ora",
  "stale.needsBox": () => "Serve la centralina; di nuovo possibile quando risponde.",
  "waiting.short": () => "In attesa della centralina",
  "waiting.long": () => "Ancora in attesa della centralina",
  "waiting.partMissing": () => "Questa parte della pagina non si è caricata.",
  "waiting.reload": () => "Ricarica la pagina",
} satisfies Templates;

const startPage = {
  "question.us": () => "Dipende da noi?",
  "question.internet": () => "Dipende da internet?",
  "question.somebody": () => "Se ne occupa qualcuno?",
  "watch.name": (p) => watchName(p),
  "watch.span": (p, words) => (p.to === "" ? since(p.from, words) : fromTo(p.from, p.to, words)),
  "now.side": () => "Linea e centrale operativa",
  "now.broken": () => "Non funziona ora",
  "now.brokenCount": (p) =>
    p.devices === 0
      ? count(p.count, "incidente", "incidenti")
      : `${count(p.count, "incidente", "incidenti")}, ${count(p.devices, "dispositivo", "dispositivi")} a valle`,
  "now.reported": () => "Da accettare",
  "now.trouble": () => "Da vedere",
  "now.moreUnreadable": (p) =>
    `${count(p.count, "altro dispositivo non leggibile", "altri dispositivi non leggibili")}`,
  "now.allTrouble": (p) => `Tutti (${number(p.count)})`,
  "findings.title": () => "Da esaminare",
  "findings.counts": (p) =>
    [
      ...(p.open === 0 ? [] : [`da esaminare: ${number(p.open)}`]),
      ...(p.accepted === 0 ? [] : [`accettati: ${number(p.accepted)}`]),
    ].join(", "),
  "findings.meaning": () =>
    "Era così quando la centralina ha guardato il dispositivo per la prima volta. Qui può essere normale; se non lo è, aprite un incidente o cambiate il limite del controllo.",
  "finding.title": () => "Così dall'inizio",
  "finding.accept": () => "Accetta come normale",
  "finding.open": () => "Apri come incidente",
  "finding.note": () => "Perché qui è normale? (può restare vuoto)",
  "finding.back": () => "Non ora",
  "finding.acceptedBy": (p, words) =>
    `Accettato come normale${p.by === undefined ? "" : ` da ${text(p.by)}`}, ${moment(p.at, words)}${p.note === undefined ? "" : `: ${text(p.note)}`}`,
  "line.title": () => "Linea internet",
  "line.ok": () => "funziona",
  "line.critical": () => "caduta",
  "line.unknown": () => "non nota",
  "line.okThen": (p, words) => `${at(p.at, words)}: funzionava`,
  "line.criticalThen": (p, words) => `${at(p.at, words)}: era caduta`,
  "line.unknownThen": () => "non nota",
  "line.answerNow": () => "Tempo di risposta ora",
  "line.answerThen": (p, words) => `Tempo di risposta ${at(p.at, words)}`,
  "line.lost": () => "Perso in 24 h",
  "line.upSince": () => "Funziona da",
  "line.downSince": () => "Caduta da",
  "soc.title": () => "Centrale operativa",
  "soc.none": () => "non configurata",
  "soc.connected": () => "collegata",
  "soc.connectedThen": () => "era collegata",
  "soc.away": () => "non collegata",
  "soc.awayThen": () => "non era collegata",
  "soc.waiting": () => "Messaggi in attesa",
  "soc.since": () => "Così da",
  "watched.title": () => "Che cosa si sorveglia",
  "watched.devices": (p) => count(p.count, "dispositivo", "dispositivi"),
  "watched.checks": (p) => count(p.count, "controllo", "controlli"),
  "watched.stateThen": (p) => `${lowerFirst(text(p.state))}: erano ${number(p.count)}`,
  "tile.works": () => "funziona",
  "tile.worksThen": (p, words) => `funzionava ${at(p.at, words)}`,
  "tile.down": (p, words) => `fuori servizio ${since(p.since, words)}`,
  "tile.downThen": (p, words) => `fuori servizio ${at(p.at, words)}`,
  "tile.group": (p) => ofAll(p),
  "watched.state": (p) => `${lowerFirst(text(p.state))}: ${number(p.count)}`,
} satisfies Templates;

/** Words that reports use as well. */
export const priorities = {
  critical: () => "Critica",
  high: () => "Alta",
  medium: () => "Media",
  low: () => "Bassa",
} satisfies Readonly<Record<Level, Template>>;
export const classifications = {
  fullOutage: () => "interruzione totale",
  partialOutage: () => "interruzione parziale",
  defect: () => "difetto",
} satisfies Readonly<Record<Classification, Template>>;

const incidents = {
  "incident.since": (p, words) => `da ${sinceAndHowLong(p.since, words)}`,
  "incident.lasted": (p, words) => `${fromTo(p.since, p.until, words)}, ${lasted(p.since, p.until)}`,
  "incident.recovering": (p, words) => `Sembra a posto ${since(p.since, words)}; finisce quando la cosa dura.`,
  "incident.members": (p) =>
    [
      ...(p.failing === 0 ? [] : [count(p.failing, "fallisce", "falliscono")]),
      ...(p.well === 0 ? [] : [count(p.well, "è di nuovo a posto", "sono di nuovo a posto")]),
    ].join(", "),
  "incident.symptoms": (p) => symptoms(p),
  "act.work": () => "Manutenzione",
  "act.report": () => "Segnala un problema",
  "care.who": () => "Chi se ne occupa",
  "care.assigned": (p) => text(p.to),
  "care.seen": (p, words) => `visto da ${text(p.by)}, ${moment(p.at, words)}`,
  "care.nobody": () => "ancora nessuno",
  "care.inProgress": () => "in lavorazione",
  "waits.awaitingProcess": (p, words) => `attende un processo che deve prima concludersi${sinceWhen(p.since, words)}`,
  "waits.awaitingCustomer": (p, words) => `attende il cliente${sinceWhen(p.since, words)}`,
  "waits.awaitingThirdParty": (p, words) => `attende terzi${sinceWhen(p.since, words)}`,
  "clock.name.respond": (p) => `Risposta entro ${allowed(p)}`,
  "clock.name.resolve": (p) => `Soluzione entro ${allowed(p)}`,
  "clock.left": (p) => `restano ${duration(p.leftMs)}`,
  "clock.tight": (p) => `poco tempo: restano ${duration(p.leftMs)}`,
  "clock.over": (p) => `superato di ${duration(p.overMs)}`,
  "clock.kept": (p) => `rispettato, dopo ${duration(p.usedMs)}`,
  "clock.late": (p) => `in ritardo di ${duration(p.overMs)}`,
  "clock.stopped": (p) => `tempo fermo, restano ${duration(p.leftMs)}`,
  "clock.waiting": () => "parte con l'accettazione",
  "clock.excused": () => "non conta",
  "clock.due": (p, words) => by(p.at, words),
  "clock.used": (p) => `usati ${duration(p.usedMs)}`,
  "clock.paused.suspended": () => "in attesa",
  "clock.paused.maintenance": () => "lavori annunciati",
  "clock.paused.outsideHours": () => "fuori dall'orario concordato",
  ...prefixed("priority", priorities),
  "incidentState.proposed": () => "Proposto",
  "incidentState.open": () => "Aperto",
  "incidentState.inProgress": () => "In lavorazione",
  "incidentState.suspended": () => "In attesa",
  "incidentState.resolved": () => "Risolto",
  "incidentState.closed": () => "Chiuso",
  "incidentState.cancelled": () => "Annullato",
  "category.infrastructure": (p) => `Infrastruttura, ${text(p.classification)}`,
  "category.software": (p) => `Software, ${text(p.classification)}`,
  "category.content": (p) => `Contenuti, ${text(p.classification)}`,
  "category.integration": (p) => `Integrazione, ${text(p.classification)}`,
  ...prefixed("classification", classifications),
  "check.onDevice": (p) => `${text(p.device)}: ${text(p.name)}`,
  "state.since": (p, words) => since(p.since, words),
} satisfies Templates;

const lists = {
  "filter.states": () => "Stato",
  "filter.all": () => "Tutti",
  "filter.clear": () => "Azzera",
  "filter.inGroup": (p) => `solo il gruppo ${text(p.group)}`,
  "filter.held": (p) => `ordine fermo finché siete qui; ${count(p.changes, "modifica", "modifiche")}`,
  "column.state": () => "Stato",
  "column.check": () => "Controllo",
  "column.device": () => "Dispositivo",
  "column.address": () => "Indirizzo",
  "column.groups": () => "Gruppi",
  "column.checks": () => "Controlli",
  "column.result": () => "Ultimo risultato",
  "column.since": () => "Così da",
  "column.age": () => "Età",
  "column.time": () => "Ora",
  "state.flapping": () => "cambia troppo spesso",
  "state.wordFlapping": (p) => `${text(p.state)}, cambia troppo spesso`,
  "state.tries": (p) => `${text(p.state)}, ${number(p.attempt)} prove su ${number(p.attempts)} dicono altro`,
  "state.wordSince": (p, words) => `${text(p.state)} da ${sinceAndHowLong(p.since, words)}`,
  "checks.filter": () => "Controllo, dispositivo o tipo",
  "checks.shown": (p) => shown(p.shown, p.total, "controllo", "controlli"),
  "checks.noMatch": (p) =>
    p.text === "" ? "Nessun controllo corrisponde." : `Nessun controllo corrisponde a «${text(p.text)}».`,
  "checks.none": () => "Non si controlla ancora nulla.",
  "devices.filter": () => "Nome, indirizzo o gruppo",
  "devices.shown": (p) => shown(p.shown, p.total, "dispositivo", "dispositivi"),
  "devices.noMatch": (p) =>
    p.text === "" ? "Nessun dispositivo corrisponde." : `Nessun dispositivo corrisponde a «${text(p.text)}».`,
  "devices.none": () => "Non si sorveglia ancora nessun dispositivo.",
  "devices.checks": (p) => ofAll(p),
} satisfies Templates;

const details = {
  "incidents.worstOf": (p) => `i ${number(p.shown)} peggiori di ${number(p.total)}`,
  "device.missing": (p) => `Qui non c'è nessun dispositivo ${text(p.id)}.`,
  "deviceNow.up": (p, words) => `Risponde ${since(p.since, words)}.${wrong(p.wrong)}`,
  "deviceNow.down": (p, words) => `Non risponde da ${sinceAndHowLong(p.since, words)}.`,
  "deviceNow.unreachable": (p, words) =>
    p.behind === undefined
      ? `Fuori portata da ${sinceAndHowLong(p.since, words)}.`
      : `Fuori portata, causa ${text(p.behind)}, da ${sinceAndHowLong(p.since, words)}.`,
  "deviceNow.pending": (p) => `Non si sa se risponde.${wrong(p.wrong)}`,
  "device.notRead": () => "Non è ancora stato letto che cosa vi si può controllare.",
  "device.unreadable": (p) => `Non è leggibile: ${text(p.reason)}.`,
  "device.behind": () => "a valle di",
  "device.seenBehind": () => "visto a valle di",
  "device.learned": () => "(appreso)",
  "device.port": (p) => `porta ${text(p.port)}`,
  "device.carries": () => "collega",
  "device.moreChildren": (p) => `e altri ${number(p.count)}`,
  "device.version": (p) => `versione ${text(p.version)}`,
  "device.serial": () => "numero di serie",
  "deviceKind.firewall": () => "Firewall",
  "deviceKind.switch": () => "Switch",
  "deviceKind.access-point": () => "Access point",
  "deviceKind.wireless-controller": () => "Controller Wi-Fi",
  "deviceKind.router": () => "Router",
  "deviceKind.server": () => "Server",
  "deviceKind.server-bmc": () => "Gestione del server",
  "deviceKind.nas": () => "Archivio di rete",
  "deviceKind.ups": () => "UPS",
  "deviceKind.pdu": () => "Distribuzione elettrica",
  "deviceKind.environment": () => "Sensore ambientale",
  "deviceKind.printer": () => "Stampante",
  "deviceKind.camera": () => "Telecamera",
  "deviceKind.phone": () => "Telefono",
  "deviceKind.voice-gateway": () => "Gateway voce",
  "deviceKind.hypervisor": () => "Hypervisor",
  "deviceKind.workstation": () => "Postazione",
  "deviceKind.time-server": () => "Server orario",
  "deviceKind.console-server": () => "Console server",
  "device.received": () => "che cosa ha inviato",
  "device.answerTime": () => "Tempo di risposta",
  "device.checks": () => "Che cosa si controlla qui",
  "device.checkCount": (p) => `${count(p.total, "controllo", "controlli")}, ${number(p.ok)} regolari`,
  "device.noChecks": (p) => `${text(p.name)}: non si controlla ancora nulla.`,
  "device.incidents": () => "Incidenti",
  "device.incidentsRemark": () => "aperti e degli ultimi 30 giorni",
  "leftOut.title": () => "Non sorvegliati",
  "leftOut.remark": () => "per scelta o per impostazione",
  "leftOut.chosen": () => "tralasciato per scelta",
  "leftOut.question": () => "Non serve?",
  "leftOut.do": () => "Tralascia",
  "leftOut.meaning": () => "Si può rimettere sulla pagina del dispositivo.",
  "leftOut.putBack": (p) => `Rimetti ${text(p.id)}`,
  "leftOut.watch": (p) => `Sorveglia ${text(p.id)}`,
  "leftOut.readOnly": () => "La configurazione è un file; modificatela lì (profile, without e with).",
  "check.missing": (p) => `Qui non c'è nessun controllo ${text(p.id)}.`,
  "check.every": (p) => `ogni ${duration(p.ms)}`,
  "check.tries": (p) => `${number(p.attempt)} prove su ${number(p.attempts)} dicono altro`,
  "check.rising.warning": (p, words) =>
    `${text(p.name)}: oltre il limite ${since(p.since, words)}; attenzione se dura ${until(p.countsFrom, words)}`,
  "check.rising.critical": (p, words) =>
    `${text(p.name)}: oltre il limite ${since(p.since, words)}; critico se dura ${until(p.countsFrom, words)}`,
  "check.lastLook": (p) => `guardato ${duration(p.ms)} fa`,
  "check.lastLookThen": (p, words) => `guardato: ${momentExact(p.at, words)}`,
  "check.now": () => "Controlla ora",
  "check.asking": () => "Si chiede alla centralina",
  "check.asked": () => "Guarderà appena può.",
  "check.sawAndLimit": (p) => `${text(p.saw)}; ${text(p.limit)}`,
  "change.title": () => "Che cosa è cambiato",
  "change.difference": () => "Righe scomparse e righe arrivate",
  "change.text": () => "Testo:",
  "change.scripts": () => "Che cosa viene eseguito nella pagina:",
  "change.linesMore": (p) => `${count(p.count, "altra riga", "altre righe")}`,
  "change.accept": () => "Accetta la modifica",
  "change.meaning": () => "D'ora in poi la pagina vale come normale così com'è adesso.",
  "change.accepted": () => "Accettata. La centralina guarda di nuovo.",
  "change.nothingToAccept": () => "Non c'è più nulla da accettare.",
  "change.notSeenYet": () =>
    "La centralina non ha ancora guardato da quando è partita. Riprovate dopo il prossimo controllo.",
  "check.lastFailure": () => "Ultimo guasto",
  "check.recent": () => "Risultati più recenti",
  "check.recentCount": (p) => `gli ultimi ${number(p.count)}`,
  "chart.section": () => "Misure",
  "chart.ranges": () => "Quanto indietro",
  "range.1h": () => "1 h",
  "range.24h": () => "24 h",
  "range.7d": () => "7 giorni",
  "range.30d": () => "30 giorni",
  "chart.name": (p) => `${text(p.name)}, ${text(p.range)}, da ${text(p.min)} a ${text(p.max)}`,
  "chart.nameEmpty": (p) => `${text(p.name)}, ${text(p.range)}`,
  "chart.cursor": (p) => `${text(p.name)}, valore in un momento`,
  "chart.between": (p) => `(da ${text(p.min)} a ${text(p.max)})`,
  "chart.foreseen": (p, words) => `se continua così, ${text(p.limit)} ${aboutDay(p, words)}`,
  "chart.noResults": () => "Di questo periodo non ci sono risultati.",
  "chart.failed": () => "La centralina non ha inviato questi dati.",
  "chart.showTable": () => "Mostra come tabella",
  "chart.hideTable": () => "Nascondi la tabella",
  "chart.tableOf": (p) => `${text(p.name)} come tabella`,
  "chart.showAll": (p) => `Mostra tutti i ${number(p.count)} grafici`,
  "chart.csv": () => "Salva come CSV",
  "chart.value": () => "Valore",
  "chart.mean": () => "Media",
  "chart.lowest": () => "Minimo",
  "chart.highest": () => "Massimo",
  "limit.warning.above": (p) => `attenzione da ${text(p.value)}`,
  "limit.warning.below": (p) => `attenzione sotto ${text(p.value)}`,
  "limit.critical.above": (p) => `critico da ${text(p.value)}`,
  "limit.critical.below": (p) => `critico sotto ${text(p.value)}`,
  "wall.age": (p) => `dati di ${duration(p.ms)} fa`,
  "wall.noneOpen": () => "Nessun incidente è aperto",
  "wall.more": (p) => `e altri ${number(p.count)}`,
} satisfies Templates;

const access = {
  "label.details": () => "Dettagli",
  "signIn.title": (p) => `Accesso a ${text(p.site)}`,
  "signIn.name": () => "Nome",
  "signIn.password": () => "Password",
  "signIn.busy": () => "Accesso in corso",
  "signIn.wrong": () => "Nome e password non corrispondono.",
  "signIn.tooOften": () => "Troppi tentativi. Aspettate un minuto e riprovate.",
  "signIn.failed": () => "La centralina non è riuscita a farvi accedere.",
  "claim.tab": () => "Presa in carico",
  "claim.title": () => "Questa centralina non ha ancora un proprietario",
  "claim.second": () => "Sorveglia già. Con il codice dell'etichetta ne diventate il primo amministratore.",
  "claim.code": () => "Codice",
  "claim.codeHelp": () => "Sull'etichetta della centralina, o stampato dove è stata avviata.",
  "claim.passwordHelp": (p) => `Almeno ${number(p.count)} caratteri; meglio alcune parole.`,
  "claim.codeMissing": () => "Inserite il codice dell'etichetta.",
  "claim.nameMissing": () => "Inserite un nome per accedere.",
  "claim.nameOdd": () => "Solo lettere, cifre e . _ @ -, iniziando con una lettera o una cifra.",
  "claim.passwordShort": (p) => `Servono almeno ${number(p.count)} caratteri.`,
  "claim.do": () => "Prendi in carico la centralina",
  "claim.busy": () => "Presa in carico in corso",
  "claim.already": () => "Questa centralina ha già un proprietario.",
  "claim.wrongCode": () => "Non è il codice di questa centralina. Riguardate l'etichetta.",
  "claim.failed": () => "Non è stato possibile prendere in carico la centralina.",
  "unknown.title": () => "Qui non esiste una pagina così",
  "unknown.home": () => "Vai alla pagina iniziale",
  "failure.fields": () => "Qualcosa qui sotto va rivisto.",
  "failure.problem": () => "La centralina non ha potuto rispondere.",
  "failure.signedOut": () => "L'accesso è terminato.",
  "failure.signInAgain": () => "Accedete di nuovo e tornate qui",
  "failure.notAllowed": () => "Serve un tecnico.",
  "failure.notFound": () => "A questo indirizzo non c'è nulla.",
  "failure.unreachable": () => "La centralina non risponde. Verificate alimentazione e cavo di rete e riprovate.",
} satisfies Templates;

const units = {
  "unit.ms": (p) => milliseconds(p.value),
  "unit.percent": (p) => `${number(p.value, 1)}%`,
  "unit.bytes": (p) => bytes(p.value),
  "unit.bits": (p) => bitsPerSecond(p.value),
  "unit.seconds": (p) =>
    typeof p.value === "number" && p.value >= 60 ? duration(p.value * 1000) : `${number(p.value, 1)} s`,
  "unit.quantity": (p) => quantity(p.value, p.unit),
  "unit.count": (p) => number(p.value),
  "time.moment": (p, words) => moment(p.at, words),
  "time.momentExact": (p, words) => momentExact(p.at, words),
  "time.duration": (p) => duration(p.ms),
} satisfies Templates;

export const labelTemplates = {
  ...frame,
  ...freshness,
  ...startPage,
  ...incidents,
  ...lists,
  ...details,
  ...access,
  ...units,
} satisfies Templates;

/** `5 dispositivi a valle`, `5 dispositivi a valle e altri 4 controlli`, `altri 4 controlli`. */
function symptoms(p: Parameters): string {
  const devices = Number(p.devices) > 0 ? [`${count(p.devices, "dispositivo", "dispositivi")} a valle`] : [];
  const own = Number(p.own) > 0 ? [p.own === 1 ? "un altro controllo" : `altri ${number(p.own)} controlli`] : [];
  const jobs = Number(p.jobs) > 0 ? [count(p.jobs, "attività", "attività")] : [];
  return [...devices, ...own, ...jobs].join(" e ");
}

/** `regolare: 12`; `regolare: 3 su 12`. */
function ofAll(p: Parameters): string {
  const state = lowerFirst(text(p.state));
  return p.count === p.total ? `${state}: ${number(p.total)}` : `${state}: ${number(p.count)} su ${number(p.total)}`;
}

/** `intorno al 23 nov, tra il 21 nov e il 26 nov`; where that is one day, with the times. */
function aboutDay({ reachesAt, earliest, latest }: Parameters, words: Words): string {
  const isOneDay = words.day(text(earliest)) === words.day(text(latest));
  const say = (at: Parameters[string] | undefined) => (isOneDay ? moment(at, words) : words.day(text(at)));
  return `circa ${say(reachesAt)}, tra ${say(earliest)} e ${say(latest)}`;
}

function sinceWhen(value: Parameters[string] | undefined, words: Words): string {
  return value === undefined ? "" : ` ${since(value, words)}`;
}

/** `4 h`; `12 h lavorative`. */
function allowed(p: Parameters): string {
  return p.hours === "business" ? `${duration(p.targetMs)} di orario lavorativo` : duration(p.targetMs);
}

function shown(some: unknown, all: unknown, one: string, many: string): string {
  const [part, whole] = [Number(some), Number(all)];
  const inAll = `${grouped(whole)} ${word(whole, one, many)}`;
  return part === whole ? inAll : `${grouped(part)} su ${inAll}`;
}

function wrong(value: Parameters[string] | undefined): string {
  if (typeof value !== "number" || value === 0) return "";
  return value === 1 ? " Un controllo non è regolare." : ` ${number(value)} controlli non sono regolari.`;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function lasted(from: unknown, to: unknown): string {
  return duration(Date.parse(String(to)) - Date.parse(String(from)));
}

/** The watch line in words: `Sorvegliate tutte le 24 ore; guasto dalle 06:12; lavori annunciati dalle 22:00 alle 23:00`. */
function watchName(p: Parameters): string {
  const list = (spans: unknown): string => (Array.isArray(spans) ? spans.join(", ") : "");
  const part = (what: string, spans: unknown): string[] => (list(spans) === "" ? [] : [`${what} ${list(spans)}`]);
  return [
    ...(list(p.unwatched) === "" ? ["Sorvegliate tutte le 24 ore"] : part("Non sorvegliato", p.unwatched)),
    ...part("guasto", p.outages),
    ...part("attenzione", p.warnings),
    ...part("lavori annunciati", p.works),
  ].join("; ");
}
