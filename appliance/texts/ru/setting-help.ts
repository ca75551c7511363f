/** Russian sentences that help with fields of the configuration, by the schema's English ones; loaded with the forms. */
import type { settingHelp as croatianHelp } from "../hr/setting-help.ts";

export const settingHelp = {
  "IANA time zone.": "Часовой пояс IANA, например Europe/Moscow.",
  "Language of page, mails and reports.": "Язык страницы, писем и отчётов.",
  "Authentication pass phrase, at least 8 characters. Plain text, or `{ secret: NAME }`.": "Не короче 8 знаков.",
  "Privacy pass phrase, at least 8 characters. Plain text, or `{ secret: NAME }`.": "Не короче 8 знаков.",
  "What holds for every host and service that says nothing itself.":
    "Действует для всех устройств и проверок, где не указано иное.",
  "How often services are checked.": "Как часто выполняются проверки.",
  "How soon a changed result is looked at again.": "Как скоро изменившийся результат проверяется снова.",
  "Equal results in a row that make a state hard.": "Столько одинаковых результатов подряд делают состояние твёрдым.",
  "How long one look may take, at most the interval.": "Сколько может длиться одна проверка, не дольше интервала.",
  "How much it matters; with the classification this gives an incident's priority.":
    "Вместе с классификацией определяет приоритет инцидента.",
  "From which hard state on an incident is opened.": "С какого твёрдого состояния открывается инцидент.",
  "What is recognised among log lines (`listeners.syslog`) and becomes a service, `log-disk-errors`.":
    "Что распознаётся в строках журнала и становится проверкой.",
  "What is recognised among SNMP notifications (`listeners.trap`) and becomes a service, `trap-power`.":
    "Что распознаётся в уведомлениях SNMP и становится проверкой.",
  "How long before a disk, memory, supply, certificate or battery reaches its limit that is told; `0s`: never.":
    "За сколько до того, как диск, память, расходные материалы, сертификат или батарея достигнут предела; 0 с: никогда.",
  "`gateway`, `resolvers`, `brokers` and addresses.": "Слова gateway, resolvers, brokers и адреса.",
  "IPv4, IPv6 or a DNS name.": "IPv4, IPv6 или имя DNS.",
  "Hosts without which this one cannot be reached.": "Устройства, без которых это недоступно.",
  "Hosts that feed it. A host that dies while all of them run on battery, give nothing out or are silent is a symptom of that, and not told by itself.":
    "Устройства, которые его питают. Если оно пропадает, когда все они на батарее или без питания, это следствие и отдельно не сообщается.",
  "The host's service whose state is the host's.": "Проверка, состояние которой считается состоянием устройства.",
  "Warning and critical ranges by measurement name.": "Диапазоны предупреждения и критичности по измерениям.",
  "Range in monitoring-plugin syntax; outside it is a warning.":
    "Диапазон в синтаксисе плагинов, например 10:90; вне его — предупреждение.",
  "Range in monitoring-plugin syntax; outside it is critical.":
    "Диапазон в синтаксисе плагинов, например 10:90; вне его — критично.",
  "How far a value that broke a limit must come back before it is well: a share of the limit, or of the width of a range with two ends (`5%`), or an amount in the value's unit; `0`: not at all. Three regular looks in a row within the limit are enough in any case. Left out: `5%` of what has a unit, `0` of states and counts.":
    "На сколько значение должно вернуться, чтобы снова быть в норме: доля предела (5%) или величина; 0: нисколько.",
  "How long every look must break the limit before it counts. One duration, or one for each level.":
    "Сколько времени все проверки должны быть вне предела, чтобы это считалось. Одна длительность или по одной на уровень.",
  "How long before the limit is reached that is told; `0s`: never. Left out: as `defaults` say for what is forecast, never for anything else.":
    "За сколько до достижения предела сообщать; 0 с: никогда.",
  "`auto`: services are derived from what the device says.": "Проверки выводятся из того, что сообщает устройство.",
  "Ids of derived services that are left out.": "Идентификаторы выведенных проверок, которые исключаются.",
  "Ids of derived services that are watched though by default they are not.":
    "Идентификаторы выведенных проверок, которые наблюдаются, хотя обычно нет.",
  "Whether parents are also learned from what the devices say of each other.":
    "Узнавать ли и из того, что устройства сообщают друг о друге.",
  "While it fails, what this host feeds (`poweredBy`) runs on battery or has no power. Services that a profile derives of a UPS tell so by themselves.":
    "Пока она не проходит, всё, что питается от устройства, на батарее или без питания.",
  "Host it belongs to: while that is down or worked on, a missing report is no news.":
    "Пока оно не работает или обслуживается, отсутствие отчёта не новость.",
  "What it does; the category of its incidents follows from it: `backup` infrastructure, `transfer` integration, `content` content, `task` software.":
    "От вида зависит категория его инцидентов.",
  "Who sends it: an address, a domain, or a name as mails show it. Looked for in From, Sender, Reply-To, Return-Path and in what is forwarded. All that comes from there and is no other job's counts as this job's: what is not understood, as failed. Of a list, one is enough.":
    "Адрес, домен или имя отправителя. Всё, что приходит оттуда и не относится к другому заданию, считается этим заданием.",
  "Whom it goes to: an address, or what stands before the @ or behind a + in it. What names the job's id there is the job's without being told so. Of a list, one is enough.":
    "Адрес или то, что стоит перед @ или после + в нём.",
  "In a mail that reports on several jobs: what stands in this job's line. Only that line counts, or what stands below it.":
    "В письме о нескольких заданиях: что стоит в строке этого. Считается только она или то, что под ней.",
  "Words in this order, whatever their case; `*` at a word's end is any ending.":
    "Слова в этом порядке, регистр не важен; * в конце слова — любое окончание.",
  "The token in the heartbeat's address, 8 characters or more. Plain text, or `{ secret: NAME }`.":
    "Не короче 8 знаков; стоит в адресе, по которому задание сообщает.",
  "Id or address of the host that sends it. Left out: the job's host, or anybody where it has none.":
    "Идентификатор или адрес отправляющего устройства; пусто: устройство задания.",
  "File name of the plugin; it must lie in one of the configured plugin folders.":
    "Имя файла плагина; он должен лежать в одной из папок плагинов.",
  "Its arguments, one by one; there is no shell. `{address}` stands for the address of the job's host.":
    "По одному; оболочки нет. {address} — адрес устройства задания.",
  "When a window begins: minute, hour, day of the month, month, weekday. A time that the clock leaves out in spring is an hour later, one that comes twice in autumn is the first.":
    "Минута, час, день месяца, месяц, день недели.",
  "How long after each start the report may come. A window ends at the latest when the next one begins.":
    "Сколько после каждого начала может идти отчёт.",
  "How long after the window a report is waited for before somebody is told; it counts as late.":
    "Сколько ещё ждать после окна, прежде чем сообщать; считается опозданием.",
  "Machines that all have to report in each window, as reports name them; case does not count.":
    "Машины, которые все должны сообщить в каждом окне, как их называют отчёты.",
  "How long a run may take, from its start report to its end. One that has not ended by then is told; one that took longer is a warning.":
    "От сообщённого начала до конца. О незаконченном сообщается; затянувшееся — предупреждение.",
  "A run that succeeds in less time is a warning: it may have done nothing.":
    "Успешный запуск за меньшее время — предупреждение: возможно, ничего не сделано.",
  "What it needs: hosts, services (HOST/SERVICE), jobs and other models; all of it.":
    "Устройства, проверки (УСТРОЙСТВО/ПРОВЕРКА), задания и другие сервисы; всё из этого.",
  "So many of them must work, or so much of their weights; `0`: it works without them, but only in part.":
    "Столько должно работать, или столько их веса; 0: работает и без них, но частично.",
  "Hosts covered.": "Охваченные устройства.",
  "Groups whose hosts are covered.": "Группы, устройства которых охвачены.",
  "Jobs that need not report meanwhile.": "Задания, которые тем временем не обязаны сообщать.",
  "RFC 5545 subset: FREQ DAILY, WEEKLY, MONTHLY; INTERVAL, BYDAY, BYMONTHDAY, UNTIL, COUNT.":
    "Часть RFC 5545: FREQ DAILY, WEEKLY, MONTHLY; INTERVAL, BYDAY, BYMONTHDAY, UNTIL, COUNT.",
  "Site time.": "По времени площадки.",
  "First day. INTERVAL and COUNT count from it; where it is left out, from 1 January 2024, a Monday.":
    "INTERVAL и COUNT считаются отсюда; пусто: с 1 января 2024 года, понедельника.",
  "The report of each month comes by mail on the first of the next one (`outputs.mail`), in the contact's language.":
    "Отчёт за месяц приходит первого числа следующего, на языке контакта.",
  "In the site's business hours, outside them (on call), or always.":
    "В рабочее время площадки, вне его (дежурство) или всегда.",
  "`customer`: each step of an incident in the words of lay people, without what technicians note for each other.":
    "Клиент: каждый шаг инцидента простыми словами, без заметок техников.",
  "`main`: that an incident began, got worse, runs out of time and is over; `all`: also each step in between. A customer is told all.":
    "Главные: начало, ухудшение, истечение времени, конец; все: и каждый шаг между ними.",
  "Told again while nobody acknowledges (`outputs.telling.repeat`). A customer never is.":
    "Повторяется, пока никто не подтвердит. Клиенту никогда.",
  "Not told in these hours, but after them.": "В эти часы не сообщается, только после них.",
  "What has at least this priority is told all the same.":
    "О том, что имеет хотя бы этот приоритет, всё же сообщается.",
  "Until acknowledged or assigned.": "До подтверждения или назначения.",
  "Until resolved.": "До решения.",
  "Share of a clock's time after which a warning is told, such as 80%.":
    "Доля времени, после которой предупреждают, например 80%.",
  "How long a recovery must last; `0s`: at once.": "Сколько должно длиться восстановление; 0 с: сразу.",
  "A relapse within this time reopens the incident.": "Рецидив в течение этого времени открывает инцидент снова.",
  "A resolved incident closes by itself after this time.": "Решённый инцидент закрывается сам через это время.",
  "Tried in order.": "Пробуются по порядку.",
  "Also send batches of results.": "Отправлять и пакеты результатов.",
  "`auto`: as the address says, but no secret goes out in clear, this box itself apart. `plain`: also in clear.":
    "Автоматически: как говорит адрес, но секреты не идут открыто. Без шифрования: и они.",
  "Public keys (JWK, Ed25519) whose signed commands are obeyed; none: none are.":
    "Открытые ключи (JWK, Ed25519), чьи подписанные команды исполняются.",
  "File with the certificate (PEM) of the authority that signed the server's, or with the server's own.":
    "Файл с сертификатом (PEM) центра или самого сервера.",
  "Port. 465: encrypted from the first byte on; any other: STARTTLS.":
    "465: шифрование с первого байта; любой другой: STARTTLS.",
  "Contact whose wishes and hours hold; its own are left out then.":
    "Контакт, чьи пожелания и часы действуют; свои тогда не нужны.",
  "Chat, group or channel: its number, or @NAME.": "Чат, группа или канал: номер или @ИМЯ.",
  "How long news wait for what belongs to them: the first diagnosis, others of the same minute.":
    "Сколько новости ждут того, что к ним относится: первого диагноза, других той же минуты.",
  "So many messages to one contact go out one by one within the time below.":
    "Столько сообщений одному контакту уходит по одному за время ниже.",
  "How long after it was told an incident that nobody acknowledges is told again; `0s`: never.":
    "Через сколько повторить неподтверждённый инцидент; 0 с: никогда.",
  "HOST:PORT, TCP.": "АДРЕС:ПОРТ, TCP.",
  "`auto`: STARTTLS is offered, with the box's own certificate. Nobody is made to use it.":
    "Автоматически: предлагается STARTTLS со своим сертификатом; никто не обязан.",
  "The largest mail that is taken; at most 50MB.": "Наибольшее принимаемое письмо; не более 50MB.",
  "Who may deliver. Left out: private and link-local networks and those that the box is in.":
    "Пусто: частные и местные сети и те, в которых находится блок.",
  "Domains whose mail is taken. Left out: names without a dot, of local networks, the box's own, and whatever a job names or an expected sender writes to. Nothing is ever passed on.":
    "Домены, чья почта принимается. Ничего не пересылается дальше.",
  "HOST:PORT, UDP.": "АДРЕС:ПОРТ, UDP.",
  "Credentials whose communities and users (SNMPv3) are accepted. Left out: any community, and the users of all credentials.":
    "Пусто: любое community и пользователи всех учётных данных.",
  "Who may send. Left out: private and link-local networks, those that the box is in, and the hosts of this site.":
    "Пусто: частные и местные сети, сети блока и устройства этой площадки.",
  "HOST:PORT, UDP and TCP.": "АДРЕС:ПОРТ, UDP и TCP.",
  "HOST:PORT for TLS (RFC 5425), with the box's own certificate.":
    "АДРЕС:ПОРТ для TLS (RFC 5425), со своим сертификатом.",
  "Who may report. Left out: whoever knows a job's token.": "Пусто: кто знает токен задания.",
  "Whether the status page asks for sign-in.": "Требует ли страница состояния входа.",
  "`auto`: HTTPS with the box's own certificate on anything but loopback.":
    "Автоматически: HTTPS со своим сертификатом везде, кроме самого блока.",
  "Further names and addresses under which the page may be asked for, besides the box's own; others are refused.":
    "Другие имена и адреса, под которыми можно открывать страницу; остальные отклоняются.",
  "Run them also where nothing keeps them away from this box's secrets (no root, bubblewrap or Landlock).":
    "Запускать и там, где ничто не отделяет их от секретов блока.",
  "Log lines, notifications and mails as they came: so much space, at most a quarter of `maxDisk`.":
    "Столько места, не более четверти общего.",
  "Upper limit of all that is stored.": "Верхний предел всего, что хранится.",
} satisfies Readonly<Record<keyof typeof croatianHelp, string>>;
