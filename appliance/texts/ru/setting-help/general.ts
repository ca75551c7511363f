/** Russian help with fields: the general settings; by the schema's English. */
import type { generalHelp as croatian } from "../../hr/setting-help/general.ts";

export const generalHelp = {
  "Id of the site.": "Идентификатор объекта.",
  "What people call the site.": "Как люди называют объект.",
  "IANA time zone.": "Часовой пояс IANA, например Europe/Moscow.",
  "Language of page, mails and reports.": "Язык страницы, писем и отчётов.",
  "How long before a disk, memory, supply, certificate or battery reaches its limit that is told; `0s`: never.":
    "За сколько до того, как диск, память, расходные материалы, сертификат или батарея достигнут предела; 0 с: никогда.",
  "When the customer works, in site time.": "Когда клиент работает, по времени объекта.",
  "Days.": "Дни.",
  "Begin.": "Начало.",
  "End, the same day; `00:00` is the end of the day.": "Конец, в тот же день; 00:00 означает конец суток.",
  "Days that do not count.": "Дни, которые не считаются.",
  "By priority of the incident.": "По приоритету инцидента.",
  "Until acknowledged or assigned.": "До подтверждения или назначения.",
  "Until resolved.": "До решения.",
  "Which hours count.": "Какие часы считаются.",
  "Share of a clock's time after which a warning is told, such as 80%.":
    "Доля времени, после которой предупреждают, например 80%.",
  "Who is told when so much of the response clock's time is used, until somebody acknowledges; from then on, of the resolution clock's.":
    "Кому сообщать, когда прошла такая доля времени реакции, пока никто не подтвердил; затем доля времени решения.",
  "Share of the time, such as 80%.": "Доля времени, например 80%.",
  "Contacts to tell.": "Контакты, которым сообщать.",
  "How long a recovery must last; `0s`: at once.": "Сколько должно длиться восстановление; 0 с: сразу.",
  "A relapse within this time reopens the incident.": "Рецидив в течение этого времени открывает инцидент снова.",
  "A resolved incident closes by itself after this time.": "Решённый инцидент закрывается сам через это время.",
  "How long what failed with its host has, after the host is back, before it is told by itself.":
    "Сколько времени после возвращения устройства есть у того, что упало вместе с ним, прежде чем об этом сообщат отдельно.",
  "Tried in order.": "Пробуются по порядку.",
  "MQTT version.": "Версия MQTT.",
  "Also send batches of results.": "Отправлять и пакеты результатов.",
  "User name at the broker.": "Имя пользователя на брокере.",
  "Password at the broker.": "Пароль на брокере.",
  "`auto`: as the address says, but no secret goes out in clear, this box itself apart. `plain`: also in clear.":
    "Автоматически: как говорит адрес, но секреты не идут открыто. Без шифрования: и они.",
  "Certificates for mqtts:// and wss://.": "Сертификаты для mqtts:// и wss://.",
  "File with the authority's certificate (PEM).": "Файл с сертификатом удостоверяющего центра (PEM).",
  "File with the box's certificate (PEM).": "Файл с сертификатом блока (PEM).",
  "File with the box's key (PEM).": "Файл с ключом блока (PEM).",
  "Public keys (JWK, Ed25519) whose signed commands are obeyed; none: none are.":
    "Открытые ключи (JWK, Ed25519), чьи подписанные команды исполняются.",
  "Its id; left out: its thumbprint (RFC 7638).": "Идентификатор ключа; пусто: его отпечаток (RFC 7638).",
  "What people call whoever holds it; shown with what was done. Left out: its id.":
    "Как зовут владельца; показывается рядом с тем, что сделано. Пусто: идентификатор.",
  "What it may: `technician` gives every command, only `admin` may send configurations.":
    "Что можно: техник даёт любые команды, конфигурации отправляет только администратор.",
  "Commands it may give, `incident.*` for all of a kind, `configure` for configurations; left out: all that its role may.":
    "Команды, которые можно давать, incident.* для всех одного вида, configure для конфигураций; пусто: всё, что разрешает роль.",
  "InfluxDB, or what understands its line protocol.": "InfluxDB или то, что понимает его line protocol.",
  "Address of the v2 write API.": "Адрес API записи v2.",
  "Organisation.": "Организация.",
  "Bucket.": "Бакет (bucket).",
  "API token.": "Токен API.",
  "The mail server that messages are handed to.": "Почтовый сервер, которому передаются сообщения.",
  "Mail server.": "Почтовый сервер.",
  "Sender's address.": "Адрес отправителя.",
  "User name; the sender where left out.": "Имя пользователя; пусто: отправитель.",
  "Password; left out: no log-in.": "Пароль; пусто: без входа.",
  "File with the certificate (PEM) of the authority that signed the server's, or with the server's own.":
    "Файл с сертификатом (PEM) центра или самого сервера.",
  "Port. 465: encrypted from the first byte on; any other: STARTTLS.":
    "465: шифрование с первого байта; любой другой: STARTTLS.",
  "`auto`: encrypted where the server offers it, and no log-in goes out in clear, this box itself apart. `required`: nothing goes out in clear. `tls`: encrypted from the first byte on, whatever the port. `plain`: all of it does, also a log-in.":
    "Автоматически: с шифрованием, если сервер его предлагает, и вход не идёт открыто, кроме как внутри самого блока. Всегда с шифрованием: ничего не идёт открыто. TLS с первого байта: на любом порту. Без шифрования: всё, и вход тоже.",
  "How mail and chat tell.": "Как сообщается почтой и в чатах.",
  "How long news wait for what belongs to them: the first diagnosis, others of the same minute.":
    "Сколько новости ждут того, что к ним относится: первого диагноза, других той же минуты.",
  "So many messages to one contact go out one by one within the time below.":
    "Столько сообщений одному контакту уходит по одному за время ниже.",
  "The time; what comes beyond that is put together into one message for each share of it.":
    "Это время; всё сверх того собирается в одно сообщение на каждую его долю.",
  "How long after it was told an incident that nobody acknowledges is told again; `0s`: never.":
    "Через сколько повторить неподтверждённый инцидент; 0 с: никогда.",
  "Of critical ones.": "Для критичных.",
  "Of high ones.": "Для высоких.",
  "Of medium ones.": "Для средних.",
  "Of low ones.": "Для низких.",
  "How often at most.": "Сколько раз самое большее.",
  "Mails of jobs.": "Письма о заданиях.",
  "HOST:PORT, TCP.": "АДРЕС:ПОРТ, TCP.",
  "`auto`: STARTTLS is offered, with the box's own certificate. Nobody is made to use it.":
    "Автоматически: предлагается STARTTLS со своим сертификатом; никто не обязан.",
  "The largest mail that is taken; at most 50MB.": "Наибольшее принимаемое письмо; не более 50MB.",
  "Mails a minute from one address; ten minutes' worth at once.":
    "Писем в минуту с одного адреса; разом не больше, чем за десять минут.",
  "Who may deliver. Left out: private and link-local networks and those that the box is in.":
    "Пусто: частные и местные сети и те, в которых находится блок.",
  "A network, such as 192.0.2.0/24, or an address.": "Сеть, например 192.0.2.0/24, или адрес.",
  "The same as `from`, by its name of before.": "То же, что «from», под прежним именем.",
  "Domains whose mail is taken. Left out: names without a dot, of local networks, the box's own, and whatever a job names or an expected sender writes to. Nothing is ever passed on.":
    "Домены, чья почта принимается. Ничего не пересылается дальше.",
  "A domain.": "Домен.",
  "Senders whose mail is taken, besides those that jobs expect. Left out: all.":
    "Отправители, чья почта принимается, кроме тех, кого ждут задания. Пусто: все.",
  "An address or a domain.": "Адрес или домен.",
  "The site's own rules for mails of products; they go before the built-in ones.":
    "Собственные правила объекта для писем продуктов; применяются раньше встроенных.",
  "Id of the rule; jobs can ask for it by `product`.": "Идентификатор правила; задание может на него ссылаться.",
  "What people call the product.": "Как люди называют продукт.",
  "How its mails are recognised: one of these, of which all keys must hold.":
    "Как распознаются письма: достаточно одной из записей, но в ней должно выполняться всё.",
  "Text in the sender's address or name.": "Текст в адресе или имени отправителя.",
  "Words in the subject.": "Слова в теме.",
  "Words in this order; `fail*`: any ending; `*`: up to six words; `#`: a number.":
    "Слова в этом порядке; fail*: любое окончание; *: до шести слов; #: число.",
  "Words in the text or an attached log.": "Слова в тексте или приложенном журнале.",
  "`Name: text`, a header field that holds the text.": "Имя: текст; поле заголовка, содержащее этот текст.",
  "How its subjects are built: `{status}`, `{job}`, `{machine}` stand for what is there, `*` for anything. The first that fits counts.":
    "Как построены темы: {status}, {job}, {machine} стоят вместо того, что там есть, * вместо чего угодно. Действует первая подошедшая.",
  "Such as `Backup of {machine}: {status}`.": "Например, Backup of {machine}: {status}.",
  "Words of the subject, where its parts have no fixed place.": "Слова темы, если у её частей нет постоянного места.",
  "It began.": "Началось.",
  "It went well.": "Прошло успешно.",
  "It went well, with warnings.": "Прошло успешно, с предупреждениями.",
  "It failed; beats all others.": "Не удалось; сильнее всего остального.",
  "Words of the text.": "Слова текста.",
  "Labels beside which the outcome stands, such as `Job result`.":
    "Метки, рядом с которыми стоит результат, например Job result.",
  "A label, without its colon.": "Метка, без двоеточия.",
  "What a status means, besides what every language says.": "Что означает статус, помимо общепринятых слов.",
  "A table's column of statuses counts, each row of it.": "Учитывается столбец статусов таблицы, каждая её строка.",
  "Counts of errors and warnings decide too.": "Учитываются и счётчики ошибок и предупреждений.",
  "In the subject: it is no report at all.": "В теме: это вообще не отчёт.",
  "How lines are built that name job or machine.": "Как построены строки, называющие задание или машину.",
  "Labels of its size.": "Метки размера.",
  "Labels of its duration.": "Метки длительности.",
  "Labels of the machine.": "Метки машины.",
  "Labels of the job's name.": "Метки названия задания.",
  "SNMP notifications: versions 1, 2c and 3, traps and informs.": "Уведомления SNMP: версии 1, 2c и 3, trap и inform.",
  "HOST:PORT, UDP.": "АДРЕС:ПОРТ, UDP.",
  "Credentials whose communities and users (SNMPv3) are accepted. Left out: any community, and the users of all credentials.":
    "Пусто: любое community и пользователи всех учётных данных.",
  "Who may send. Left out: private and link-local networks, those that the box is in, and the hosts of this site.":
    "Пусто: частные и местные сети, сети блока и устройства этого объекта.",
  "Log lines.": "Строки журнала (syslog).",
  "HOST:PORT, UDP and TCP.": "АДРЕС:ПОРТ, UDP и TCP.",
  "HOST:PORT for TLS (RFC 5425), with the box's own certificate.":
    "АДРЕС:ПОРТ для TLS (RFC 5425), со своим сертификатом.",
  "Servers that pass lines of others on: of these the line's own host name says whose it is.":
    "Серверы, пересылающие чужие строки: у них имя узла в самой строке говорит, чья она.",
  "An address.": "Адрес.",
  "Jobs that report over HTTP, at the page's own address.":
    "Задания, сообщающие о себе по HTTP, на адресе самой страницы.",
  "Who may report. Left out: whoever knows a job's token.": "Пусто: кто знает токен задания.",
  "`gateway`, `resolvers`, `brokers` and addresses.": "Слова gateway, resolvers, brokers и адреса.",
  "`gateway`, `resolvers`, `brokers` or an address.": "gateway, resolvers, brokers или адрес.",
  "Thresholds of derived services where the device has no limits of its own, by part.":
    "Пределы выведенных проверок, если у устройства нет своих, по частям.",
  "Reasons (`not-watched.md`) for which things are not watched by default, and are on this site.":
    "Причины (not-watched.md), по которым что-то обычно не проверяется, а на этом объекте проверяется.",
  "Folders that plugins may be run from.": "Папки, из которых можно запускать плагины.",
  "Run them also where nothing keeps them away from this box's secrets (no root, bubblewrap or Landlock).":
    "Запускать и там, где ничто не отделяет их от секретов блока.",
  "Whether the status page asks for sign-in.": "Требует ли страница состояния входа.",
  "`auto`: HTTPS with the box's own certificate on anything but loopback.":
    "Автоматически: HTTPS со своим сертификатом везде, кроме самого блока.",
  "Further names and addresses under which the page may be asked for, besides the box's own; others are refused.":
    "Другие имена и адреса, под которыми можно открывать страницу; остальные отклоняются.",
  "Single results.": "Отдельные результаты.",
  "Hourly figures.": "Часовые данные.",
  "Daily figures.": "Суточные данные.",
  "Closed incidents.": "Закрытые инциденты.",
  "Events that every receiver has.": "События, которые получили все получатели.",
  "Log lines, notifications and mails as they came: so much space, at most a quarter of `maxDisk`.":
    "Столько места, не более четверти общего.",
  "The company, as people call it.": "Компания, как её называют люди.",
  "Where weaknesses are reported, the best first: `mailto:`, `https://` or `tel:` (RFC 9116).":
    "Куда сообщать об уязвимостях, лучший путь первым: mailto:, https:// или tel: (RFC 9116).",
  "Page that says how the company deals with reported weaknesses.":
    "Страница, где сказано, как компания поступает с сообщениями об уязвимостях.",
  "Last day for which the company promises security updates.":
    "Последний день, до которого компания обещает обновления безопасности.",
  "How long what `/.well-known/security.txt` says is good from the day on which it is asked for.":
    "Сколько действует то, что говорит /.well-known/security.txt, со дня запроса.",
  "Upper limit of all that is stored.": "Верхний предел всего, что хранится.",
  "Name or address of the proxy.": "Имя или адрес прокси.",
  "Its port.": "Его порт.",
  "User name at the proxy.": "Имя пользователя на прокси.",
  "Password at the proxy.": "Пароль на прокси.",
  "A name, an address, or `.example.com` for a domain.": "Имя, адрес или `.example.com` для домена.",
  "Reached without it, besides what is on the site: private addresses, names without a dot, names in `.local`.":
    "Доступно без него, помимо того, что на объекте: частные адреса, имена без точки, имена в `.local`.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
