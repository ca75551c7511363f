/** Italian for commands that are not carried out. */
import type { IncidentState } from "#model/incident.ts";
import type { IncidentMove } from "#model/incident-command.ts";
import type { RefusalSentences } from "../../refusal-book.ts";

const MOVES: Readonly<Record<IncidentMove, string>> = {
  accept: "accettare",
  acknowledge: "prendere in visione",
  assign: "assegnare",
  start: "iniziare il lavoro",
  suspend: "sospendere",
  resume: "riprendere",
  resolve: "risolvere",
  reopen: "riaprire",
  close: "chiudere",
  cancel: "annullare",
  categorise: "cambiare categoria",
  prioritise: "cambiare priorità",
  note: "aggiungere una nota",
  message: "scrivere un messaggio",
};
const STATES: Readonly<Record<IncidentState, string>> = {
  proposed: "proposto",
  open: "aperto",
  inProgress: "in lavorazione",
  suspended: "sospeso",
  resolved: "risolto",
  closed: "chiuso",
  cancelled: "annullato",
};

export const commandRefusals = {
  "readOnly.file": ({ file }) => `la configurazione è il file ${file}; modificatela lì`,
  readOnly: () => "la configurazione è un file dato alla centralina; modificate il file",
  changedMeanwhile: () => "nel frattempo la configurazione è cambiata; caricatela di nuovo",
  notAllowed: ({ needed, name, role }) => `serve il ruolo ${needed}; ${name} ha il ruolo ${role}`,
  "notAllowed.noUser": () => "solo un utente che ha fatto l'accesso ha una password",
  "notFound.user": ({ name }) => `non c'è nessun utente ${name}`,
  "notFound.userGone": () => "nel frattempo l'utente è stato rimosso",
  "notFound.recipient": ({ to }) => `non c'è né un contatto né un'uscita ${to}`,
  "notFound.way": ({ contact }) =>
    `nessuna uscita avvisa ${contact}: serve un indirizzo mail e outputs.mail, o un webhook con contact: ${contact}`,
  "notFound.token": ({ id }) => `non c'è nessun token ${id}`,
  "notFound.service": ({ service }) => `non c'è nessun servizio ${service}`,
  "notFound.noTools": () => "su questa centralina gli strumenti non ci sono",
  "notFound.tool": () => "di questo uso di uno strumento non si sa nulla; quelli finiti restano solo per un po'",
  "tooMany.tools": ({ most }) =>
    `ci sono già abbastanza strumenti in corso e in attesa; una persona può averne ${most} alla volta`,
  "notFound.discovery": () => "nessuna ricerca di dispositivi è in corso",
  "notFound.found": ({ address }) => `all’indirizzo ${address} non è stato trovato nulla, o non più`,
  nothingChosen: () => "nessun dispositivo scelto",
  "nothingChosen.toTry": () => "tutti i dispositivi trovati sono già leggibili",
  userExists: ({ name }) => `l'utente ${name} esiste già`,
  lastAdmin: ({ name }) => `${name} è l'ultimo amministratore; prima nominatene un altro`,
  tooMany: ({ most }) => `ci sono già ${most} token; revocatene alcuni`,
  busy: () => "troppe richieste insieme; riprovate tra poco",
  "busy.signIn": () => "troppi accessi insieme; riprovate tra poco",
  wrongPassword: () => "l'utente non esiste, o la password è sbagliata",
  "wrongPassword.present": () => "non è la password attuale",
  wrongCode: () => "non è il codice di questa centralina",
  claimed: () => "questa centralina è già stata presa in carico",
  claimCodeTooShort: ({ least }) => `il codice ha meno di ${least} lettere e cifre`,
  nothingToAccept: ({ service }) => `il controllo ${service} non confronta nulla che si possa accettare`,
  notSeenYet: ({ service }) =>
    `${service} non è stato visto da quando la centralina è partita; riprovate dopo il prossimo controllo`,
  notDerived: ({ service }) => `${service} sta nella configurazione; toglietelo lì`,
  "notFound.leftOut": ({ service }) => `${service} non è tralasciato`,
  "notFound.finding": ({ service }) => `${service} non è da esaminare, o non lo è più`,
  "notFound.job": ({ job }) => `non c'è nessuna attività ${job}`,
  "notFound.report": ({ month }) => `per ${month} non c'è un rapporto`,
  "report.noFonts": () =>
    "su questa centralina non c'è un carattere per i PDF; aprite il rapporto come pagina e stampatela",
  "report.busy": () => "si stanno preparando troppi rapporti; riprovate tra un minuto",
  "report.failed": () =>
    "non è stato possibile preparare il rapporto; riprovate, e se accade di nuovo guardate il log della centralina",
  "notFound.machine": ({ job, machine }) => `${job} non attende nulla da un computer ${machine}`,
  "notFound.window": ({ job }) => `${job} non ha una finestra che inizi allora, o non è più nota`,
  "notFound.place": ({ place }) => `nella configurazione in vigore non c'è nulla in ${place}`,
  "notFound.version": ({ version }) =>
    `la versione ${version} della configurazione non esiste; si conservano le ultime 50`,
  "notFound.model": ({ model }) => `non c'è nessun servizio aziendale ${model}`,
  "notFound.work": ({ id }) => `non ci sono lavori annunciati ${id}, o sono finiti`,
  "notFound.group": ({ group }) => `nessun host è nel gruppo ${group}`,
  "work.moment": () => "non è un momento come 2026-05-01T22:00:00Z",
  "work.over": () => "deve essere dopo adesso, e dopo l'inizio",
  "work.nothing": () => "indicate almeno un host, un gruppo o un servizio",
  "readOnly.work": ({ id }) => `${id} sta nella configurazione; modificatelo lì`,
  "work.tooLate": ({ hours }) => `può essere iniziato al massimo ${hours} h fa`,
  "work.tooLong": ({ days }) => `i lavori durano al massimo ${days} giorni; ciò che si ripete sta nella configurazione`,
  "notAllowed.longWork": ({ hours }) => `oltre ${hours} h serve il ruolo technician`,
  "tooMany.works": ({ most }) => `ci sono già ${most} lavori annunciati; annullatene alcuni`,
  "wrongState.incident": ({ move, state }) => `${MOVES[move]}: non è possibile mentre l'incidente è ${STATES[state]}`,
  "wrongState.diagnosis": ({ state }) => `non c'è nulla da diagnosticare mentre l'incidente è ${STATES[state]}`,
  "wrongState.acknowledged": ({ by }) => `già preso in visione da ${by}`,
  "stillFails.incident": ({ subject }) =>
    `${subject} non è a posto; ora si guarda di nuovo, e l'incidente si risolve quando lo sarà. Se non è un guasto, annullatelo`,
  "tooMany.words": ({ most }) => `note e messaggi hanno già ${most} caratteri; questo va senza nota`,
  "tooMany.messages": ({ most }) => `ci sono già ${most} messaggi`,
  "tooMany.changes": ({ most }) => `è già stato cambiato ${most} volte`,
  "tooMany.pauses": ({ most }) => `è già stato sospeso ${most} volte`,
  "tooMany.problems": ({ most }) => `ci sono già ${most} problemi segnalati in attesa`,
  "reference.subject": ({ subject }) => `non c'è né un host né un servizio ${subject}`,
  running: () => "è in corso una ricerca di dispositivi; prima interrompetela",
  "running.acceptance": () => "è in corso un collaudo; prima interrompetelo o attendete che finisca",
  "notFound.acceptance": () => "nessun collaudo è in corso",
  "wrongState.acceptance": () => "nessun collaudo è ancora terminato; prima eseguitelo",
  "notFound.sheet": () => "il verbale di consegna non c'è ancora; prima eseguite il collaudo",
  "wrongState.handOver": () => "il collaudo si conclude con la consegna della centralina",
  "cannotEnrol.noBrokers": () =>
    "la configurazione è un file dato alla centralina e non indica relay.brokers con mqtts://; indicateli lì",
  "cannotEnrol.ownCertificate": () =>
    "la configurazione indica un proprio certificato (relay.tls.certificate); prima toglietelo",
  "cannotEnrol.noName": () =>
    "la centralina non ha ancora un nome: prima configurate customer, site e box, perché il codice vale per loro",
  "cannotEnrol.badAuthority": () =>
    "non è né l'impronta SHA-256 del certificato di un'autorità (64 cifre esadecimali) né un certificato (PEM)",
  "cannotEnrol.keyUnreadable": () =>
    "la chiave che cifra i segreti della centralina non è disponibile; vedete vedetta doctor",
  "cannotEnrol.noCertificate": () =>
    "la centralina non ha un certificato con cui chiedere; registratela con un nuovo codice",
  "network.ipv6": () => "le reti IPv6 non si possono esplorare; hanno troppi indirizzi",
  "network.form": () => "non è una rete come 192.0.2.0/24",
  "network.tooLarge": ({ prefix }) => `è troppo grande; si esplora al massimo una /${prefix}`,
  "network.noHosts": () => "non è una rete di host",
  "network.tooMany": ({ most }) => `al massimo ${most} reti alla volta`,
  "network.noOwn": () => "la centralina non ha una propria rete IPv4; indicatene una",
  "network.tooManyAddresses": ({ most }) => `al massimo ${most} indirizzi alla volta`,
} satisfies Partial<RefusalSentences>;
