/** Russian help with fields: jobs; by the schema's English. */
import type { jobsHelp as croatian } from "../../hr/setting-help/jobs.ts";

export const jobsHelp = {
  "Id of the job.": "Идентификатор задания.",
  "Host it belongs to: while that is down or worked on, a missing report is no news.":
    "Пока оно не работает или обслуживается, отсутствие отчёта не новость.",
  "What it does; the category of its incidents follows from it: `backup` infrastructure, `transfer` integration, `content` content, `task` software.":
    "От вида зависит категория его инцидентов.",
  "Who sends it: an address, a domain, or a name as mails show it. Looked for in From, Sender, Reply-To, Return-Path and in what is forwarded. All that comes from there and is no other job's counts as this job's: what is not understood, as failed. Of a list, one is enough.":
    "Адрес, домен или имя отправителя. Всё, что приходит оттуда и не относится к другому заданию, считается этим заданием.",
  "It.": "Одно значение.",
  "One of them.": "Одно из значений; достаточно совпадения с одним.",
  "Whom it goes to: an address, or what stands before the @ or behind a + in it. What names the job's id there is the job's without being told so. Of a list, one is enough.":
    "Адрес или то, что стоит перед @ или после + в нём.",
  "Text in the subject. Of a list, one is enough.": "Текст в теме письма. Из списка достаточно одного.",
  "Words in the text or an attached log. Of a list, one is enough.":
    "Слова в тексте или приложенном журнале. Из списка достаточно одного.",
  "Id of the rule that has to recognise it, such as `veeam`.":
    "Идентификатор правила, которое должно его распознать, например veeam.",
  "In a mail that reports on several jobs: what stands in this job's line. Only that line counts, or what stands below it.":
    "В письме о нескольких заданиях: что стоит в строке этого. Считается только она или то, что под ней.",
  "Words that say that it began.": "Слова, означающие начало.",
  "Words in this order, whatever their case; `*` at a word's end is any ending.":
    "Слова в этом порядке, регистр не важен; * в конце слова — любое окончание.",
  "Words of success. Where they are told, nothing else makes it good.":
    "Слова об успехе. Если они заданы, ничто другое успехом не считается.",
  "Words of success with warnings; they beat success.": "Слова об успехе с предупреждениями; сильнее успеха.",
  "Words of failure; they beat all others. A word beside a count of zero does not count.":
    "Слова о неудаче; сильнее всех остальных. Слово рядом с нулевым счётчиком не учитывается.",
  "The token in the heartbeat's address, 8 characters or more.":
    "Не короче 8 знаков; стоит в адресе, по которому задание сообщает.",
  "OID of the notification of success; left out: any.": "OID уведомления об успехе; пусто: любой.",
  "Id or address of the host that sends it. Left out: the job's host, or anybody where it has none.":
    "Идентификатор или адрес отправляющего устройства; пусто: устройство задания.",
  "OID of the notification of failure.": "OID уведомления о неудаче.",
  "Of success, where the OID alone does not tell.": "Об успехе, если по одному OID это не видно.",
  "Words that stand in it, whatever their case.": "Слова, которые там стоят, без учёта регистра.",
  "Of failure; it beats success.": "О неудаче; сильнее успеха.",
  "Name of the program that writes it.": "Имя программы, которая её пишет.",
  "Of a run that begins.": "О начале выполнения.",
  "Of success.": "Об успехе.",
  "Of success with warnings; it beats success.": "Об успехе с предупреждениями; сильнее успеха.",
  "Of failure; it beats all others.": "О неудаче; сильнее всего остального.",
  "Its arguments, one by one; there is no shell. `{address}` stands for the address of the job's host.":
    "По одному; оболочки нет. {address} — адрес устройства задания.",
  "How often it is asked within a window until it says that it ran; with `every` of the schedule: as often as that.":
    "Как часто опрашивать в течение окна, пока не ответит, что выполнено; если в расписании указана частота, то с ней.",
  "When a window begins: minute, hour, day of the month, month, weekday. A time that the clock leaves out in spring is an hour later, one that comes twice in autumn is the first.":
    "Минута, час, день месяца, месяц, день недели.",
  "How long after each start the report may come. A window ends at the latest when the next one begins.":
    "Сколько после каждого начала может идти отчёт.",
  "How long after the window a report is waited for before somebody is told; it counts as late.":
    "Сколько ещё ждать после окна, прежде чем сообщать; считается опозданием.",
  "Time zone of the job's clock, where it is not the site's.": "Часовой пояс задания, если он не такой, как у объекта.",
  "How often.": "Как часто.",
  "How much later is still fine.": "Какое опоздание ещё допустимо.",
  "Machines that all have to report in each window, as reports name them; case does not count.":
    "Машины, которые все должны сообщить в каждом окне, как их называют отчёты.",
  "What is asked of a run, where reports tell how long it took or how much it moved.":
    "Что требуется от выполнения, если отчёты сообщают длительность или объём данных.",
  "How long a run may take, from its start report to its end. One that has not ended by then is told; one that took longer is a warning.":
    "От сообщённого начала до конца. О незаконченном сообщается; затянувшееся — предупреждение.",
  "A run that succeeds in less time is a warning: it may have done nothing.":
    "Успешный запуск за меньшее время — предупреждение: возможно, ничего не сделано.",
  "A run that succeeds with less data is a warning.": "Успешное выполнение с меньшим объёмом данных: предупреждение.",
  "A run that succeeds with more data is a warning.": "Успешное выполнение с большим объёмом данных: предупреждение.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
