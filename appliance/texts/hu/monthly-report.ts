/** The monthly report in Hungarian. A catalogue is long. */
import { reportDuration, type ReportForms } from "../report-forms.ts";
import type { ReportTexts } from "../report-texts.ts";
import { outcomes } from "./job-labels.ts";
import { classifications, priorities } from "./page-labels.ts";
import { duration as spoken } from "./times.ts";

const duration = reportDuration(spoken);

export function hungarianReport(f: ReportForms): ReportTexts {
  const times = (count: number) => (count === 1 ? "egyszer" : `${f.number(count)} alkalommal`);
  const share = (part: number, of: number) => `${f.number(of)} közül ${f.number(part)}`;
  return {
    duration,

    title: (p) => `${p.site}: havi jelentés, ${p.month}`,
    kind: () => "Havi jelentés",
    madeAt: (p) => `Készült: ${p.at}`,
    timezone: (p) => `Minden időpont ebben az időzónában értendő: ${p.zone}`,
    untilNow: (p) => `A hónap még nem ért véget; a számok állapota: ${p.at}`,
    watchedSince: (p) => `A figyelés kezdete: ${p.at}`,
    pageOf: (p) => `${p.page}. oldal, összesen ${p.of}`,
    footer: (p) => `${p.site}, ${p.month}`,

    lead: {
      allWorked: (p) => `${p.month}: minden működött, amit a munkatársak használnak.`,
      devicesWorked: (p) => `${p.month}: minden figyelt eszköz válaszolt.`,
      oneFailed: (p) =>
        `${p.month}: ${p.name} ${times(p.failures)} kiesett, összesen ennyi időre: ${duration(p.ms)}. Minden más működött.`,
      severalFailed: (p) =>
        `${p.month}: ${f.number(p.count)} üzleti szolgáltatás esett ki. A leghosszabb kiesés: ${p.worst}, összesen ${duration(p.ms)}.`,
      devicesFailed: (p) =>
        `${p.month}: ${f.number(p.count)} eszköz időnként nem válaszolt. A leghosszabb kiesés: ${p.worst}, összesen ${duration(p.ms)}.`,
      nothingWatched: (p) => `${p.month}: nem volt itt semmi, aminek a kiesését jelezni lehetett volna.`,
      nothingKnown: (p) => `${p.month}: semmit sem tudni arról, hogyan működtek a dolgok.`,
    },
    also: {
      noIncident: () => "Nem volt incidens.",
      incidentsKept: (p) =>
        p.count === 1
          ? "Egy incidens volt; a válasz és a megoldás is időben megérkezett."
          : `${f.number(p.count)} incidens volt; mindegyikre időben érkezett válasz és megoldás.`,
      incidentsMissed: (p) =>
        p.count === 1
          ? "Egy incidens volt; a vállalt határidők nem teljesültek."
          : `${f.number(p.count)} incidens volt; ebből ${f.number(p.missed)} esetében a vállalt határidők nem teljesültek.`,
      incidentsRunning: (p) =>
        p.count === 1
          ? "Egy incidens volt; az ideje még tart."
          : `${f.number(p.count)} incidens volt; ebből ${f.number(p.running)} esetében az idő még tart, a többire időben érkezett válasz és megoldás.`,
      stillOpen: (p) => (p.count === 1 ? "Egy még nincs megoldva." : `${f.number(p.count)} még nincs megoldva.`),
      jobsGood: (p) =>
        p.runs === 1
          ? "Az egyetlen esedékes feladat lefutott."
          : `A biztonsági mentések és más feladatok mindegyik futása (${f.number(p.runs)}) rendben volt.`,
      jobsBad: (p) =>
        `A biztonsági mentések és más feladatok ${f.number(p.runs)} futása közül ${f.number(p.bad)} hibás volt vagy elmaradt.`,
      jobsUnknown: (p) =>
        `További ${f.number(p.count)} futásról semmit sem tudni, mert a felügyelőegység nem tudott figyelni.`,
      willBeFull: (p) =>
        `${p.name} (${p.on}): ha így folytatódik, ${p.earliest} és ${p.latest} között eléri a határértékét.`,
      unwatched: (p) =>
        `A felügyelőegység összesen ${duration(p.ms)} időn át nem figyelt; ez sem működésnek, sem kiesésnek nem számít.`,
    },

    tiles: {
      service: () => "Üzleti szolgáltatások kiesése",
      serviceFailed: (p) => `${f.number(p.failures)} kiesés`,
      serviceWell: () => "nem volt kiesés",
      incidents: () => "Incidensek",
      incidentsKept: (p) => `${share(p.kept, p.of)} határidőn belül`,
      jobs: () => "Lefutott feladatok",
      jobsOf: (p) => share(p.good, p.of),
      jobsBad: (p) => `${f.number(p.bad)} hibás volt vagy elmaradt`,
      jobsAll: () => "egy sem volt hibás",
      watched: () => "Figyelés",
      watchedAll: () => "hézag nélkül",
      notWatched: (p) => `kimaradt: ${duration(p.ms)}`,
      before: (p) => `Előző hónap: ${p.value}`,
      none: () => "nincs",
    },

    models: {
      heading: () => "Üzleti szolgáltatások",
      about: () => "Amit az emberek használnak, és mennyi ideig működött. Minden sor a hónap napjait mutatja.",
      none: () => "Itt nincs megnevezve üzleti szolgáltatás. Addig az eszközök beszélnek helyettük.",
    },
    hosts: {
      heading: () => "Eszközök",
      about: (p) =>
        `${f.number(p.total)} eszköz közül ${f.number(p.flawless)} egyszer sem esett ki. Elöl állnak azok, amelyek igen.`,
      allFlawless: (p) =>
        p.total === 1
          ? "Az egyetlen eszköz egyszer sem esett ki."
          : `Egyetlen eszköz sem esett ki (összesen ${f.number(p.total)}).`,
      more: (p) => `További ${f.number(p.count)} eszköz nincs felsorolva.`,
      unasked: (p) =>
        p.count === 1
          ? "Egy eszközről senki sem kérdezi, válaszol-e; ez nem számít bele."
          : `${f.number(p.count)} eszközről senki sem kérdezi, válaszol-e; ezek nem számítanak bele.`,
    },
    services: {
      heading: () => "A leghosszabban hibás ellenőrzések",
      about: (p) =>
        p.failing > p.shown
          ? `${f.number(p.failing)} ellenőrzés volt hibás valamikor, miközben az eszköze válaszolt; ezek a legrosszabbak.`
          : p.failing === 1
            ? "Egy ellenőrzés volt hibás valamikor, miközben az eszköze válaszolt."
            : `${f.number(p.failing)} ellenőrzés volt hibás valamikor, miközben az eszköze válaszolt.`,
      none: () => "Egyetlen ellenőrzés sem volt hibás, miközben az eszköze válaszolt.",
      gone: () => "már nem figyelt",
    },
    times: {
      name: () => "Név",
      days: () => "A hónap napjai",
      share: () => "Elérhető",
      failed: () => "Kiesés",
      part: () => "Részleges",
      excused: () => "Bejelentett",
      unknown: () => "Nem tudni",
      before: () => "Előző hónap",
      strip: (p) => `${p.name}: ${times(p.failures)} kiesett, összesen ${duration(p.ms)}`,
      stripWell: (p) => `${p.name}: nem volt kiesés`,
      nothing: () => "–",
    },
    legend: {
      well: () => "működik",
      part: () => "részben működik",
      failed: () => "kiesett",
      excused: () => "bejelentett karbantartás",
      unknown: () => "nem figyelt vagy nem tudni",
    },

    incidents: {
      heading: () => "Incidensek és vállalt határidők",
      none: () => "Ebben a hónapban nem volt incidens.",
      sums: () => "Prioritás szerint",
      priority: () => "Prioritás",
      count: () => "Incidensek",
      respond: () => "Időben válasz",
      resolve: () => "Időben megoldás",
      keptOf: (p) => {
        const of = p.kept + p.missed + p.running;
        if (of === 0) return "–";
        const kept = `${f.number(p.kept)} / ${f.number(of)}`;
        return p.running === 0 ? kept : `${kept}, ${f.number(p.running)} még tart`;
      },
      list: () => "Egyenként",
      opened: () => "Jelezve",
      what: () => "Mi",
      lasted: () => "Tartott",
      kept: (p) => `időben, ${duration(p.ms)}`,
      missed: (p) => `késés: ${duration(p.over)}`,
      running: (p) => `még tart, eltelt ${duration(p.ms)}`,
      waiting: () => "csak javasolt",
      calledOff: () => "visszavonva",
      open: () => "még nincs megoldva",
      nameOn: (p) => `${p.name} (${p.on})`,
      more: (p) => `További ${f.number(p.count)} incidens nincs felsorolva.`,
      carried: () => "Korábbról maradt",
      rules: () =>
        "A válaszadás és a megoldás idejébe csak a vállalt órák számítanak, és az óra áll, amíg az incidens valakire vár, vagy bejelentett karbantartás zajlik.",
    },
    priorities,
    classes: classifications,

    jobs: {
      heading: () => "Biztonsági mentések és más feladatok",
      about: (p) =>
        `${f.number(p.runs)} futás közül ${f.number(p.good)} rendben volt. Minden mező a nap legrosszabbja.`,
      job: () => "Feladat",
      runs: () => "Lefutott",
      goodOf: (p) => `${f.number(p.good)} / ${f.number(p.of)}`,
      cell: (p) => `${p.name}, ${p.day}: ${p.result}`,
      notPlanned: () => "nem volt tervezve",
      notKnown: () => "semmit sem tudni",
      toCome: () => "még hátravan",
    },
    outcomes,

    capacity: {
      heading: () => "Tárhely és előrejelzés",
      about: () =>
        "Ami telik: elöl azok, amelyek a leghamarabb elérik a határukat, utánuk a legtelítettebbek. E hónap és az előző napjai.",
      name: (p) => `${p.name} (${p.on})`,
      value: (p) => f.measured(p.value, p.unit),
      change: (p) => `a hónap elején ${f.measured(p.from, p.unit)}, a végén ${f.measured(p.to, p.unit)}`,
      reaches: (p) => `eléri a határt (${f.measured(p.limit, p.unit)}) ${p.earliest} és ${p.latest} között`,
      noForecast: () => "nincs közeli határ",
      picture: (p) =>
        `${p.name} (${p.on}): az elején ${f.measured(p.from, p.unit)}, a végén ${f.measured(p.to, p.unit)}`,
      more: (p) => `További ${f.number(p.count)} mérés messzebb van a határaitól.`,
      warning: () => "figyelmeztetés",
      critical: () => "kritikus",
    },

    visits: { heading: () => "Látogatások", at: () => "Mikor", by: () => "Ki", done: () => "Mi történt" },

    compared: {
      heading: () => "Összevetés az előző hónappal",
      about: (p) => `Ugyanezek a számok, ${p.month}.`,
      nothing: (p) => `${p.month}: semmit sem tudni róla.`,
      what: () => "Mutató",
      service: () => "Üzleti szolgáltatások elérhetősége",
      devices: () => "Eszközök elérhetősége",
      failedFor: () => "Üzleti szolgáltatások kiesése",
      incidents: () => "Incidensek",
      missed: () => "Be nem tartott határidők",
      jobs: () => "Lefutott feladatok",
      unwatched: () => "Nem figyelt idő",
      runs: (p) => share(p.good, p.of),
    },

    rules: {
      heading: () => "Hogyan készültek ezek a számok",
      share: () =>
        "Az elérhetőség a működés ideje a működés és a kiesés együttes idejéhez képest, lefelé kerekítve: a 100% azt jelenti, hogy nem látszott kiesés.",
      unknown: () =>
        "Az az idő, amikor a felügyelőegység nem figyelt, vagy nem tudta megállapítani az állapotot, sem működésnek, sem kiesésnek nem számít. Ez a „Nem tudni” alatt áll.",
      excused: () =>
        "A bejelentett karbantartás nem számít kiesésnek, bármi történt közben; üzleti szolgáltatásnál csak az az idő, amikor emiatt nem működött.",
      clocks: () => "A határidők betartása azt az állapotot mutatja, amikor ez a jelentés készült.",
      models: () =>
        "Egy üzleti szolgáltatás állapota a részeiből számítódik, a mai meghatározása szerint. Részben működik, amíg egy nélkülözhető része hibás, vagy valamelyik figyelmeztet.",
      holes: () => "A felügyelőegység nem figyelt:",
      hole: (p) => `${p.from} – ${p.to} (${duration(p.ms)})`,
    },
  };
}
