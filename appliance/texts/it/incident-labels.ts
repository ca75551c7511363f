/**
 * Italian words of the pages of incidents and of what people do there: moves, messages, announced work, reported problems. Loaded with those parts
 * of the page. Longer than other files, as a catalogue may be.
 */
import type { DiagnosisSourceName } from "#model/diagnosis-codes.ts";
import type { Parameters } from "#model/sentence.ts";
import { wordIn } from "../forms/code-words.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import { upperFirst } from "../upper-first.ts";
import { categoryWord, levelWord } from "./code-words.ts";
import { diagnosisTexts } from "./diagnosis.ts";
import { count, number, text } from "./format.ts";
import { CALLED_OFF, WAITS } from "./incident-reasons.ts";
import { at, duration, fromTo, moment, since, until } from "./times.ts";

const incidentsOf = (value: Parameters[string] | undefined): string => count(value, "incidente", "incidenti");

const pages = {
  "incidents.second": (p) =>
    p.count === 0 ? "Nessun guasto." : `${count(p.count, "incidente aperto", "incidenti aperti")}.`,
  "incidents.filter": () => "Quali incidenti",
  "incidents.all": () => "Tutti",
  "incidents.open": () => "Aperti",
  "incidents.proposed": () => "Proposti",
  "incidents.proposedRemark": () => "segnalati da persone, o attesi e mancanti; un tecnico li accetta o li annulla",
  "incidents.ended": () => "Conclusi",
  "incidents.older": () => "Mostra i più vecchi",
  "incidents.tools": () => "Quali di questi",
  "incidents.anyDevice": () => "Tutti i dispositivi",
  "incidents.month": () => "Mese",
  "incidents.anyMonth": () => "Tutti i mesi",
  "incidents.anyPriority": () => "Tutte",
  "incidents.text": () => "Parole",
  "incidents.textHelp": () => "Dispositivo, controllo, ciò che ne dipende",
  "incidents.found": (p) => `trovati: ${incidentsOf(p.count)}`,
  "incidents.count": (p) => incidentsOf(p.count),
  "incidents.newestOf": (p) => `i ${number(p.shown)} più recenti di ${number(p.total)}`,
  "incidents.noMatch.all": () => "Nessun incidente corrisponde.",
  "incidents.noMatch.open": () => "Nessun incidente aperto corrisponde.",
  "incidents.noMatch.proposed": () => "Nulla in attesa di accettazione corrisponde.",
  "incidents.noMatch.ended": () => "Nessun incidente concluso corrisponde.",
  "incidents.none.all": () => "Nessun guasto da quando questa centralina sorveglia.",
  "incidents.none.open": () => "Nessun incidente è aperto.",
  "incidents.none.proposed": () => "Nulla attende di essere accettato.",
  "incidents.none.ended": () => "Nessun incidente è ancora concluso.",
  "incident.missing": () => "Questo incidente non esiste, o è troppo vecchio per essere conservato.",
  "incident.about": () => "Che cosa si sa",
  "incident.what": () => "Che cosa non va",
  "incident.failedAt": () => "Primo guasto",
  "incident.openedAt": () => "Confermato",
  "incident.resolvedAt": () => "Risolto",
  "incident.closedAt": () => "Chiuso",
  "incident.reopened": () => "Tornato",
  "incident.criticality": () => "Importanza di ciò che colpisce",
  "incident.reporter": () => "Segnalato da",
  "incident.acknowledged": () => "Visto da",
  "incident.assigned": () => "Assegnato a",
  "incident.who": (p, words) => `${text(p.name)}, ${moment(p.at, words)}`,
  "incident.state": (p) => `${upperFirst(text(p.text))}.`,
  "incident.timeLine": () => "Cronologia",
  "incident.newestFirst": () => "i più recenti prima",
  "incident.dropped": (p) =>
    `${count(p.count, "passaggio più vecchio non è conservato", "passaggi più vecchi non sono conservati")}.`,
  "incident.received": () => "Ricevuti",
  "incident.receivedAround": () => "che cosa ha inviato il dispositivo in quel momento",
  "incident.follows": () => "Che cosa non va di conseguenza",
  "incident.followed": () => "Che cosa non andava di conseguenza",
  "incident.jobState": (p, words) => `non dà notizie; coinvolto ${since(p.since, words)}`,
  "incident.symptomState": (p, words) => `${text(p.state)}; coinvolto ${since(p.since, words)}`,
  "incident.restart": () => "Riavvio",
  "incident.restarted": (p, words) =>
    `attivo ${since(p.at, words)}${p.backAfterMs === undefined ? "" : `, di nuovo dopo ${duration(p.backAfterMs)}`}${
      p.habitTimes === undefined
        ? ""
        : `; già ${count(p.habitTimes, "volta", "volte")} alla stessa ora ${PERIODS[text(p.habitEvery)] ?? text(p.habitEvery)}`
    }`,
  "incident.more": (p) => `e altri ${number(p.count)}, contati e non nominati`,
  "incident.followsCount": (p) =>
    `${count(p.count, "cosa", "cose")}${p.devices === 0 ? "" : ` su ${count(p.devices, "dispositivo", "dispositivi")}`}, senza avvisi propri`,
  "incident.diagnosis": () => "Diagnosi",
  "diagnosis.made": (p, words) => `della centralina, ${at(p.at, words)}, in ${duration(p.tookMs)}`,
  "incident.previous": () => "Era già successo",
  "incident.previousCount": (p) => count(p.count, "incidente precedente", "incidenti precedenti"),
  "incident.previousOne": (p) => `Incidente ${text(p.id)}`,
  "incident.relapse": () => "lo stesso incidente, prima che tornasse",
} satisfies Templates;

