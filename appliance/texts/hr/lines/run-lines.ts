/** Croatian of the command line: run, ready and version. */
import type { lines as english } from "../../en/lines/run-lines.ts";
import type { Template } from "../../template.ts";
import { count, number, text } from "../format.ts";

export const lines = {
  "run.fewFiles": (p) =>
    `dopušteno je samo ${String(p.allowed)} otvorenih datoteka, treba najmanje ${String(p.least)}, a bolje ${String(p.better)}: LimitNOFILE=65536 u jedinici systemd-a ili ulimit -n ${String(p.better)}`,
  "run.readAgain": () => "konfiguracija ponovno pročitana",
  "run.refused": (p) => `konfiguracija odbijena, ostaje stara: ${text(p.problems)}`,
  "run.slowStop": () => "zaustavljanje je trajalo predugo; što je odlučeno, spremljeno je",
  "run.watches": (p) =>
    `Vedetta nadzire ${count(p.hosts, "uređaj", "uređaja", "uređaja")}, ${count(p.services, "provjera", "provjere", "provjera")}. Otvorite ${text(p.url)}`,
  "run.claim": (p) => `Ovaj nadzorni uređaj još nema vlasnika. Preuzmite ga ovdje, jedanput: ${text(p.url)}`,
  "run.fingerprint": (p) => `Certifikat je vlastiti; otisak SHA-256 ${text(p.print)}`,
  "run.mirror": (p) =>
    `Nijedan broker nije postavljen. Događaji se mogu pratiti na ${text(p.url)} (vedetta soc watch --broker ${text(p.url)})`,
  "run.notInForce": (p) => `Prihvaćeno, ali još nije na snazi: ${text(p.parts)}`,
  "run.setUpTaken": (p) => `${text(p.box)}, ${text(p.at)}: datoteka za postavljanje je preuzeta.`,
  "run.setUpRefused": (p) => `${text(p.box)}, ${text(p.at)}: datoteka za postavljanje je odbijena. Što nije u redu:`,
  "run.ready": () => "spremno",
  "run.notReady": (p) => `nije spremno: ${text(p.why)}`,
  "run.noAnswer": (p) => `nema odgovora u ${number(p.seconds)} s`,
} satisfies Readonly<Record<keyof typeof english, Template>>;
