/** Croatian for orders of the operations centre that are not taken. */
import type { RefusalSentences } from "../../refusal-book.ts";

export const orderRefusals = {
  "malformed.order": () => "nije kompaktni JWS (tri dijela base64url odvojena točkama)",
  "malformed.content": () => "potpisano nije nalog: JSON s id, command, target, issuedAt i expiresAt",
  "tooLarge.order": ({ mostKiB }) => `nalog ima najviše ${mostKiB} KiB`,
  wrongAlgorithm: () => "nalozi se potpisuju s EdDSA (Ed25519) i ništa se drugo ne prima",
  "wrongAlgorithm.critical": () => "zaglavlje traži proširenje (crit) koje ovaj nadzorni uređaj ne zna",
  wrongKey: () => "potpis nije od navedenog ključa",
  "wrongKey.unknown": () => "potpisano je ključem koji nije među relay.commandKeys ovog nadzornog uređaja",
  otherTarget: ({ base }) => `namijenjeno je drugom nadzornom uređaju; ovaj je ${base}`,
  otherBoot: () => "namijenjeno je drugom pokretanju ovog nadzornog uređaja; koje je sada, kaže njegova prisutnost",
  untrustedClock: () =>
    "nadzorni uređaj ne vjeruje svom satu pa prima samo naloge koji navode sadašnje pokretanje (boot, kako kaže prisutnost)",
  expired: () => "isteklo je",
  notYetValid: ({ skewSeconds }) => `izdano je u budućnosti, za više od ${skewSeconds} s`,
  lifetimeTooLong: ({ hours }) => `mora isteći nakon izdavanja i u roku od ${hours} h`,
  seenBefore: () => "nalog s tim id već je primljen; izvršava se samo jednom",
  "seenBefore.perhaps": () => "možda je primljen prije nego što je nadzorni uređaj zaboravio koji; izdajte ga iznova",
  "seenBefore.restored": () =>
    "ovaj je nadzorni uređaj vraćen iz sigurnosne kopije i prijašnji je to možda već učinio; izdajte ga ponovno dvije minute nakon pokretanja",
  outOfOrder: ({ highest }) => `već je primljen nalog ovog ključa sa sequence ${highest}`,
  retained: () => "broker ga je čuvao (retained); nalozi se daju nadzornom uređaju koji je tu",
  unknownCommand: ({ command, near }) =>
    `nema naredbe „${command}”${near === undefined ? "" : `; mislite li ${near}?`}`,
  "notAllowed.command": ({ name, command }) => `ključ ${name} ne smije dati ${command}`,
  "notAllowed.configure": ({ name }) =>
    `ključ ${name} ne smije mijenjati konfiguraciju; za to treba role: admin uz ključ u relay.commandKeys`,
  "tooMany.orders": () => "previše naloga odjednom; izdajte ga malo poslije",
  "tooMany.kept": ({ most }) => `naloga koji nisu istekli pamti se već ${most}; izdajte ga poslije`,
  "storeUnavailable.order": () => "nadzorni uređaj ne može zapamtiti nalog pa ga ne izvršava",
  interrupted: () =>
    "nadzorni uređaj zaustavio se tijekom izvršavanja; možda je učinjeno, možda nije, a ovaj se nalog ne ponavlja",
  failed: () => "nadzorni uređaj u tome nije uspio; više piše u njegovu dnevniku",
  configuredByFile: () => "ovaj nadzorni uređaj postavlja se datotekom; promijenite je ondje",
  "wrongCommand.configure": () => "nalog na config/desired je „configure”",
  versionTooLow: ({ inForce }) => `verzija mora biti veća od ${inForce}, najnovije koja je bila na snazi`,
  refusedBefore: ({ version }) => `verzija ${version} već je odbijena; ispravite je pod većom verzijom`,
  rolledBack: ({ minutes }) =>
    `s njom nijedan broker nije bio dostupan ${minutes} min, iako je veza radila; vraćena je prethodna`,
  "rolledBack.before": () => "upravo je ta konfiguracija već jednom odsjekla nadzorni uređaj od brokera i vraćena je",
  noUpdater: () => "ovaj se nadzorni uređaj ne ažurira odavde: radi na tuđem sustavu",
  "update.notFound": () => "nema ažuriranja na tu verziju: ni na USB memoriji ni na izvoru ažuriranja",
  "update.notSigned": () => "nije ga potpisao nitko čija ažuriranja ovaj nadzorni uređaj prihvaća, ili je oštećeno",
  "update.otherBoard": () => "to je ažuriranje za drugu vrstu nadzornog uređaja",
  "update.otherVersion": () => "ažuriranje koje je ovdje druge je verzije",
  "update.older": () => "starije je od onoga što ovdje radi ili je radilo, ili je isto",
  "update.returnedFrom": () => "nadzorni uređaj već je isprobao tu verziju i vratio se s nje; prihvaća noviju",
  "update.noSpace": () => "na kartici nema mjesta",
  "update.busy": () => "drugo se ažuriranje upravo isprobava",
  "update.silent": () => "program za ažuriranje nadzornog uređaja ne odgovara",
  "notFound.test": ({ event }) => `nema probnog događaja ${event} ili ga više nema`,
  "notFound.events": ({ latest }) => `najnoviji događaj ima sequence ${latest}`,
  "busy.resend": () => "događaji se već šalju ponovno; pitajte kad to završi",
  "tooMany.tests": ({ seconds }) => `dovoljan je jedan probni događaj u ${seconds} s`,
} satisfies Partial<RefusalSentences>;