const PERIODS: Readonly<Record<string, string>> = { day: "del giorno", week: "della settimana", month: "del mese" };

/** Who says something in a diagnosis. */
const sources = {
  box: () => "Centralina",
  path: () => "Percorso",
  ping: () => "Ping",
  neighbour: () => "Tabella dei vicini",
  port: () => "Porta dello switch",
  name: () => "Nome",
  ports: () => "Porte",
  siblings: () => "Accanto",
  services: () => "Altri suoi controlli",
  lastWell: () => "Ultima volta regolare",
  maintenance: () => "Lavori annunciati",
  changes: () => "Cambiato prima",
  arrivals: () => "Lo dice lui stesso",
} satisfies Readonly<Record<DiagnosisSourceName, Template>>;

/** The way to what failed, stop by stop. */
const path = {
  "path.title": () => "Dove si interrompe il percorso",
  "path.open": () => "Il percorso è libero",
  "path.thisBox": () => "Questa centralina",
  "path.more": (p) => count(p.count, "altro salto", "altri salti"),
  "path.hop.silent": () => "non dice chi è",
  "path.hop.last": () => "l'ultimo che risponde",
  "path.hop.refuses": () => "dice che non è raggiungibile",
  "path.hop.loops": () => "qui i pacchetti girano in tondo",
  "path.port.ok": (p) => `porta ${text(p.port)}, regolare`,
  "path.port.warning": (p) => `porta ${text(p.port)}, non del tutto regolare`,
  "path.port.critical": (p) => `porta ${text(p.port)}, guasta`,
  "path.port.unknown": (p) => `porta ${text(p.port)}, non nota`,
  "path.port.pending": (p) => `porta ${text(p.port)}, non ancora guardata`,
  "path.port.notWatched": (p) => `porta ${text(p.port)}`,
  "path.target.answers": () => "risponde",
  "path.target.onCable": (p) => `risponde solo sul cavo, come ${text(p.mac)}`,
  "path.target.silent": () => "nessuna risposta",
  "path.target.gone": () => "nessuno ha il suo indirizzo",
} satisfies Templates;

/** `Ana: preso`; without a name what the box itself did. */
const byHand = (p: Parameters, did: string, alone: string): string =>
  p.by === undefined ? alone : `${text(p.by)}: ${did}`;

const whichTime = (p: Parameters): string => (p.to === "respond" ? "per rispondere" : "per risolvere");

