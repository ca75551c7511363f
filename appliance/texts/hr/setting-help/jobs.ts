/** Croatian help with fields: jobs; by the schema's English. */
export const jobsHelp = {
  "Id of the job.": "Oznaka zadatka.",
  "Host it belongs to: while that is down or worked on, a missing report is no news.":
    "Dok taj uređaj ne radi ili se na njemu radi, izvješće koje nedostaje nije novost.",
  "What it does; the category of its incidents follows from it: `backup` infrastructure, `transfer` integration, `content` content, `task` software.":
    "Iz vrste slijedi kategorija njegovih incidenata.",
  "Who sends it: an address, a domain, or a name as mails show it. Looked for in From, Sender, Reply-To, Return-Path and in what is forwarded. All that comes from there and is no other job's counts as this job's: what is not understood, as failed. Of a list, one is enough.":
    "Adresa, domena ili ime pošiljatelja. Sve što odande stigne i nije drugog zadatka računa se kao ovaj zadatak.",
  "It.": "Jedna vrijednost.",
  "One of them.": "Jedna od vrijednosti; dovoljno je da odgovara jedna.",
  "Whom it goes to: an address, or what stands before the @ or behind a + in it. What names the job's id there is the job's without being told so. Of a list, one is enough.":
    "Adresa ili ono što stoji ispred @ ili iza + u njoj.",
  "Text in the subject. Of a list, one is enough.": "Tekst u predmetu poruke. S popisa je dovoljan jedan.",
  "Words in the text or an attached log. Of a list, one is enough.":
    "Riječi u tekstu ili priloženom dnevniku. S popisa su dovoljne jedne.",
  "Id of the rule that has to recognise it, such as `veeam`.":
    "Oznaka pravila koje ga mora prepoznati, na primjer veeam.",
  "In a mail that reports on several jobs: what stands in this job's line. Only that line counts, or what stands below it.":
    "U poruci o više zadataka: što stoji u retku ovog zadatka. Računa se samo taj redak ili ono ispod njega.",
  "Words that say that it began.": "Riječi koje kažu da je počelo.",
  "Words in this order, whatever their case; `*` at a word's end is any ending.":
    "Riječi ovim redom, bez obzira na velika slova; * na kraju riječi je bilo koji nastavak.",
  "Words of success. Where they are told, nothing else makes it good.":
    "Riječi uspjeha. Ako su navedene, ništa drugo ne znači uspjeh.",
  "Words of success with warnings; they beat success.": "Riječi uspjeha s upozorenjima; jače su od uspjeha.",
  "Words of failure; they beat all others. A word beside a count of zero does not count.":
    "Riječi neuspjeha; jače su od svih drugih. Riječ uz broj nula ne računa se.",
  "The token in the heartbeat's address, 8 characters or more.":
    "Najmanje 8 znakova; stoji u adresi na koju se zadatak javlja.",
  "OID of the notification of success; left out: any.": "OID obavijesti o uspjehu; prazno: bilo koji.",
  "Id or address of the host that sends it. Left out: the job's host, or anybody where it has none.":
    "Oznaka ili adresa uređaja koji šalje; prazno: uređaj zadatka.",
  "OID of the notification of failure.": "OID obavijesti o neuspjehu.",
  "Of success, where the OID alone does not tell.": "O uspjehu, kad se iz samog OID-a ne vidi.",
  "Words that stand in it, whatever their case.": "Riječi koje u njoj stoje, bez obzira na velika i mala slova.",
  "Of failure; it beats success.": "O neuspjehu; jače je od uspjeha.",
  "Name of the program that writes it.": "Ime programa koji ga zapisuje.",
  "Of a run that begins.": "O početku izvođenja.",
  "Of success.": "O uspjehu.",
  "Of success with warnings; it beats success.": "O uspjehu s upozorenjima; jače je od uspjeha.",
  "Of failure; it beats all others.": "O neuspjehu; jače je od svega drugog.",
  "Its arguments, one by one; there is no shell. `{address}` stands for the address of the job's host.":
    "Jedan po jedan; ljuske nema. {address} je adresa uređaja zadatka.",
  "How often it is asked within a window until it says that it ran; with `every` of the schedule: as often as that.":
    "Koliko se često u terminu pita dok ne kaže da je izvedeno; ako je u rasporedu zadano koliko često, tada toliko često.",
  "When a window begins: minute, hour, day of the month, month, weekday. A time that the clock leaves out in spring is an hour later, one that comes twice in autumn is the first.":
    "Minuta, sat, dan u mjesecu, mjesec, dan u tjednu.",
  "How long after each start the report may come. A window ends at the latest when the next one begins.":
    "Koliko nakon svakog početka izvješće smije stići.",
  "How long after the window a report is waited for before somebody is told; it counts as late.":
    "Koliko se nakon termina još čeka prije javljanja; izvješće se računa kao zakašnjelo.",
  "Time zone of the job's clock, where it is not the site's.": "Vremenska zona zadatka, ako nije ista kao na lokaciji.",
  "How often.": "Koliko često.",
  "How much later is still fine.": "Koliko kašnjenje je još u redu.",
  "Machines that all have to report in each window, as reports name them; case does not count.":
    "Računala koja se sva moraju javiti u svakom terminu, kako ih navode izvješća.",
  "What is asked of a run, where reports tell how long it took or how much it moved.":
    "Što se traži od izvođenja, ako izvješća kažu koliko je trajalo ili koliko je podataka preneseno.",
  "How long a run may take, from its start report to its end. One that has not ended by then is told; one that took longer is a warning.":
    "Od javljenog početka do kraja. Što dotad nije završilo, javlja se; što je trajalo dulje, upozorenje je.",
  "A run that succeeds in less time is a warning: it may have done nothing.":
    "Uspješno izvođenje u kraćem vremenu je upozorenje: možda nije učinilo ništa.",
  "A run that succeeds with less data is a warning.": "Uspješno izvođenje s manje podataka je upozorenje.",
  "A run that succeeds with more data is a warning.": "Uspješno izvođenje s više podataka je upozorenje.",
};
