/** Italian of the command line: what every verb may have to say. */
import type { lines as english } from "../../en/lines/common-lines.ts";
import type { Template } from "../../template.ts";
import { text } from "../format.ts";

export const lines = {
  "common.usage": () => "Uso: vedetta VERB [...]     (di più: vedetta VERB --help; --language L: in quella lingua)",
  "common.noVerb": (p) => `il comando "${text(p.name)}" non esiste; vedetta --help li elenca`,
  "common.choice": (p) => `${text(p.option)} è uno tra ${text(p.choices)}, non "${text(p.value)}"`,
  "common.unknownOption": (p) => `l'opzione ${text(p.option)} non esiste; --help le elenca`,
  "common.optionNeedsValue": (p) => `${text(p.option)} richiede un valore`,
  "common.optionTakesNone": (p) => `${text(p.option)} non accetta un valore`,
  "common.unexpectedWord": (p) => `"${text(p.word)}" qui non è previsto`,
  "common.badUsage": (p) => `non è scritto come si deve: ${text(p.said)}`,
  "common.hostAndPort": (p) => `${text(p.option)} accetta HOST:PORT, non "${text(p.value)}"`,
  "common.store.full": (p) => `non c'è più spazio per ciò che la centralina ricorda: ${text(p.said)}`,
  "common.store.busy": (p) => `ciò che la centralina ricorda è in uso da altri: ${text(p.said)}`,
  "common.store.readonly": (p) =>
    `questo utente non può leggere o scrivere ciò che la centralina ricorda: ${text(p.said)}`,
  "common.store.corrupt": (p) => `ciò che la centralina ricorda è danneggiato: ${text(p.said)}`,
  "common.store.io": (p) => `il disco non funziona come dovrebbe: ${text(p.said)}`,
  "common.store.newer": (p) => `l'ha scritto una versione più nuova: ${text(p.said)}`,
  "common.store.gone": (p) => `qualcuno ha tolto i file: ${text(p.said)}`,
  "common.file.noSuch": (p) => `${text(p.path)}: il file non esiste`,
  "common.file.denied": (p) => `${text(p.path)}: questo utente non può farlo`,
  "common.file.folder": (p) => `${text(p.path)}: è una cartella`,
  "common.file.noSpace": (p) => `${text(p.path)}: non c'è più spazio`,
  "common.file.exists": (p) => `${text(p.path)}: esiste già`,
  "common.summary.run": () => "avvia la centralina",
  "common.summary.check": () => "esegue un controllo una volta, come un plugin di monitoraggio",
  "common.summary.inspect": () => "mostra che cosa un dispositivo dice di sé via SNMP",
  "common.summary.discover": () => "trova i dispositivi, che cosa sono e la configurazione che li sorveglia",
  "common.summary.config": () => "verifica, mostra, confronta, importa ed esporta la configurazione",
  "common.summary.secret": () => "salva, elenca e rimuove i segreti",
  "common.summary.doctor": () => "trova che cosa impedisce a questa centralina di fare il suo lavoro",
  "common.summary.user": () => "aggiunge, elenca e rimuove gli utenti",
  "common.summary.token": () => "crea, elenca e revoca i token API",
  "common.summary.incident": () => "elenca gli incidenti della centralina attiva qui, li tratta e segnala problemi",
  "common.summary.finding": () =>
    "elenca ciò che la centralina attiva qui ha trovato alle prime occhiate, lo accetta come normale o apre un incidente",
  "common.summary.job": () =>
    "elenca i lavori della centralina attiva qui, ne mostra uno, riporta a mano e prova che cosa direbbe una mail",
  "common.summary.maintenance": () =>
    "elenca i lavori annunciati sulla centralina attiva qui, li annuncia e li annulla",
  "common.summary.notify": () =>
    "mostra lo stato delle uscite della centralina attiva qui e invia messaggi di prova ai contatti",
  "common.summary.log": () => "cerca tra righe di log, notifiche SNMP e mail ricevute dalla centralina attiva qui",
  "common.summary.bundle": () => "crea un pacchetto diagnostico senza segreti, anche mentre la centralina lavora",
  "common.summary.backup": () => "crea un backup cifrato di questa centralina, anche mentre lavora",
  "common.summary.restore": () => "mette un backup in una cartella dei dati, per una centralina sostituita",
  "common.summary.ready": () => "dice se la centralina attiva qui sta sorvegliando",
  "common.summary.report": () => "crea il rapporto mensile",
  "common.summary.version": () => "stampa la versione",
  "common.summary.enrol": () =>
    "procura alla centralina attiva qui il certificato client, lo mostra e ne fa fare uno nuovo",
  "common.summary.setup": () =>
    "mostra a che punto è la configurazione iniziale della centralina attiva qui, prova la rete, esegue i passi",
  "common.summary.acceptance": () => "esegue una volta ogni controllo della centralina attiva qui e la consegna",
  "common.summary.soc": () => "la parte della centrale operativa: watch, key",
  "common.unknownOptionNear": (p) => `l'opzione ${text(p.option)} non esiste; forse ${text(p.near)}?`,
  "common.wantsPair": (p) => `${text(p.option)} vuole NAME=VALUE, non "${text(p.entry)}"`,
  "common.colon": (p) => `${text(p.what)}: ${text(p.said)}`,
  "common.expected": (p) => `atteso uno tra: ${text(p.words)}`,
  "common.expectedNot": (p) => `atteso uno tra: ${text(p.words)}; non "${text(p.typed)}"`,
  "common.takesNoWords": (p) => `${text(p.verb)} non accetta altre parole`,
  "common.takesOne": (p) => `${text(p.verb)} accetta un solo ${text(p.what)}`,
  "common.secretLength": (p) =>
    `${text(p.name)}: arriva sullo standard input e ha da ${String(p.least)} a ${String(p.most)} caratteri`,
  "common.boxAnswers": (p) => `la centralina risponde ${String(p.status)}`,
  "common.noBox": (p) => `su ${text(p.at)} non risponde nessuna centralina: ${text(p.said)}`,
  "common.oneFile": (p) => `${text(p.verb)} accetta un solo file`,
  "common.takesNo": (p) => `${text(p.verb)} non accetta "${text(p.word)}"`,
  "common.warning": (p) => `avviso: ${text(p.said)}`,
  "common.unreadable": (p) => `${text(p.file)} non si può leggere (${text(p.code)})`,
  "common.summary.visit": () => "annota una visita sulla centralina in funzione qui, elenca le visite e ne ritira una",
  "common.summary.tool": () => "guarda la rete a mano: ping, percorsi, nomi, porte, pagine, certificati, SNMP, ARP",
  "common.noVerbNear": (p) => `il comando "${text(p.name)}" non esiste; forse "${text(p.near)}"?`,
  "common.noHost": (p) => `nella configurazione non c'è il dispositivo "${text(p.name)}"`,
} satisfies Readonly<Record<keyof typeof english, Template>>;