/** Steps of the time line; `by` is absent where the box did it by itself. */
const steps = {
  "step.proposed": (p) => byHand(p, "segnalato", "Proposto"),
  "step.opened": (p) => byHand(p, "accettato", "Aperto"),
  "step.acknowledged": (p) => byHand(p, "preso in visione", "Preso in visione alla centralina"),
  "step.assigned": (p) =>
    p.by === p.to ? byHand(p, "preso", "Preso") : byHand(p, `assegnato a ${text(p.to)}`, `Assegnato a ${text(p.to)}`),
  "step.started": (p) => byHand(p, "lavoro iniziato", "Lavoro iniziato"),
  "step.suspended": (p) => {
    const what = wordIn(WAITS, p.reason);
    return byHand(p, `sospeso, attende ${what}`, `Sospeso, attende ${what}`);
  },
  "step.resumed": (p) => byHand(p, "ripreso", "Ripreso"),
  "step.resolved": (p) => byHand(p, "risolto", "Risolto: funziona di nuovo"),
  "step.reopened": (p) => byHand(p, "riaperto", "Di nuovo guasto"),
  "step.closed": (p) => byHand(p, "chiuso", "Chiuso"),
  "step.cancelled": (p) => {
    const why = p.reason === undefined ? "" : ` (${wordIn(CALLED_OFF, p.reason)})`;
    return byHand(p, `annullato${why}`, `Annullato${why}`);
  },
  "step.categorised": (p) =>
    byHand(p, `categoria ${categoryWord(p.to)} invece di ${categoryWord(p.from)}`, `Categoria ${categoryWord(p.to)}`),
  "step.prioritised": (p) =>
    byHand(p, `priorità ${levelWord(p.to)} invece di ${levelWord(p.from)}`, `Priorità ${levelWord(p.to)}`),
  "step.noted": (p) => byHand(p, "nota", "Nota"),
  "step.wrote": (p) => byHand(p, "messaggio", "Messaggio"),
  "step.updated": () => "Si è saputo qualcosa in più",
  "step.worsened": (p) => `È peggiorato; la priorità è ${levelWord(p.to)}`,
  "step.confirmed": () => "Anche la centralina vede il guasto",
  "step.diagnosed": () => "La centralina ha cercato il motivo",
  "step.escalated": (p) =>
    p.to === undefined || p.to === "" ? "Il tempo sta scadendo" : `Il tempo sta scadendo; per: ${text(p.to)}`,
  "step.slaWarning": (p) => `Il tempo ${whichTime(p)} è quasi finito`,
  "step.slaBreached": (p) => `Il tempo ${whichTime(p)} è finito`,
  "timeLine.filter": () => "I passaggi di chi",
  "timeLine.all": () => "Tutti",
  "timeLine.people": () => "Persone",
  "timeLine.box": () => "Centralina",
} satisfies Templates;

