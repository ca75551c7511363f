/** The monthly report in Italian. A catalogue is long. */
import { reportDuration, type ReportForms } from "../report-forms.ts";
import type { ReportTexts } from "../report-texts.ts";
import { upperFirst } from "../upper-first.ts";
import { outcomes } from "./job-labels.ts";
import { classifications, priorities } from "./page-labels.ts";
import { duration as spoken } from "./times.ts";

const duration = reportDuration(spoken);

export function italianReport(f: ReportForms): ReportTexts {
  const times = (count: number) => f.plural(count, { one: "una volta", other: "{n} volte" });
  const incidents = (count: number) => f.plural(count, { one: "un incidente", other: "{n} incidenti" });
  return {
    duration,

    title: (p) => `${p.site}: rapporto mensile, ${p.month}`,
    kind: () => "Rapporto mensile",
    madeAt: (p) => `Preparato il ${p.at}`,
    timezone: (p) => `Fuso orario: ${p.zone}`,
    untilNow: (p) => `Il mese non è finito: dati fino a ${p.at}`,
    watchedSince: (p) => `Sorvegliato da ${p.at}`,
    pageOf: (p) => `Pagina ${p.page} di ${p.of}`,
    footer: (p) => `${p.site}, ${p.month}`,

    lead: {
      allWorked: (p) => `${upperFirst(p.month)}: tutto ciò che il vostro personale usa ha funzionato.`,
      devicesWorked: (p) => `${upperFirst(p.month)}: tutti i dispositivi sorvegliati hanno risposto.`,
      oneFailed: (p) =>
        `${upperFirst(p.month)}: ${p.name} non ha funzionato ${times(p.failures)}, in tutto per ${duration(p.ms)}. Tutto il resto ha funzionato.`,
      severalFailed: (p) =>
        `${upperFirst(p.month)}: guasti a ${f.number(p.count)} servizi aziendali. Il più lungo: ${p.worst}, in tutto ${duration(p.ms)}.`,
      devicesFailed: (p) =>
        `${upperFirst(p.month)}: ${f.plural(p.count, { one: "un dispositivo a volte non ha risposto", other: "{n} dispositivi a volte non hanno risposto" })}. Più a lungo: ${p.worst}, in tutto ${duration(p.ms)}.`,
      nothingWatched: (p) => `${upperFirst(p.month)}: non c'era nulla di cui si potesse dire un guasto.`,
      nothingKnown: (p) => `${upperFirst(p.month)}: non si sa nulla di come ha funzionato.`,
    },
    also: {
      noIncident: () => "Non ci sono stati incidenti.",
      incidentsKept: (p) =>
        f.plural(p.count, {
          one: "C'è stato un incidente; risposta e soluzione nei tempi.",
          other: "Ci sono stati {n} incidenti; per tutti risposta e soluzione nei tempi.",
        }),
      incidentsMissed: (p) =>
        p.count === 1
          ? "C'è stato un incidente; i tempi concordati non sono stati rispettati."
          : `Ci sono stati ${f.number(p.count)} incidenti; per ${f.number(p.missed)} i tempi concordati non sono stati rispettati.`,
      incidentsRunning: (p) =>
        p.count === 1
          ? "C'è stato un incidente; il suo tempo corre ancora."
          : `Ci sono stati ${f.number(p.count)} incidenti; per ${f.number(p.running)} il tempo corre ancora, per gli altri è stato rispettato.`,
      stillOpen: (p) => f.plural(p.count, { one: "Uno non è ancora risolto.", other: "{n} non sono ancora risolti." }),
      jobsGood: (p) =>
        f.plural(p.runs, {
          one: "L'unica esecuzione prevista di un'attività è andata a buon fine.",
          other: "Tutte le {n} esecuzioni di backup e altre attività sono arrivate.",
        }),
      jobsBad: (p) =>
        `Su ${f.number(p.runs)} esecuzioni di backup e altre attività ${f.plural(p.bad, { one: "una è fallita o non ha dato notizie", other: "{n} sono fallite o non hanno dato notizie" })}.`,
      jobsUnknown: (p) =>
        f.plural(p.count, {
          one: "Di un'altra esecuzione nessuno sa, perché la centralina non poteva ascoltare.",
          other: "Di altre {n} esecuzioni nessuno sa, perché la centralina non poteva ascoltare.",
        }),
      willBeFull: (p) =>
        `${p.name} su ${p.on} raggiungerà il limite tra il ${p.earliest} e il ${p.latest}, se continua così.`,
      unwatched: (p) => `Per ${duration(p.ms)} non si è sorvegliato; non conta né come funzionante né come guasto.`,
    },

    tiles: {
      service: () => "Servizi aziendali fermi per",
      serviceFailed: (p) => f.plural(p.failures, { one: "un guasto", other: "{n} guasti" }),
      serviceWell: () => "nessun guasto",
      incidents: () => "Incidenti",
      incidentsKept: (p) => `${f.number(p.kept)} su ${f.number(p.of)} nei tempi concordati`,
      jobs: () => "Attività riuscite",
      jobsOf: (p) => `${f.number(p.good)} su ${f.number(p.of)}`,
      jobsBad: (p) => f.plural(p.bad, { one: "una fallita o senza notizie", other: "{n} fallite o senza notizie" }),
      jobsAll: () => "nessuna fallita",
      watched: () => "Sorvegliato",
      watchedAll: () => "senza interruzioni",
      notWatched: (p) => `non per ${duration(p.ms)}`,
      before: (p) => `Mese prima: ${p.value}`,
      none: () => "nulla",
    },

    models: {
      heading: () => "Servizi aziendali",
      about: () => "Che cosa usano le persone e per quanto ha funzionato. Ogni riga mostra i giorni del mese.",
      none: () => "Qui non è indicato nessun servizio aziendale. Fino ad allora parlano i dispositivi.",
    },
    hosts: {
      heading: () => "Dispositivi",
      about: (p) =>
        `${f.plural(p.flawless, { one: "Un dispositivo", other: "{n} dispositivi" })} su ${f.number(p.total)} ${f.plural(p.flawless, { one: "ha", other: "hanno" })} sempre risposto. Gli altri sono i primi.`,
      allFlawless: (p) =>
        f.plural(p.total, {
          one: "L'unico dispositivo ha sempre risposto.",
          other: "Tutti i {n} dispositivi hanno sempre risposto.",
        }),
      more: (p) =>
        f.plural(p.count, {
          one: "Un altro dispositivo non è elencato.",
          other: "Altri {n} dispositivi non sono elencati.",
        }),
      unasked: (p) =>
        f.plural(p.count, {
          one: "Di un dispositivo nessuno chiede se risponde; non è contato.",
          other: "Di {n} dispositivi nessuno chiede se rispondono; non sono contati.",
        }),
    },
    services: {
      heading: () => "Controlli falliti più a lungo",
      about: (p) =>
        p.failing > p.shown
          ? `${f.number(p.failing)} controlli sono falliti mentre il dispositivo rispondeva; questi sono i peggiori.`
          : f.plural(p.failing, {
              one: "Un controllo è fallito mentre il dispositivo rispondeva.",
              other: "{n} controlli sono falliti mentre il dispositivo rispondeva.",
            }),
      none: () => "Nessun controllo è fallito mentre il dispositivo rispondeva.",
      gone: () => "non più sorvegliato",
    },
    times: {
      name: () => "Nome",
      days: () => "Giorni del mese",
      share: () => "Disponibile",
      failed: () => "Guasto",
      part: () => "In parte",
      excused: () => "Lavori annunciati",
      unknown: () => "Non noto",
      before: () => "Mese prima",
      strip: (p) => `${p.name}: guasto ${times(p.failures)}, in tutto ${duration(p.ms)}`,
      stripWell: (p) => `${p.name}: nessun guasto`,
      nothing: () => "–",
    },
    legend: {
      well: () => "funziona",
      part: () => "funziona in parte",
      failed: () => "guasto",
      excused: () => "lavori annunciati",
      unknown: () => "non sorvegliato o non noto",
    },

    incidents: {
      heading: () => "Incidenti e tempi concordati",
      none: () => "In questo mese non ci sono stati incidenti.",
      sums: () => "Per priorità",
      priority: () => "Priorità",
      count: () => "Incidenti",
      respond: () => "Risposta nei tempi",
      resolve: () => "Soluzione nei tempi",
      keptOf: (p) => {
        const of = p.kept + p.missed + p.running;
        if (of === 0) return "–";
        return p.running === 0
          ? `${f.number(p.kept)} su ${f.number(of)}`
          : `${f.number(p.kept)} su ${f.number(of)}, ${f.number(p.running)} ancora in corso`;
      },
      list: () => "Uno per uno",
      opened: () => "Comunicato",
      what: () => "Che cosa",
      lasted: () => "Durata",
      kept: (p) => `in tempo, ${duration(p.ms)}`,
      missed: (p) => `in ritardo di ${duration(p.over)}`,
      running: (p) => `ancora in corso, usati ${duration(p.ms)}`,
      waiting: () => "solo proposto",
      calledOff: () => "annullato",
      open: () => "non ancora risolto",
      nameOn: (p) => `${p.name} su ${p.on}`,
      more: (p) => `Non elencati: ${incidents(p.count)} in più.`,
      carried: () => "Rimasto da prima",
      rules: () =>
        "I tempi per rispondere e risolvere contano solo le ore concordate e stanno fermi mentre un incidente attende qualcuno o sono annunciati lavori.",
    },
    priorities,
    classes: classifications,

    jobs: {
      heading: () => "Backup e altre attività",
      about: (p) =>
        `Arrivate ${f.number(p.good)} esecuzioni su ${f.number(p.runs)}. Ogni casella mostra la peggiore del giorno.`,
      job: () => "Attività",
      runs: () => "Riuscite",
      goodOf: (p) => `${f.number(p.good)} su ${f.number(p.of)}`,
      cell: (p) => `${p.name}, ${p.day}: ${p.result}`,
      notPlanned: () => "non prevista",
      notKnown: () => "nulla di noto",
      toCome: () => "deve ancora venire",
    },
    outcomes: { ...outcomes, partial: () => "alcuni computer senza notizie" },

    capacity: {
      heading: () => "Spazio e previsioni",
      about: () =>
        "Che cosa si riempie: prima ciò che raggiungerà presto un limite, poi il più pieno. Giorni di questo mese e del precedente.",
      name: (p) => `${p.name} su ${p.on}`,
      value: (p) => f.measured(p.value, p.unit),
      change: (p) => `da ${f.measured(p.from, p.unit)} a ${f.measured(p.to, p.unit)} nel mese`,
      reaches: (p) => `raggiunge ${f.measured(p.limit, p.unit)} tra il ${p.earliest} e il ${p.latest}`,
      noForecast: () => "nessun limite in vista",
      picture: (p) => `${p.name} su ${p.on}: da ${f.measured(p.from, p.unit)} a ${f.measured(p.to, p.unit)}`,
      more: (p) =>
        f.plural(p.count, {
          one: "Un'altra misura è lontana dai suoi limiti.",
          other: "Altre {n} misure sono più lontane dai loro limiti.",
        }),
      warning: () => "attenzione",
      critical: () => "critico",
    },

    visits: { heading: () => "Visite", at: () => "Quando", by: () => "Chi", done: () => "Che cosa è stato fatto" },

    compared: {
      heading: () => "Confronto con il mese prima",
      about: (p) => `Gli stessi dati di ${p.month}.`,
      nothing: (p) => `Di ${p.month} non si sa nulla.`,
      what: () => "Dato",
      service: () => "Servizi aziendali disponibili",
      devices: () => "Dispositivi disponibili",
      failedFor: () => "Servizi aziendali fermi per",
      incidents: () => "Incidenti",
      missed: () => "Tempi concordati non rispettati",
      jobs: () => "Attività riuscite",
      unwatched: () => "Non sorvegliato",
      runs: (p) => `${f.number(p.good)} su ${f.number(p.of)}`,
    },

    rules: {
      heading: () => "Come si calcolano questi dati",
      share: () =>
        "Disponibile è il tempo in cui ha funzionato su quello in cui ha funzionato o era guasto, arrotondato per difetto: 100% significa che non si è visto alcun guasto.",
      unknown: () =>
        "Il tempo senza sorveglianza, o in cui non si poteva dire, non conta né come funzionante né come guasto. Sta sotto «Non noto».",
      excused: () =>
        "I lavori annunciati sono esclusi, comunque sia andata; di un servizio aziendale solo il tempo in cui per essi non ha funzionato.",
      clocks: () => "Se i tempi concordati sono rispettati vale al momento della preparazione.",
      models: () =>
        "Un servizio aziendale si calcola dalle sue parti, come è definito ora. Funziona in parte mentre è guasta una parte di cui può fare a meno, o che avvisa.",
      holes: () => "Non si è sorvegliato:",
      hole: (p) => `dal ${p.from} al ${p.to} (${duration(p.ms)})`,
    },
  };
}
