/** Hungarian help with fields: jobs; by the schema's English. */
import type { jobsHelp as croatian } from "../../hr/setting-help/jobs.ts";

export const jobsHelp = {
  "Id of the job.": "A feladat azonosítója.",
  "Host it belongs to: while that is down or worked on, a missing report is no news.":
    "Amíg áll vagy karbantartják, a hiányzó jelentés nem hír.",
  "What it does; the category of its incidents follows from it: `backup` infrastructure, `transfer` integration, `content` content, `task` software.":
    "Ebből adódik incidenseinek kategóriája.",
  "Who sends it: an address, a domain, or a name as mails show it. Looked for in From, Sender, Reply-To, Return-Path and in what is forwarded. All that comes from there and is no other job's counts as this job's: what is not understood, as failed. Of a list, one is enough.":
    "A feladó címe, tartománya vagy neve. Ami onnan jön és nem más feladaté, ezé.",
  "It.": "Egyetlen érték.",
  "One of them.": "Az értékek egyike; elég, ha egy illik.",
  "Whom it goes to: an address, or what stands before the @ or behind a + in it. What names the job's id there is the job's without being told so. Of a list, one is enough.":
    "Cím, vagy ami a @ előtt, illetve benne a + után áll.",
  "Text in the subject. Of a list, one is enough.": "Szöveg a levél tárgyában. Több közül egy is elég.",
  "Words in the text or an attached log. Of a list, one is enough.":
    "Szavak a szövegben vagy a csatolt naplóban. Több közül egy is elég.",
  "Id of the rule that has to recognise it, such as `veeam`.":
    "Annak a szabálynak az azonosítója, amelynek fel kell ismernie, például veeam.",
  "In a mail that reports on several jobs: what stands in this job's line. Only that line counts, or what stands below it.":
    "Több feladatról szóló levélben: mi áll e feladat sorában. Csak az a sor számít, vagy ami alatta van.",
  "Words that say that it began.": "Szavak, amelyek a kezdetet jelzik.",
  "Words in this order, whatever their case; `*` at a word's end is any ending.":
    "Szavak ebben a sorrendben, kis- és nagybetű mindegy; a szó végi * bármilyen végződés.",
  "Words of success. Where they are told, nothing else makes it good.":
    "A siker szavai. Ha meg vannak adva, semmi más nem számít sikernek.",
  "Words of success with warnings; they beat success.": "A figyelmeztetéssel járó siker szavai; erősebbek a sikernél.",
  "Words of failure; they beat all others. A word beside a count of zero does not count.":
    "A sikertelenség szavai; minden másnál erősebbek. Nulla darabszám mellett a szó nem számít.",
  "The token in the heartbeat's address, 8 characters or more.":
    "Legalább 8 karakter; abban a címben áll, ahová a feladat jelent.",
  "OID of the notification of success; left out: any.": "A sikert jelző értesítés OID-je; üresen: bármelyik.",
  "Id or address of the host that sends it. Left out: the job's host, or anybody where it has none.":
    "A küldő eszköz azonosítója vagy címe; üresen: a feladat eszköze.",
  "OID of the notification of failure.": "A sikertelenséget jelző értesítés OID-je.",
  "Of success, where the OID alone does not tell.": "A sikerről, ha az OID magában nem árulja el.",
  "Words that stand in it, whatever their case.": "Szavak, amelyek benne állnak; a kis- és nagybetű mindegy.",
  "Of failure; it beats success.": "A sikertelenségről; erősebb a sikernél.",
  "Name of the program that writes it.": "A sort író program neve.",
  "Of a run that begins.": "A futás kezdetéről.",
  "Of success.": "A sikerről.",
  "Of success with warnings; it beats success.": "A figyelmeztetéssel járó sikerről; erősebb a sikernél.",
  "Of failure; it beats all others.": "A sikertelenségről; minden másnál erősebb.",
  "Its arguments, one by one; there is no shell. `{address}` stands for the address of the job's host.":
    "Egyenként; nincs parancsértelmező. Az {address} a feladat eszközének címe.",
  "How often it is asked within a window until it says that it ran; with `every` of the schedule: as often as that.":
    "Milyen gyakran kérdezi az időablakban, amíg azt nem mondja, hogy lefutott; ha az ütemezésben gyakoriság áll, akkor olyan gyakran.",
  "When a window begins: minute, hour, day of the month, month, weekday. A time that the clock leaves out in spring is an hour later, one that comes twice in autumn is the first.":
    "Perc, óra, a hónap napja, hónap, a hét napja.",
  "How long after each start the report may come. A window ends at the latest when the next one begins.":
    "Minden kezdet után meddig jöhet a jelentés.",
  "How long after the window a report is waited for before somebody is told; it counts as late.":
    "Az időablak után meddig vár még, mielőtt értesít; késésnek számít.",
  "Time zone of the job's clock, where it is not the site's.": "A feladat időzónája, ha nem a telephelyé.",
  "How often.": "Milyen gyakran.",
  "How much later is still fine.": "Mekkora késés fér még bele.",
  "Machines that all have to report in each window, as reports name them; case does not count.":
    "Gépek, amelyeknek minden időablakban jelenteniük kell, a jelentések szerinti néven.",
  "What is asked of a run, where reports tell how long it took or how much it moved.":
    "Mit vár el egy futástól, ha a jelentés megmondja, meddig tartott vagy mennyi adatot mozgatott.",
  "How long a run may take, from its start report to its end. One that has not ended by then is told; one that took longer is a warning.":
    "A jelentett kezdettől a végéig. Ami addig nem ér véget, azt jelzi; ami tovább tartott, figyelmeztetés.",
  "A run that succeeds in less time is a warning: it may have done nothing.":
    "A rövidebb sikeres futás figyelmeztetés: talán semmit sem csinált.",
  "A run that succeeds with less data is a warning.": "Ha kevesebb adattal sikerül, az figyelmeztetés.",
  "A run that succeeds with more data is a warning.": "Ha több adattal sikerül, az figyelmeztetés.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
