/** The monthly report in Croatian. A catalogue is long. */
import { reportDuration, type ReportForms } from "../report-forms.ts";
import type { ReportTexts } from "../report-texts.ts";
import { upperFirst } from "../upper-first.ts";
import { outcomes } from "./job-labels.ts";
import { classifications, priorities } from "./page-labels.ts";
import { duration as spoken } from "./times.ts";

const duration = reportDuration(spoken);

export function croatianReport(f: ReportForms): ReportTexts {
  const times = (count: number) => f.plural(count, { one: "{n} put", few: "{n} puta", other: "{n} puta" });
  const incidents = (count: number) =>
    f.plural(count, { one: "{n} incident", few: "{n} incidenta", other: "{n} incidenata" });
  const devices = (count: number) => f.plural(count, { one: "{n} uređaj", few: "{n} uređaja", other: "{n} uređaja" });
  return {
    duration,

    title: (p) => `${p.site}: mjesečno izvješće, ${p.month}`,
    kind: () => "Mjesečno izvješće",
    madeAt: (p) => `Izrađeno ${p.at}`,
    timezone: (p) => `Vremenska zona: ${p.zone}`,
    untilNow: (p) => `Mjesec još traje: brojke do ${p.at}`,
    watchedSince: (p) => `Nadzor od ${p.at}`,
    pageOf: (p) => `Stranica ${p.page} od ${p.of}`,
    footer: (p) => `${p.site}, ${p.month}`,

    lead: {
      allWorked: (p) => `${upperFirst(p.month)}: sve što vaši ljudi koriste je radilo.`,
      devicesWorked: (p) => `${upperFirst(p.month)}: svaki nadzirani uređaj je odgovarao.`,
      oneFailed: (p) =>
        `${upperFirst(p.month)}: ${p.name} nije radilo ${times(p.failures)}, ukupno ${duration(p.ms)}. Sve ostalo je radilo.`,
      severalFailed: (p) =>
        `${upperFirst(p.month)}: ispadi kod poslovnih usluga: ${f.number(p.count)}. Najdulji: ${p.worst}, ukupno ${duration(p.ms)}.`,
      devicesFailed: (p) =>
        `${upperFirst(p.month)}: povremeno nije odgovaralo: ${devices(p.count)}. Najdulje: ${p.worst}, ukupno ${duration(p.ms)}.`,
      nothingWatched: (p) => `${upperFirst(p.month)}: nije bilo ničega o čijem bi se ispadu moglo govoriti.`,
      nothingKnown: (p) => `${upperFirst(p.month)}: ništa nije poznato o tome kako je radilo.`,
    },
    also: {
      noIncident: () => "Nije bilo incidenata.",
      incidentsKept: (p) => `Bilo je: ${incidents(p.count)}; odziv i rješenje u ugovorenom roku.`,
      incidentsMissed: (p) =>
        p.count === 1
          ? "Bio je jedan incident; ugovoreni rokovi nisu održani."
          : `Bilo je: ${incidents(p.count)}; ugovoreni rokovi nisu održani za ${f.number(p.missed)}.`,
      incidentsRunning: (p) =>
        p.count === 1
          ? "Bio je jedan incident; rok još teče."
          : `Bilo je: ${incidents(p.count)}; rok još teče za ${f.number(p.running)}, kod svih ostalih je održan.`,
      stillOpen: (p) => `Još neriješeno: ${incidents(p.count)}.`,
      jobsGood: (p) =>
        f.plural(p.runs, {
          one: "Stiglo je javljanje za {n} izvođenje sigurnosnih kopija i drugih zadataka, koliko ih je bilo.",
          few: "Stigla su javljanja za sva {n} izvođenja sigurnosnih kopija i drugih zadataka.",
          other: "Stigla su javljanja za svih {n} izvođenja sigurnosnih kopija i drugih zadataka.",
        }),
      jobsBad: (p) =>
        `Od ${f.number(p.runs)} izvođenja sigurnosnih kopija i drugih zadataka nije uspjelo ili se nije javilo: ${f.number(p.bad)}.`,
      jobsUnknown: (p) => `Nitko ne zna za još ${f.number(p.count)} izvođenja jer nadzorni uređaj nije mogao slušati.`,
      willBeFull: (p) =>
        `${p.name}, ${p.on}: ako se tako nastavi, granica će biti dosegnuta između ${p.earliest} i ${p.latest}.`,
      unwatched: (p) => `Nadzora nije bilo ${duration(p.ms)}; to se ne računa ni kao rad ni kao ispad.`,
    },

    tiles: {
      service: () => "Poslovne usluge nisu radile",
      serviceFailed: (p) => f.plural(p.failures, { one: "{n} ispad", few: "{n} ispada", other: "{n} ispada" }),
      serviceWell: () => "bez ispada",
      incidents: () => "Incidenti",
      incidentsKept: (p) => `${f.number(p.kept)} od ${f.number(p.of)} u ugovorenom roku`,
      jobs: () => "Uspjeli zadaci",
      jobsOf: (p) => `${f.number(p.good)} od ${f.number(p.of)}`,
      jobsBad: (p) => `neuspjelo ili bez javljanja: ${f.number(p.bad)}`,
      jobsAll: () => "nijedan neuspjeh",
      watched: () => "Nadzirano",
      watchedAll: () => "bez prekida",
      notWatched: (p) => `bez nadzora ${duration(p.ms)}`,
      before: (p) => `Mjesec prije: ${p.value}`,
      none: () => "ništa",
    },

    models: {
      heading: () => "Poslovne usluge",
      about: () => "Što ljudi koriste i koliko je radilo. Svaki redak pokazuje dane u mjesecu.",
      none: () => "Ovdje nije navedena nijedna poslovna usluga. Dotle za njih govore uređaji.",
    },
    hosts: {
      heading: () => "Uređaji",
      about: (p) =>
        `Bez ijednog ispada: ${f.number(p.flawless)} od ${f.number(p.total)} uređaja. Oni s ispadom stoje prvi.`,
      allFlawless: (p) => `Svi su uređaji uvijek odgovarali (${f.number(p.total)}).`,
      more: (p) => `Nije navedeno još: ${devices(p.count)}.`,
      unasked: (p) => `Ne pita se odgovara li ${devices(p.count)}; to se ne računa.`,
    },
    services: {
      heading: () => "Provjere s najduljim neuspjehom",
      about: (p) => {
        const failing = f.plural(p.failing, { one: "{n} provjera", few: "{n} provjere", other: "{n} provjera" });
        return p.failing > p.shown
          ? `Povremeno neuspješno dok je uređaj odgovarao: ${failing}; ovo su najgore.`
          : `Povremeno neuspješno dok je uređaj odgovarao: ${failing}.`;
      },
      none: () => "Nijedna provjera nije bila neuspješna dok je uređaj odgovarao.",
      gone: () => "više se ne nadzire",
    },
    times: {
      name: () => "Ime",
      days: () => "Dani u mjesecu",
      share: () => "Radilo",
      failed: () => "Nije radilo",
      part: () => "Djelomično",
      excused: () => "Najavljeni radovi",
      unknown: () => "Nepoznato",
      before: () => "Mjesec prije",
      strip: (p) => `${p.name}: nije radilo ${times(p.failures)}, ukupno ${duration(p.ms)}`,
      stripWell: (p) => `${p.name}: bez ispada`,
      nothing: () => "–",
    },
    legend: {
      well: () => "radi",
      part: () => "radi djelomično",
      failed: () => "ne radi",
      excused: () => "najavljeni radovi",
      unknown: () => "bez nadzora ili nepoznato",
    },

    incidents: {
      heading: () => "Incidenti i ugovoreni rokovi",
      none: () => "U ovom mjesecu nije bilo incidenata.",
      sums: () => "Po prioritetu",
      priority: () => "Prioritet",
      count: () => "Incidenti",
      respond: () => "Odziv u roku",
      resolve: () => "Rješenje u roku",
      keptOf: (p) => {
        const of = p.kept + p.missed + p.running;
        if (of === 0) return "–";
        return p.running === 0
          ? `${f.number(p.kept)} od ${f.number(of)}`
          : `${f.number(p.kept)} od ${f.number(of)}, još teče ${f.number(p.running)}`;
      },
      list: () => "Jedan po jedan",
      opened: () => "Javljeno",
      what: () => "Što",
      lasted: () => "Trajanje",
      kept: (p) => `u roku, ${duration(p.ms)}`,
      missed: (p) => `kasni ${duration(p.over)}`,
      running: (p) => `još teče, potrošeno ${duration(p.ms)}`,
      waiting: () => "samo predložen",
      calledOff: () => "opozvan",
      open: () => "još neriješen",
      nameOn: (p) => `${p.name}, ${p.on}`,
      more: (p) => `Nije navedeno još: ${incidents(p.count)}.`,
      carried: () => "Preostalo od prije",
      rules: () =>
        "Rokovi za odziv i rješenje broje samo ugovorene sate i stoje dok incident nekoga čeka ili su najavljeni radovi.",
    },
    priorities,
    classes: classifications,

    jobs: {
      heading: () => "Sigurnosne kopije i drugi zadaci",
      about: (p) =>
        `Javilo se ${f.number(p.good)} od ${f.number(p.runs)} izvođenja. Svaka ćelija pokazuje najgore toga dana.`,
      job: () => "Zadatak",
      runs: () => "Prošlo",
      goodOf: (p) => `${f.number(p.good)} od ${f.number(p.of)}`,
      cell: (p) => `${p.name}, ${p.day}: ${p.result}`,
      notPlanned: () => "nije planirano",
      notKnown: () => "ništa nije poznato",
      toCome: () => "tek dolazi",
    },
    outcomes,

    capacity: {
      heading: () => "Prostor i predviđanje",
      about: () =>
        "Što se puni: prvo ono što će najprije doseći granicu, zatim najpunije. Dani ovog i prošlog mjeseca.",
      name: (p) => `${p.name}, ${p.on}`,
      value: (p) => f.measured(p.value, p.unit),
      change: (p) => `od ${f.measured(p.from, p.unit)} do ${f.measured(p.to, p.unit)} u mjesecu`,
      reaches: (p) => `doseže ${f.measured(p.limit, p.unit)} između ${p.earliest} i ${p.latest}`,
      noForecast: () => "granica nije na vidiku",
      picture: (p) => `${p.name}, ${p.on}: od ${f.measured(p.from, p.unit)} do ${f.measured(p.to, p.unit)}`,
      more: (p) =>
        f.plural(p.count, {
          one: "Još {n} mjerenje dalje je od svojih granica.",
          few: "Još {n} mjerenja dalje su od svojih granica.",
          other: "Još {n} mjerenja dalje je od svojih granica.",
        }),
      warning: () => "upozorenje",
      critical: () => "kritično",
    },

    visits: { heading: () => "Posjeti", at: () => "Kada", by: () => "Tko", done: () => "Što je učinjeno" },

    compared: {
      heading: () => "Usporedba s mjesecom prije",
      about: (p) => `Iste brojke, ${p.month}.`,
      nothing: (p) => `${upperFirst(p.month)}: ništa nije poznato.`,
      what: () => "Brojka",
      service: () => "Dostupnost poslovnih usluga",
      devices: () => "Dostupnost uređaja",
      failedFor: () => "Poslovne usluge nisu radile",
      incidents: () => "Incidenti",
      missed: () => "Prekoračeni ugovoreni rokovi",
      jobs: () => "Uspjeli zadaci",
      unwatched: () => "Bez nadzora",
      runs: (p) => `${f.number(p.good)} od ${f.number(p.of)}`,
    },

    rules: {
      heading: () => "Kako se računaju ove brojke",
      share: () =>
        "Pod „Radilo” je vrijeme rada u vremenu u kojem je radilo ili nije radilo, zaokruženo naniže: 100 % znači da ispada nije bilo.",
      unknown: () =>
        "Vrijeme bez nadzora ili u kojem se nije moglo znati ne računa se ni kao rad ni kao ispad. Stoji pod „Nepoznato”.",
      excused: () =>
        "Najavljeni radovi se izuzimaju, što god bilo; kod poslovne usluge samo vrijeme u kojem zbog njih nije radila.",
      clocks: () => "Jesu li rokovi održani, vrijedi u trenutku izrade.",
      models: () =>
        "Poslovna usluga računa se iz svojih dijelova, kako je sada određena. Radi djelomično dok ne radi dio bez kojega može ili dok neki upozorava.",
      holes: () => "Nadzora nije bilo:",
      hole: (p) => `od ${p.from} do ${p.to} (${duration(p.ms)})`,
    },
  };
}
