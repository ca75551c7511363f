/** Italian help with fields: jobs; by the schema's English. */
import type { jobsHelp as croatian } from "../../hr/setting-help/jobs.ts";

export const jobsHelp = {
  "Id of the job.": "Identificativo dell'attività.",
  "Host it belongs to: while that is down or worked on, a missing report is no news.":
    "Mentre è fermo o in manutenzione, un rapporto mancante non è una notizia.",
  "What it does; the category of its incidents follows from it: `backup` infrastructure, `transfer` integration, `content` content, `task` software.":
    "Dal tipo deriva la categoria dei suoi incidenti.",
  "Who sends it: an address, a domain, or a name as mails show it. Looked for in From, Sender, Reply-To, Return-Path and in what is forwarded. All that comes from there and is no other job's counts as this job's: what is not understood, as failed. Of a list, one is enough.":
    "Indirizzo, dominio o nome del mittente. Tutto ciò che arriva da lì e non è di un'altra attività conta per questa.",
  "It.": "Un solo valore.",
  "One of them.": "Uno dei valori; basta che ne corrisponda uno.",
  "Whom it goes to: an address, or what stands before the @ or behind a + in it. What names the job's id there is the job's without being told so. Of a list, one is enough.":
    "Un indirizzo, o ciò che sta prima della @ o dopo un + in esso.",
  "Text in the subject. Of a list, one is enough.": "Testo nell'oggetto. Di un elenco ne basta uno.",
  "Words in the text or an attached log. Of a list, one is enough.":
    "Parole nel testo o in un log allegato. Di un elenco ne basta una voce.",
  "Id of the rule that has to recognise it, such as `veeam`.":
    "Identificativo della regola che deve riconoscerlo, per esempio veeam.",
  "In a mail that reports on several jobs: what stands in this job's line. Only that line counts, or what stands below it.":
    "In un messaggio su più attività: che cosa c'è nella riga di questa. Conta solo quella riga, o ciò che sta sotto.",
  "Words that say that it began.": "Parole che dicono che è iniziato.",
  "Words in this order, whatever their case; `*` at a word's end is any ending.":
    "Parole in quest'ordine, maiuscole o no; * a fine parola è una desinenza qualsiasi.",
  "Words of success. Where they are told, nothing else makes it good.":
    "Parole di successo. Se indicate, nient'altro vale come riuscito.",
  "Words of success with warnings; they beat success.": "Parole di successo con avvisi; prevalgono sul successo.",
  "Words of failure; they beat all others. A word beside a count of zero does not count.":
    "Parole di errore; prevalgono su tutte. Una parola accanto a un conteggio zero non conta.",
  "The token in the heartbeat's address, 8 characters or more.":
    "Almeno 8 caratteri; sta nell'indirizzo a cui l'attività riferisce.",
  "OID of the notification of success; left out: any.": "OID della notifica di successo; vuoto: qualsiasi.",
  "Id or address of the host that sends it. Left out: the job's host, or anybody where it has none.":
    "Identificativo o indirizzo del dispositivo che invia; vuoto: quello dell'attività.",
  "OID of the notification of failure.": "OID della notifica di errore.",
  "Of success, where the OID alone does not tell.": "Di successo, se l'OID da solo non basta.",
  "Words that stand in it, whatever their case.": "Parole che vi compaiono, maiuscole o minuscole.",
  "Of failure; it beats success.": "Di errore; prevale sul successo.",
  "Name of the program that writes it.": "Nome del programma che la scrive.",
  "Of a run that begins.": "Di un'esecuzione che inizia.",
  "Of success.": "Di successo.",
  "Of success with warnings; it beats success.": "Di successo con avvisi; prevale sul successo.",
  "Of failure; it beats all others.": "Di errore; prevale su tutto.",
  "Its arguments, one by one; there is no shell. `{address}` stands for the address of the job's host.":
    "Uno per uno; non c'è shell. {address} è l'indirizzo del dispositivo dell'attività.",
  "How often it is asked within a window until it says that it ran; with `every` of the schedule: as often as that.":
    "Ogni quanto lo si interroga nella finestra finché dice di essere stato eseguito; se nel piano è indicato ogni quanto, allora così spesso.",
  "When a window begins: minute, hour, day of the month, month, weekday. A time that the clock leaves out in spring is an hour later, one that comes twice in autumn is the first.":
    "Minuto, ora, giorno del mese, mese, giorno della settimana.",
  "How long after each start the report may come. A window ends at the latest when the next one begins.":
    "Entro quanto da ogni inizio può arrivare il rapporto.",
  "How long after the window a report is waited for before somebody is told; it counts as late.":
    "Quanto si aspetta ancora dopo la finestra prima di avvisare; conta come ritardo.",
  "Time zone of the job's clock, where it is not the site's.": "Fuso orario dell'attività, se non è quello della sede.",
  "How often.": "Ogni quanto.",
  "How much later is still fine.": "Quanto ritardo va ancora bene.",
  "Machines that all have to report in each window, as reports name them; case does not count.":
    "Macchine che devono riferire tutte in ogni finestra, come le nominano i rapporti.",
  "What is asked of a run, where reports tell how long it took or how much it moved.":
    "Che cosa si chiede a un'esecuzione, se i rapporti dicono quanto è durata o quanti dati ha spostato.",
  "How long a run may take, from its start report to its end. One that has not ended by then is told; one that took longer is a warning.":
    "Dall'inizio alla fine riferiti. Ciò che non è finito viene segnalato; ciò che è durato di più è un avviso.",
  "A run that succeeds in less time is a warning: it may have done nothing.":
    "Un'esecuzione riuscita in meno tempo è un avviso: forse non ha fatto nulla.",
  "A run that succeeds with less data is a warning.": "Un'esecuzione riuscita con meno dati è un avviso.",
  "A run that succeeds with more data is a warning.": "Un'esecuzione riuscita con più dati è un avviso.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