const moves = {
  "moves.label": () => "Che cosa si può fare",
  "moves.more": () => "Altro",
  "moves.back": () => "Non ora",
  "move.accept": () => "Accetta",
  "move.acknowledge": () => "Prendi in visione",
  "move.assign": () => "Assegna a qualcuno",
  "move.take": () => "Assegna a me",
  "move.start": () => "Inizia il lavoro",
  "move.suspend": () => "Sospendi",
  "move.resume": () => "Riprendi",
  "move.resolve": () => "Risolvi",
  "move.reopen": () => "Riapri",
  "move.close": () => "Chiudi",
  "move.cancel": () => "Annulla",
  "move.categorise": () => "Cambia categoria",
  "move.prioritise": () => "Cambia priorità",
  "move.note": () => "Aggiungi una nota",
  "move.about.accept": () => "Diventa un incidente aperto, e i suoi tempi decorrono.",
  "move.about.acknowledge": () => "Dice che qualcuno l'ha visto. Il tempo per rispondere finisce qui.",
  "move.about.assign": () => "Dice di chi è. Il tempo per rispondere finisce qui.",
  "move.about.take": () => "Diventa vostro. Il tempo per rispondere finisce qui.",
  "move.about.start": () => "Dice che il lavoro è iniziato.",
  "move.about.suspend": () => "Mentre attende altri i suoi tempi sono fermi.",
  "move.about.resume": () => "Il lavoro riprende, e i tempi decorrono di nuovo.",
  "move.about.resolve": () =>
    "Dice che è riparato. La centralina guarda di nuovo, e rifiuta finché vede ancora il guasto.",
  "move.about.reopen": () => "Dice che non è finito. Da allora lo risolve solo una persona.",
  "move.about.close": () => "È concluso e non torna. Dopo alcuni giorni la centralina lo fa da sola.",
  "move.about.cancel": () =>
    "Dice che non è un guasto. Se ne apre un altro solo dopo che è stato regolare, o se peggiora.",
  "move.about.categorise": () => "La categoria dice che genere di cosa è guasta.",
  "move.about.prioritise": () => "I tempi concordati della nuova priorità valgono per tutto l'incidente.",
  "move.about.note": () => "Sta nella cronologia.",
  "move.note.optional": () => "Nota (può restare vuota)",
  "move.note.required": () => "Nota",
  "move.to": () => "A chi",
  "move.toHelp": () => "Un utente, un contatto o un gruppo, per nome.",
  "move.waitsFor": () => "Attende",
  "move.waitsFor.awaitingCustomer": () => "il cliente",
  "move.waitsFor.awaitingThirdParty": () => "terzi",
  "move.waitsFor.awaitingProcess": () => "un processo che deve prima concludersi",
  "move.priority": () => "Priorità",
  "move.category": () => "Categoria",
  "move.category.infrastructure": () => "Infrastruttura",
  "move.category.software": () => "Software",
  "move.category.content": () => "Contenuti",
  "move.category.integration": () => "Integrazione",
  "move.why": () => "Perché",
  "move.missing": () => "Non può restare vuoto.",
  "move.busy": () => "Si chiede alla centralina",
  "messages.title": () => "Messaggi",
  "messages.remark": () => "li leggono tutti quelli che seguono l'incidente, anche la centrale operativa",
  "messages.none": () => "Nessuno ha ancora scritto.",
  "messages.write": () => "Scrivete un messaggio",
  "messages.send": () => "Invia",
  "messages.closed": () => "È concluso; non si può più scrivere.",
} satisfies Templates;

const works = {
  "work.titleOfAny": () => "Annuncia manutenzione",
  "work.device": () => "Dispositivo",
  "work.choose": () => "Scegliete un dispositivo",
  "work.title": (p) => `Manutenzione: ${text(p.what)}`,
  "work.about": () => "Si continua a sorvegliare, ma senza avvisi. Ciò che alla fine non va ancora si dice allora.",
  "work.choices": () => "Da ora, per",
  "work.hours": (p) => `${number(p.hours)} h`,
  "work.untilMorning": (p) => (p.today === true ? "fino alle 06:00" : "fino alle 06:00 di domani"),
  "work.until": (p, words) => until(p.at, words),
  "work.what": () => "Che cosa si fa (può restare vuoto)",
  "work.name": (p) => `Lavori su ${text(p.what)}`,
  "work.group": (p) => `gruppo ${text(p.group)}`,
  "work.viewerLimit": () => "Più di 4 h le annuncia un tecnico.",
  "work.listTitle": () => "Lavori annunciati",
  "work.runs": (p, words) => `${fromTo(p.start, p.end, words)}, ancora ${duration(p.leftMs)}`,
  "work.comes": (p, words) => fromTo(p.start, p.end, words),
  "work.by": (p) => `annunciati da ${text(p.by)}`,
  "work.recurring": () => "si ripetono, come configurato",
  "work.cancel": () => "Annulla",
  "work.end": () => "Termina ora",
  "work.cancelOf": (p) => `Annulla: ${text(p.name)}`,
  "work.endOf": (p) => `Termina ora: ${text(p.name)}`,
  "report.title": () => "Segnala un problema",
  "report.about": () => "Un tecnico la legge e se ne occupa, o dice perché no.",
  "report.subject": () => "Che cosa riguarda",
  "report.site": (p) => `Tutta la sede, ${text(p.site)}`,
  "report.text": () => "Che cosa non va",
  "report.textHelp": () => "Con parole vostre: che cosa non funziona, da quando, per chi.",
  "report.missing": () => "Dite che cosa non va.",
  "report.send": () => "Segnala",
  "report.done": () => "Segnalazione inviata.",
  "report.open": () => "Guarda che cosa ne è",
} satisfies Templates;

export const incidentLabels = {
  ...prefixed("diagnosis", diagnosisTexts),
  ...prefixed("diagnosis.source", sources),
  ...pages,
  ...path,
  ...steps,
  ...moves,
  ...works,
} satisfies Templates;
