/** Croatian for commands that are not carried out. */
import type { IncidentState } from "#model/incident.ts";
import type { IncidentMove } from "#model/incident-command.ts";
import type { RefusalSentences } from "../../refusal-book.ts";

const MOVES: Readonly<Record<IncidentMove, string>> = {
  accept: "prihvaćanje",
  acknowledge: "potvrda",
  assign: "dodjela",
  start: "početak rada",
  suspend: "zaustavljanje",
  resume: "nastavak",
  resolve: "rješenje",
  reopen: "ponovno otvaranje",
  close: "zatvaranje",
  cancel: "opoziv",
  categorise: "promjena kategorije",
  prioritise: "promjena prioriteta",
  note: "bilješka",
  message: "poruka",
};
const STATES: Readonly<Record<IncidentState, string>> = {
  proposed: "predložen",
  open: "otvoren",
  inProgress: "u radu",
  suspended: "zaustavljen",
  resolved: "riješen",
  closed: "zatvoren",
  cancelled: "opozvan",
};

export const commandRefusals = {
  "readOnly.file": ({ file }) => `konfiguracija je datoteka ${file}; promijenite je ondje`,
  readOnly: () => "konfiguracija je datoteka zadana nadzornom uređaju; promijenite datoteku",
  changedMeanwhile: () => "konfiguracija se u međuvremenu promijenila; učitajte je ponovno",
  notAllowed: ({ needed, name, role }) => `za to treba uloga ${needed}; ${name} ima ulogu ${role}`,
  "notAllowed.noUser": () => "lozinku ima samo prijavljeni korisnik",
  "notFound.user": ({ name }) => `nema korisnika ${name}`,
  "notFound.userGone": () => "korisnik je u međuvremenu uklonjen",
  "notFound.recipient": ({ to }) => `nema ni kontakta ni izlaza ${to}`,
  "notFound.way": ({ contact }) =>
    `nijedan izlaz ne javlja kontaktu ${contact}: treba mu adresa e-pošte i outputs.mail, ili webhook s contact: ${contact}`,
  "notFound.token": ({ id }) => `nema tokena ${id}`,
  "notFound.service": ({ service }) => `nema servisa ${service}`,
  "notFound.discovery": () => "nijedno otkrivanje nije u tijeku",
  userExists: ({ name }) => `korisnik ${name} već postoji`,
  lastAdmin: ({ name }) => `${name} je zadnji administrator; prvo odredite drugog`,
  tooMany: ({ most }) => `tokena je već ${most}; opozovite neke`,
  busy: () => "previše zahtjeva odjednom; pokušajte malo poslije",
  "busy.signIn": () => "previše se ljudi prijavljuje; pokušajte malo poslije",
  wrongPassword: () => "nema takvog korisnika ili je lozinka pogrešna",
  "wrongPassword.present": () => "to nije sadašnja lozinka",
  wrongCode: () => "to nije kod ovog nadzornog uređaja",
  claimed: () => "ovaj je nadzorni uređaj već preuzet",
  claimCodeTooShort: ({ least }) => `kod ima manje od ${least} slova i znamenki`,
  nothingToAccept: ({ service }) => `provjera ${service} ne uspoređuje ništa što bi se moglo prihvatiti`,
  notSeenYet: ({ service }) =>
    `${service}: nije viđeno otkako je nadzorni uređaj pokrenut; pokušajte nakon sljedeće provjere`,
  notDerived: ({ service }) => `${service} stoji u konfiguraciji; uklonite ga ondje`,
  "notFound.leftOut": ({ service }) => `${service} nije izostavljen`,
  "notFound.finding": ({ service }) => `${service} nije nalaz ili to više nije`,
  "notFound.job": ({ job }) => `nema zadatka ${job}`,
  "notFound.report": ({ month }) => `za mjesec ${month} nema izvješća`,
  "report.noFonts": () =>
    "na ovom nadzornom uređaju nema pisma za PDF; otvorite izvješće kao stranicu i ispišite je",
  "report.busy": () => "izrađuje se previše izvješća; pokušajte za minutu",
  "report.failed": () =>
    "izvješće se nije moglo izraditi; pokušajte ponovno, a ako opet ne uspije, pogledajte dnevnik nadzornog uređaja",
  "notFound.machine": ({ job, machine }) => `${job} ne očekuje ništa od računala ${machine}`,
  "notFound.window": ({ job }) => `${job} nema prozor koji tada počinje ili više nije poznat`,
  "notFound.model": ({ model }) => `nema poslovne usluge ${model}`,
  "notFound.work": ({ id }) => `nema najavljenih radova ${id} ili su završili`,
  "notFound.group": ({ group }) => `nijedan host nije u grupi ${group}`,
  "work.moment": () => "nije trenutak, na primjer 2026-05-01T22:00:00Z",
  "work.over": () => "mora biti poslije sadašnjeg trenutka i poslije početka",
  "work.nothing": () => "navedite barem jedan host, grupu ili servis",
  "readOnly.work": ({ id }) => `${id} stoji u konfiguraciji; promijenite ga ondje`,
  "work.tooLate": ({ hours }) => `početak smije biti najviše ${hours} h unatrag`,
  "work.tooLong": ({ days }) => `radovi traju najviše ovoliko dana: ${days}; što se ponavlja stoji u konfiguraciji`,
  "notAllowed.longWork": ({ hours }) => `za više od ${hours} h treba uloga technician`,
  "tooMany.works": ({ most }) => `najavljenih radova već je ${most}; neke opozovite`,
  "wrongState.incident": ({ move, state }) => `${MOVES[move]}: nije moguće dok je incident ${STATES[state]}`,
  "wrongState.diagnosis": ({ state }) => `nema se što dijagnosticirati dok je incident ${STATES[state]}`,
  "wrongState.acknowledged": ({ by }) => `već je potvrđeno: ${by}`,
  "stillFails.incident": ({ subject }) =>
    `${subject} nije u redu; sada se gleda ponovno, a incident će biti riješen kad bude. Ako to nije kvar, opozovite ga`,
  "tooMany.words": ({ most }) => `bilješke i poruke već imaju znakova: ${most}; ovo ide bez bilješke`,
  "tooMany.messages": ({ most }) => `poruka je već ${most}`,
  "tooMany.changes": ({ most }) => `to je promijenjeno već ${most} puta`,
  "tooMany.pauses": ({ most }) => `zaustavljano je već ${most} puta`,
  "tooMany.problems": ({ most }) => `prijavljenih problema koji čekaju već je ${most}`,
  "reference.subject": ({ subject }) => `nema ni hosta ni servisa ${subject}`,
  running: () => "otkrivanje je u tijeku; prvo ga prekinite",
  "network.ipv6": () => "IPv6 mreže se ne mogu pretražiti; imaju previše adresa",
  "network.form": () => "nije mreža, na primjer 192.0.2.0/24",
  "network.tooLarge": ({ prefix }) => `prevelika je; pretražuje se najviše /${prefix}`,
  "network.noHosts": () => "nije mreža hostova",
  "network.tooMany": ({ most }) => `najveći broj mreža odjednom je ${most}`,
  "network.noOwn": () => "ovaj nadzorni uređaj nema vlastitu IPv4 mrežu; navedite je",
  "cannotEnrol.noBrokers": () =>
    "konfiguracija je zadana datoteka i ne navodi relay.brokers s mqtts://; prvo ih ondje navedite",
  "cannotEnrol.ownCertificate": () =>
    "konfiguracija navodi vlastiti certifikat (relay.tls.certificate); prvo ga uklonite",
  "cannotEnrol.noName": () =>
    "nadzorni uređaj još nema ime: prvo postavite customer, site i box jer kod vrijedi za njih",
  "cannotEnrol.badAuthority": () =>
    "nije ni SHA-256 otisak certifikata izdavatelja (64 heksadecimalne znamenke) ni certifikat (PEM)",
  "cannotEnrol.keyUnreadable": () =>
    "ključ kojim su šifrirane tajne nadzornog uređaja nije dostupan; pogledajte vedetta doctor",
  "cannotEnrol.noCertificate": () => "nadzorni uređaj nema certifikat kojim bi tražio; upišite ga novim kodom",
  "network.tooManyAddresses": ({ most }) => `najveći broj adresa odjednom je ${most}`,
} satisfies Partial<RefusalSentences>;
