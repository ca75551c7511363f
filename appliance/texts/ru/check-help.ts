/** Russian help of `vedetta check`: what the check types do and what their measurements mean, by the English of their declarations. */
import type { Help } from "../forms/help-parts.ts";

export const checkHelp: Help = {
  "Looks at this box: processor, memory, disk, temperature, supply, clock, stored state, backlog, lateness, starvation.":
    "Проверяет сам блок мониторинга: процессор, память, диск, температуру, питание, часы, сохранённое состояние, очередь, опоздания, время без процессора.",
  "Processor time in use since the last look.": "Занятое время процессора с прошлой проверки.",
  "Memory that programs cannot have.": "Память, недоступная программам.",
  "Disk of the data folder in use.": "Занятость диска с папкой данных.",
  "Inodes of that disk in use.": "Занятые inode этого диска.",
  "Hottest thermal zone.": "Самая горячая термозона.",
  "1 while the supply voltage is too low.": "1, пока напряжение питания слишком низкое.",
  "1 when the clock is synchronised, 0 when not.": "1, если часы синхронизированы, иначе 0.",
  "Events that the operations centre does not have yet.": "События, которых у дежурного центра ещё нет.",
  "Space for stored data in use.": "Занятость места для сохранённых данных.",
  "0: on the disk; 1: in the space kept for when the disk takes nothing; 2: in memory alone.":
    "0: на диске; 1: в запасном месте на случай, когда диск ничего не принимает; 2: только в памяти.",
  "How late 99 of 100 runs started at most, over five minutes.":
    "С каким опозданием начинались самое большее 99 из 100 запусков, за пять минут.",
  "Part of the last minute in which this box had no time to run: silence of others proves nothing then.":
    "Доля последней минуты, когда блок мониторинга не получал процессора: молчание других тогда ничего не доказывает.",
  "Compares a page or file with what it normally looks like, and tells what has changed.":
    "Сравнивает страницу или файл с обычным видом и сообщает, что изменилось.",
  "From the first look-up to the last byte.": "От первого запроса имени до последнего байта.",
  "Body read.": "Прочитанное содержимое.",
  "Status code.": "Код состояния.",
  "Lines that were compared, scripts included.": "Сравненные строки, включая скрипты.",
  "Lines that are not as they normally are.": "Строки, которые не такие, как обычно.",
  "Share of the page that is the same at every look; the rest cannot be watched.":
    "Доля страницы, которая при каждой проверке одинакова; остальное отслеживать нельзя.",
  "Reads one fact of a device over SNMP: a volume, a port, a sensor, a supply.":
    "Читает по SNMP одно сведение об устройстве: том, порт, датчик, расходный материал.",
  "Of sensors and states; the unit is the setting's.": "Датчиков и состояний; единица — из настройки.",
  "How busy, how full, or what is left of a supply.": "Загрузка, заполнение или остаток расходного материала.",
  "Of several processors the busiest.": "Из нескольких процессоров самый загруженный.",
  "How many of several members told something.": "Сколько из нескольких участников дали данные.",
  "Of several sensors the least that is left to its own limit for a warning.":
    "Из нескольких датчиков наименьший запас до собственного порога предупреждения.",
  "The same to the critical one.": "То же до критического порога.",
  "How many of several members are not well.": "Сколько из нескольких участников не в норме.",
  "Used of memory or storage.": "Занято памяти или хранилища.",
  "Free of memory or storage.": "Свободно памяти или хранилища.",
  "Received by the port.": "Принято портом.",
  "Sent by the port.": "Отправлено портом.",
  "Received, as share of the port's speed.": "Принято, доля от скорости порта.",
  "Sent, as share of the port's speed.": "Отправлено, доля от скорости порта.",
  "Packets with errors per second, both directions.": "Пакеты с ошибками в секунду, в обе стороны.",
  "Packets thrown away per second, both directions.": "Отброшенные пакеты в секунду, в обе стороны.",
  "Asks for an address as a new device would, and looks at who offers which; none is ever taken.":
    "Запрашивает адрес, как новое устройство, и смотрит, кто какой предлагает; ни один не занимается.",
  "From the question to the right server's offer.": "От запроса до предложения нужного сервера.",
  "For how long the address is offered.": "На какой срок предлагается адрес.",
  "Servers that offered an address.": "Серверы, предложившие адрес.",
  "Asks a name server for a record and compares the answer.": "Запрашивает запись у DNS-сервера и сравнивает ответ.",
  "From the question to the answer.": "От запроса до ответа.",
  "Records in the answer.": "Записи в ответе.",
  "Shortest time to live of these records.": "Наименьшее время жизни (TTL) этих записей.",
  "Serial number of the zone; only with type SOA.": "Серийный номер зоны; только для типа SOA.",
  "Greets a file server (FTP, FTPS); on request encrypts, signs in and looks at a file's size and age.":
    "Обращается к файловому серверу (FTP, FTPS); по желанию шифрует, входит и смотрит размер и возраст файла.",
  "Time until the connection was open.": "Время до открытия соединения.",
  "Time from then until the server's greeting.": "Время с этого момента до приветствия сервера.",
  "Signing in; only with a user.": "Вход; только с пользователем.",
  "Size of the file.": "Размер файла.",
  "Since the file was changed; absent where the server does not tell.":
    "С момента изменения файла; отсутствует, если сервер не сообщает.",
  "Until the first certificate of the verified chain expires; only with TLS.":
    "До истечения первого сертификата проверенной цепочки; только с TLS.",
  "TLS handshake; only with TLS.": "Согласование TLS; только с TLS.",
  "Asks a web server for a page and looks at status, text, certificate and times.":
    "Запрашивает страницу у веб-сервера и проверяет код состояния, текст, сертификат и времена.",
  "From the first look-up to the last byte, redirects included.":
    "От первого запроса имени до последнего байта, включая перенаправления.",
  "Looking up the name; absent where the URL holds an address.": "Поиск имени; отсутствует, если в URL стоит адрес.",
  "Opening the connection.": "Открытие соединения.",
  "TLS handshake; only with https.": "Согласование TLS; только с https.",
  "From the request to the begin of the answer.": "От запроса до начала ответа.",
  "Greets an IMAP server; on request encrypts, signs in and counts the messages of a folder.":
    "Обращается к серверу IMAP; по желанию шифрует, входит и считает письма в папке.",
  "Messages in the folder.": "Письма в папке.",
  "Messages in the folder that nobody has read.": "Непрочитанные письма в папке.",
  "Asks a web server for a JSON document and judges one value of it: a number, a text or the age of a moment.":
    "Запрашивает у веб-сервера документ JSON и оценивает одно его значение: число, текст или возраст момента.",
  "The number, scaled, or the age in seconds. The unit of numbers is the setting's.":
    "Число с учётом множителя или возраст в секундах. Единица числа — из настройки.",
  "Signs in to a directory (LDAP, Active Directory) and searches it.":
    "Входит в каталог (LDAP, Active Directory) и ищет в нём.",
  "From connecting to the last answer.": "От соединения до последнего ответа.",
  "Signing in.": "Вход.",
  "The search, or reading the root DSE.": "Поиск или чтение корневой записи (root DSE).",
  "Entries found; only with a search base.": "Найденные записи; только с базой поиска.",
  "Counts log lines that the host sends (`listeners.syslog`) and that fit: a ready-made pattern, a text, an expression.":
    "Считает строки журнала, которые присылает устройство (listeners.syslog) и которые подходят: под готовый образец, текст или выражение.",
  "How often it came and is neither over nor expired.": "Сколько раз пришло и ещё не прошло и не истекло.",
  "Those among them that the ready-made patterns call grave: a disk that failed, not one that wears.":
    "Те из них, которые готовые образцы считают тяжёлыми: отказавший диск, а не изнашивающийся.",
  "Asks a memcached server for its version and its figures: connections, memory, hits, evictions.":
    "Запрашивает у сервера memcached версию и показатели: соединения, память, попадания, вытеснения.",
  "From `version` to its answer.": "От команды version до ответа.",
  "Time since the server started, empty.": "Время с запуска сервера, пустым.",
  "Connections of clients, this check among them.": "Соединения клиентов, включая эту проверку.",
  "Share of the connections allowed.": "Доля от разрешённых соединений.",
  "Share of the memory allowed that items take. A cache may be full: it drops what was not asked for.":
    "Доля разрешённой памяти, занятая записями. Кеш может быть полон: он вытесняет то, что не запрашивают.",
  "Share of the items asked for that were there, since the run before; absent when nobody asked.":
    "Доля запрошенных записей, которые были на месте, с прошлого запуска; отсутствует, если никто не спрашивал.",
  "Items dropped before their time to make room, since the run before.":
    "Записи, вытесненные раньше срока ради места, с прошлого запуска.",
  "Items not stored for lack of memory, since the run before.":
    "Записи, не сохранённые из-за нехватки памяти, с прошлого запуска.",
  "Connects to an MQTT broker; on request sends a message and waits until it comes back.":
    "Подключается к брокеру MQTT; по желанию отправляет сообщение и ждёт его возвращения.",
  "From CONNECT to the broker's consent.": "От CONNECT до согласия брокера.",
  "From publishing to the message's return; only with a topic.":
    "От публикации до возвращения сообщения; только с топиком.",
  "Logs in to a Microsoft SQL Server (SQL login) and looks for databases that are not in order. Tried against a responder made from the protocol's document, not yet against a real server.":
    "Входит на Microsoft SQL Server (вход SQL) и ищет неисправные базы данных. Проверено с имитатором, сделанным по описанию протокола; с настоящим сервером ещё нет.",
  "Login, without connection and TLS handshake; only with a user.":
    "Вход, без соединения и согласования TLS; только с пользователем.",
  "The query for the figure below; only with a user.": "Запрос показателя ниже; только с пользователем.",
  "Databases that are suspect, in emergency or wait for their recovery; only with a user.":
    "Базы данных в состоянии suspect, emergency или ожидающие восстановления; только с пользователем.",
  "Logs in to a MySQL or MariaDB server and reads connections and replication.":
    "Входит на сервер MySQL или MariaDB и читает соединения и репликацию.",
  "The query for the figures below; only with a user.": "Запрос показателей ниже; только с пользователем.",
  "Of a replica: how far its data is behind; only with `replica`.":
    "У реплики: насколько отстают данные; только с replica.",
  "Asks a time server for the time: how far it is from this box's, and how good the server's own is.":
    "Спрашивает время у сервера времени: насколько оно расходится со временем блока и насколько точно у самого сервера.",
  "The server's time minus this box's; absent while this box's clock is not synchronised.":
    "Время сервера минус время блока; отсутствует, пока часы блока не синхронизированы.",
  "The way there and back, without the server's own time.": "Путь туда и обратно, без времени самого сервера.",
  "Servers between this one and a clock, itself included.":
    "Число серверов между ним и эталонными часами, включая его.",
  "The way from the server to its clock and back.": "Путь от сервера до его эталонных часов и обратно.",
  "How wrong the server holds itself to be at most.": "Наибольшая погрешность, которую сервер сам за собой признаёт.",
  "Since the server was last corrected by its own source.": "С последней сверки сервера с его собственным источником.",
  "Sends ICMP echo requests and waits for the answers.": "Отправляет эхо-запросы ICMP и ждёт ответов.",
  "Average round trip.": "Среднее время туда и обратно.",
  "Packets without answer.": "Пакеты без ответа.",
  "Runs a monitoring plugin from the allowed folders and takes over its verdict and its numbers.":
    "Запускает плагин мониторинга из разрешённых папок и берёт его вердикт и числа.",
  "Greets a POP3 server; on request encrypts, signs in and counts the messages.":
    "Обращается к серверу POP3; по желанию шифрует, входит и считает письма.",
  "Messages in the mailbox; only with a user.": "Письма в ящике; только с пользователем.",
  "Their size.": "Их размер.",
  "Logs in to a PostgreSQL server and reads connections and replication.":
    "Входит на сервер PostgreSQL и читает соединения и репликацию.",
  "Of a standby: how far its data is behind; 0 where it has replayed all it received.":
    "У резервного сервера: насколько отстают данные; 0, если применено всё полученное.",
  "Scrapes a Prometheus exporter (node, Windows, application) and judges any of its series.":
    "Считывает экспортёр Prometheus (node, Windows, приложение) и оценивает любые его ряды.",
  "Size of the answer.": "Размер ответа.",
  "Asks a RADIUS server whether it is alive, or to let a user in.":
    "Спрашивает сервер RADIUS, работает ли он, или просит впустить пользователя.",
  "Begins a remote desktop connection (RDP) up to its encryption; nobody signs in.":
    "Начинает подключение к удалённому рабочему столу (RDP) до шифрования; никто не входит.",
  "From connecting to the server's choice.": "От соединения до выбора сервера.",
  "Logs in to a Redis server, sends PING and reads clients, memory and replication.":
    "Входит на сервер Redis, отправляет PING и читает клиентов, память и репликацию.",
  "Login; only with a password.": "Вход; только с паролем.",
  "From PING to its answer.": "От PING до ответа.",
  "Clients connected, this check among them.": "Подключённые клиенты, включая эту проверку.",
  "Share of the clients allowed.": "Доля от разрешённых клиентов.",
  "Memory in use by data and server.": "Память, занятая данными и сервером.",
  "Share of `maxmemory` in use; absent without a limit.": "Занятая доля maxmemory; отсутствует, если предела нет.",
  "Replicas connected to this server.": "Реплики, подключённые к этому серверу.",
  "Of a replica: time since its master was heard last; the master sends at least every 10 s.":
    "У реплики: время с последнего сообщения ведущего сервера; он шлёт не реже раза в 10 с.",
  "Makes several web requests in a row, such as sign in, search and sign out, and carries values along.":
    "Делает несколько веб-запросов подряд, например вход, поиск и выход, и передаёт значения дальше.",
  "All steps; each step has its own `step1Ms`, `step2Ms`, ...":
    "Все шаги; у каждого есть и своё: step1Ms, step2Ms, ...",
  "Steps that went as they should.": "Шаги, прошедшие как надо.",
  "Asks a telephone system or phone what it can do (SIP OPTIONS); any final answer shows that it is there.":
    "Спрашивает АТС или телефон, что они умеют (SIP OPTIONS); любой окончательный ответ показывает, что они на месте.",
  "From the question to the final answer.": "От запроса до окончательного ответа.",
  "Status of the final answer, 200 to 699.": "Код окончательного ответа, от 200 до 699.",
  "Begins a conversation with a file server (SMB): dialect, signing, clock. Nobody signs in.":
    "Начинает диалог с файловым сервером (SMB): диалект, подпись, часы. Никто не входит.",
  "From connecting to the answer.": "От соединения до ответа.",
  "How far the server's clock is ahead of this box's; sign-in fails beyond five minutes.":
    "Насколько часы сервера спешат относительно часов блока; при расхождении больше пяти минут вход невозможен.",
  "Greets a mail server; on request encrypts, signs in, offers a mail, or sends one and waits for its arrival.":
    "Обращается к почтовому серверу; по желанию шифрует, входит, предлагает письмо или отправляет его и ждёт доставки.",
  "The whole conversation with the mail server.": "Весь диалог с почтовым сервером.",
  "From handing the mail over until it lay in the mailbox; only with a mailbox.":
    "От передачи письма до появления в ящике; только с ящиком.",
  "Reads one value over SNMP: a number, the growth of a counter, a text or a state.":
    "Читает по SNMP одно значение: число, прирост счётчика, текст или состояние.",
  "The number, scaled; for counters the growth per second. The unit is the setting's.":
    "Число с учётом множителя; для счётчиков прирост в секунду. Единица — из настройки.",
  "Loads a web page with its stylesheets, scripts and pictures and measures how long that takes.":
    "Загружает веб-страницу со стилями, скриптами и картинками и измеряет, сколько это занимает.",
  "Until page and resources were there.": "До загрузки страницы и её частей.",
  "Until the page began to come, redirects included.": "До начала поступления страницы, включая перенаправления.",
  "Until the page itself was there.": "До загрузки самой страницы.",
  "`completeMs` against the median of the last 20 runs; from the sixth run after a start on.":
    "completeMs относительно медианы последних 20 запусков; с шестого запуска после старта.",
  "Page and resources, uncompressed.": "Страница и её части, без сжатия.",
  "Requests made, redirects not counted.": "Отправленные запросы, без перенаправлений.",
  "Resources that could not be loaded.": "Части, которые не удалось загрузить.",
  "The slowest resource.": "Самая медленная часть.",
  "Runs a query that only reads on PostgreSQL, MySQL, MariaDB or SQL Server and judges its first value: a number, a text or the age of a moment.":
    "Выполняет запрос только на чтение в PostgreSQL, MySQL, MariaDB или SQL Server и оценивает первое значение: число, текст или возраст момента.",
  "From the query to the end of its result.": "От запроса до конца результата.",
  "Greets an SSH server, reads its host key and compares its fingerprint; nobody signs in.":
    "Обращается к серверу SSH, читает его ключ и сравнивает отпечаток; никто не входит.",
  "Time from then until the server's banner.": "Время с этого момента до строки приветствия сервера.",
  "Time from then until the server had proven its host key.":
    "Время с этого момента до подтверждения сервером своего ключа.",
  "Opens a TCP connection and closes it again; on request says something and reads the answer.":
    "Открывает соединение TCP и закрывает его; по желанию что-то отправляет и читает ответ.",
  "Time from then until the expected text had come.": "Время с этого момента до прихода ожидаемого текста.",
  "Looks at a server's TLS certificate: chain, name, days left, protocol.":
    "Проверяет сертификат TLS сервера: цепочку, имя, оставшиеся дни, протокол.",
  "Until the first certificate of the verified chain expires.": "До истечения первого сертификата проверенной цепочки.",
  "TLS handshake.": "Согласование TLS.",
  "Counts SNMP notifications that the host sends (`listeners.trap`) and that fit: a ready-made pattern, an OID, a text.":
    "Считает уведомления SNMP, которые присылает устройство (listeners.trap) и которые подходят: под готовый образец, OID или текст.",
};
