/** Hungarian for commands that are not carried out. */
import type { IncidentState } from "#model/incident.ts";
import type { IncidentMove } from "#model/incident-command.ts";
import type { RefusalSentences } from "../../refusal-book.ts";

const MOVES: Readonly<Record<IncidentMove, string>> = {
  accept: "az elfogadás",
  acknowledge: "a visszaigazolás",
  assign: "a hozzárendelés",
  start: "a munka kezdése",
  suspend: "a felfüggesztés",
  resume: "a folytatás",
  resolve: "a megoldás",
  reopen: "az újranyitás",
  close: "a lezárás",
  cancel: "a visszavonás",
  categorise: "a kategória módosítása",
  prioritise: "a prioritás módosítása",
  note: "a megjegyzés",
  message: "az üzenet",
};
const STATES: Readonly<Record<IncidentState, string>> = {
  proposed: "javasolt",
  open: "nyitott",
  inProgress: "folyamatban lévő",
  suspended: "felfüggesztett",
  resolved: "megoldott",
  closed: "lezárt",
  cancelled: "visszavont",
};

const TOO_BUSY = "egyszerre túl sok kérés; próbálja újra kis idő múlva";

export const commandRefusals = {
  "readOnly.file": (p) => `a konfiguráció ez a fájl: ${p.file}; ott módosítsa`,
  readOnly: () => "a konfiguráció a felügyelőegységnek átadott fájl; azt módosítsa",
  changedMeanwhile: () => "a konfiguráció közben megváltozott; töltse be újra",
  notAllowed: (p) => `ehhez ${p.needed} szerepkör kell; ${p.name} szerepköre: ${p.role}`,
  "notAllowed.noUser": () => "csak bejelentkezett felhasználónak van jelszava",
  "notFound.user": (p) => `nincs ilyen felhasználó: ${p.name}`,
  "notFound.userGone": () => "a felhasználót közben eltávolították",
  "notFound.recipient": (p) => `nincs ilyen kapcsolattartó vagy kimenet: ${p.to}`,
  "notFound.way": (p) =>
    `egyetlen kimenet sem értesíti őt: ${p.contact}; e-mail-cím és outputs.mail kell hozzá, vagy egy webhook ezzel: contact: ${p.contact}`,
  "cannotEnrol.noBrokers": () =>
    "a konfiguráció a felügyelőegységnek átadott fájl, és nincs benne relay.brokers mqtts:// címmel; előbb ott adja meg",
  "cannotEnrol.ownCertificate": () =>
    "a konfiguráció saját tanúsítványt ad meg (relay.tls.certificate); előbb vegye ki",
  "cannotEnrol.noName": () =>
    "ennek a felügyelőegységnek még nincs neve: előbb állítsa be a customer, site és box értékét, a kód ezekhez tartozik",
  "cannotEnrol.badAuthority": () =>
    "nem egy kiállító tanúsítványának SHA-256-ujjlenyomata (64 hexadecimális jegy), és nem is tanúsítvány (PEM)",
  "cannotEnrol.keyUnreadable": () => "a felügyelőegység titkait titkosító kulcs nem érhető el; lásd: vedetta doctor",
  "cannotEnrol.noCertificate": () =>
    "ennek a felügyelőegységnek nincs tanúsítványa, amellyel kérhetne; regisztrálja új kóddal",
  "notFound.token": (p) => `nincs ilyen token: ${p.id}`,
  "notFound.service": (p) => `nincs ilyen szolgáltatás: ${p.service}`,
  "notFound.noTools": () => "ezen a felügyelőegységen nincsenek eszközök a hibakereséshez",
  "notFound.tool": () => "erről a futtatásról nincs adat; a befejezettek csak egy ideig maradnak meg",
  "tooMany.tools": ({ most }) =>
    `már elég eszköz fut és vár; egy személy egyszerre legfeljebb ${most} futtatást indíthat`,
  "notFound.discovery": () => "nem zajlik felderítés",
  "notFound.found": ({ address }) => `a(z) ${address} címen nincs talált eszköz, vagy már nincs`,
  nothingChosen: () => "nincs kiválasztott eszköz",
  "nothingChosen.toTry": () => "minden talált eszköz már olvasható",
  userExists: (p) => `már van ilyen felhasználó: ${p.name}`,
  lastAdmin: (p) => `${p.name} az utolsó adminisztrátor; előbb hozzon létre másikat`,
  tooMany: (p) => `már ${p.most} token van; vonjon vissza néhányat`,
  busy: () => TOO_BUSY,
  "busy.signIn": () => "túl sokan jelentkeznek be; próbálja újra kis idő múlva",
  wrongPassword: () => "nincs ilyen felhasználó, vagy rossz a jelszó",
  "wrongPassword.present": () => "ez nem a jelenlegi jelszó",
  wrongCode: () => "ez nem a felügyelőegység kódja",
  claimed: () => "ezt a felügyelőegységet már birtokba vették",
  claimCodeTooShort: (p) => `a kód kevesebb mint ${p.least} betűből és számjegyből áll`,
  nothingToAccept: (p) => `ez az ellenőrzés nem hasonlít semmihez, ami elfogadható lenne: ${p.service}`,
  notSeenYet: (p) =>
    `a felügyelőegység indulása óta nem volt vizsgálva: ${p.service}; próbálja újra a következő ellenőrzése után`,
  notDerived: (p) => `a konfigurációban áll: ${p.service}; ott vegye ki`,
  "notFound.leftOut": (p) => `nincs kihagyva: ${p.service}`,
  "notFound.finding": (p) => `nem átnézendő, vagy már nem az: ${p.service}`,
  "notFound.job": (p) => `nincs ilyen feladat: ${p.job}`,
  "notFound.report": (p) => `erről a hónapról semmit sem tudni: ${p.month}; a felügyelőegység akkor nem figyelt`,
  "report.noFonts": () =>
    "ezen a felügyelőegységen nincs betűkészlet PDF-hez; nyissa meg a jelentést oldalként, és azt nyomtassa ki",
  "report.busy": () => "túl sok jelentés készül; próbálja újra egy perc múlva",
  "report.failed": () =>
    "a jelentés nem készült el; próbálja újra, és ha megint nem sikerül, nézze meg a felügyelőegység naplóját",
  "notFound.machine": (p) => `${p.job}: nem vár jelzést ettől a géptől: ${p.machine}`,
  "notFound.window": (p) => `${p.job}: nincs akkor kezdődő időablaka, vagy már nem ismert`,
  "notFound.place": ({ place }) => `az érvényes konfigurációban ezen a helyen nincs semmi: ${place}`,
  "notFound.version": ({ version }) => `a konfigurációnak nincs ilyen változata: ${version}; az utolsó 50 marad meg`,
  "notFound.model": (p) => `nincs ilyen állapotmodell: ${p.model}`,
  "notFound.work": (p) => `nincs ilyen bejelentett karbantartás: ${p.id}, vagy már véget ért`,
  "notFound.group": (p) => `ebben a csoportban nincs eszköz: ${p.group}`,
  "work.moment": () => "nem olyan időpont, mint 2026-05-01T22:00:00Z",
  "work.over": () => "későbbinek kell lennie a mostnál és a kezdetnél",
  "work.nothing": () => "adjon meg legalább egy eszközt, csoportot vagy szolgáltatást",
  "readOnly.work": (p) => `a konfigurációban áll: ${p.id}; ott módosítsa`,
  "work.tooLate": (p) => `legfeljebb ${p.hours} órával ezelőtt kezdődhetett`,
  "work.tooLong": (p) => `egy karbantartás legfeljebb ${p.days} napig tart; ami ismétlődik, a konfigurációban áll`,
  "notAllowed.longWork": (p) => `${p.hours} óránál hosszabbhoz technician szerepkör kell`,
  "tooMany.works": (p) => `már ${p.most} karbantartás van bejelentve; vonjon vissza néhányat`,
  "wrongState.incident": (p) => `${MOVES[p.move]} nem lehetséges, mert az incidens ${STATES[p.state]}`,
  "wrongState.diagnosis": (p) => `nincs mit diagnosztizálni, mert az incidens ${STATES[p.state]}`,
  "wrongState.acknowledged": (p) => `már visszaigazolta: ${p.by}`,
  "stillFails.incident": (p) =>
    `nincs rendben: ${p.subject}; most újra meg lesz vizsgálva, és az incidens megoldódik, amint rendben van. Ha nem hiba, vonja vissza`,
  "tooMany.words": (p) => `a megjegyzései és üzenetei már ${p.most} karaktert tesznek ki; ez megjegyzés nélkül mehet`,
  "tooMany.messages": (p) => `már ${p.most} üzenete van`,
  "tooMany.changes": (p) => `ezt már ${p.most} alkalommal módosították`,
  "tooMany.pauses": (p) => `már ${p.most} alkalommal felfüggesztették`,
  "tooMany.problems": (p) => `már ${p.most} bejelentett hiba vár elbírálásra`,
  "reference.subject": (p) => `nincs ilyen eszköz vagy szolgáltatás: ${p.subject}`,
  running: () => "felderítés zajlik; előbb szakítsa meg",
  "running.acceptance": () => "átvételi ellenőrzés zajlik; előbb szakítsa meg, vagy várja meg a végét",
  "notFound.acceptance": () => "nem zajlik átvételi ellenőrzés",
  "wrongState.acceptance": () => "még egy átvételi ellenőrzés sem ért véget; előbb futtassa le",
  "notFound.sheet": () => "még nincs átadási lap; előbb futtassa le az átvételi ellenőrzést",
  "wrongState.handOver": () => "az átvételi ellenőrzést a felügyelőegység átadása zárja le",
  "network.ipv6": () => "IPv6-hálózat nem pásztázható végig; túl sok a címe",
  "network.form": () => "nem olyan hálózat, mint 192.0.2.0/24",
  "network.tooLarge": (p) => `túl nagy; legfeljebb /${p.prefix} pásztázható végig`,
  "network.noHosts": () => "nem eszközök hálózata",
  "network.tooMany": (p) => `egyszerre legfeljebb ${p.most} hálózat`,
  "network.noOwn": () => "ennek a felügyelőegységnek nincs saját IPv4-hálózata; adjon meg egyet",
  "network.tooManyAddresses": (p) => `egyszerre legfeljebb ${p.most} cím pásztázható végig`,
} satisfies Partial<RefusalSentences>;
