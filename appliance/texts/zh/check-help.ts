/** Chinese help of `vedetta check`: what the check types do and what their measurements mean, by the English of their declarations. */
import type { Help } from "../forms/help-parts.ts";

export const checkHelp: Help = {
  "Looks at this box: processor, memory, disk, temperature, supply, clock, stored state, backlog, lateness, starvation.":
    "检查监控盒自身：处理器、内存、磁盘、温度、供电、时钟、已存状态、积压、延迟、得不到处理器的时间。",
  "Processor time in use since the last look.": "自上次检查以来的处理器占用。",
  "Memory that programs cannot have.": "程序无法使用的内存。",
  "Disk of the data folder in use.": "数据文件夹所在磁盘的占用。",
  "Inodes of that disk in use.": "该磁盘已用的 inode。",
  "Hottest thermal zone.": "最热的温度区。",
  "1 while the supply voltage is too low.": "供电电压过低期间为 1。",
  "1 when the clock is synchronised, 0 when not.": "时钟已同步为 1，否则为 0。",
  "Events that the operations centre does not have yet.": "运维中心尚未收到的消息。",
  "Space for stored data in use.": "存储数据空间的占用。",
  "0: on the disk; 1: in the space kept for when the disk takes nothing; 2: in memory alone.":
    "0：在磁盘上；1：在磁盘无法写入时的备用空间中；2：仅在内存中。",
  "How late 99 of 100 runs started at most, over five minutes.": "五分钟内，100 次运行中有 99 次的启动延迟不超过此值。",
  "Part of the last minute in which this box had no time to run: silence of others proves nothing then.":
    "最近一分钟内监控盒得不到运行时间的比例：此时其他设备无应答不能说明问题。",
  "Compares a page or file with what it normally looks like, and tells what has changed.":
    "将网页或文件与其正常内容比较，并说明变化。",
  "From the first look-up to the last byte.": "从首次域名查询到最后一个字节。",
  "Body read.": "读取的正文。",
  "Status code.": "状态码。",
  "Lines that were compared, scripts included.": "已比较的行，含脚本。",
  "Lines that are not as they normally are.": "与平时不同的行。",
  "Share of the page that is the same at every look; the rest cannot be watched.":
    "页面中每次检查都相同的部分；其余无法监控。",
  "Reads one fact of a device over SNMP: a volume, a port, a sensor, a supply.":
    "通过 SNMP 读取设备的一项数据：卷、端口、传感器、耗材。",
  "Of sensors and states; the unit is the setting's.": "传感器和状态的值；单位取自设置。",
  "How busy, how full, or what is left of a supply.": "繁忙程度、占用程度，或耗材余量。",
  "Of several processors the busiest.": "多个处理器中最繁忙的一个。",
  "How many of several members told something.": "多个成员中有数据的个数。",
  "Of several sensors the least that is left to its own limit for a warning.": "多个传感器中距各自警告阈值最近的余量。",
  "The same to the critical one.": "距严重阈值的相应余量。",
  "How many of several members are not well.": "多个成员中异常的个数。",
  "Used of memory or storage.": "已用的内存或存储。",
  "Free of memory or storage.": "空闲的内存或存储。",
  "Received by the port.": "端口接收量。",
  "Sent by the port.": "端口发送量。",
  "Received, as share of the port's speed.": "接收量占端口速率的比例。",
  "Sent, as share of the port's speed.": "发送量占端口速率的比例。",
  "Packets with errors per second, both directions.": "每秒出错的数据包，双向合计。",
  "Packets thrown away per second, both directions.": "每秒丢弃的数据包，双向合计。",
  "Asks for an address as a new device would, and looks at who offers which; none is ever taken.":
    "像新设备一样请求地址，查看谁提供什么地址；从不占用。",
  "From the question to the right server's offer.": "从询问到正确服务器的提供。",
  "For how long the address is offered.": "地址的租期。",
  "Servers that offered an address.": "提供地址的服务器。",
  "Asks a name server for a record and compares the answer.": "向 DNS 服务器查询一条记录并比较应答。",
  "From the question to the answer.": "从询问到应答。",
  "Records in the answer.": "应答中的记录。",
  "Shortest time to live of these records.": "这些记录中最短的生存时间（TTL）。",
  "Serial number of the zone; only with type SOA.": "区域序列号；仅限 SOA 类型。",
  "Greets a file server (FTP, FTPS); on request encrypts, signs in and looks at a file's size and age.":
    "连接文件服务器（FTP、FTPS）；可按需加密、登录并查看文件的大小和时间。",
  "Time until the connection was open.": "建立连接所用的时间。",
  "Time from then until the server's greeting.": "此后到服务器发出欢迎信息的时间。",
  "Signing in; only with a user.": "登录；仅在设有用户时。",
  "Size of the file.": "文件大小。",
  "Since the file was changed; absent where the server does not tell.": "距文件修改的时间；服务器不提供时没有此值。",
  "Until the first certificate of the verified chain expires; only with TLS.":
    "距已验证证书链中最早到期的证书；仅限 TLS。",
  "TLS handshake; only with TLS.": "TLS 握手；仅限 TLS。",
  "Asks a web server for a page and looks at status, text, certificate and times.":
    "向网站服务器请求网页，检查状态码、文本、证书和用时。",
  "From the first look-up to the last byte, redirects included.": "从首次域名查询到最后一个字节，含重定向。",
  "Looking up the name; absent where the URL holds an address.": "域名查询；URL 中是地址时没有此值。",
  "Opening the connection.": "建立连接。",
  "TLS handshake; only with https.": "TLS 握手；仅限 https。",
  "From the request to the begin of the answer.": "从请求到应答开始。",
  "Greets an IMAP server; on request encrypts, signs in and counts the messages of a folder.":
    "连接 IMAP 服务器；可按需加密、登录并统计文件夹中的邮件。",
  "Messages in the folder.": "文件夹中的邮件。",
  "Messages in the folder that nobody has read.": "文件夹中的未读邮件。",
  "Asks a web server for a JSON document and judges one value of it: a number, a text or the age of a moment.":
    "向网站服务器请求 JSON 文档并判断其中一个值：数字、文本或时刻的新旧。",
  "The number, scaled, or the age in seconds. The unit of numbers is the setting's.":
    "换算后的数字，或以秒计的时间差。数字的单位取自设置。",
  "Signs in to a directory (LDAP, Active Directory) and searches it.": "登录目录服务（LDAP、Active Directory）并搜索。",
  "From connecting to the last answer.": "从连接到最后的应答。",
  "Signing in.": "登录。",
  "The search, or reading the root DSE.": "搜索，或读取 root DSE。",
  "Entries found; only with a search base.": "找到的条目；仅在设有搜索起点时。",
  "Counts log lines that the host sends (`listeners.syslog`) and that fit: a ready-made pattern, a text, an expression.":
    "统计设备发来（listeners.syslog）且符合条件的日志行：内置模式、文本或表达式。",
  "How often it came and is neither over nor expired.": "出现且尚未解除或过期的次数。",
  "Those among them that the ready-made patterns call grave: a disk that failed, not one that wears.":
    "其中内置模式认为严重的：磁盘已损坏，而不是磨损。",
  "Asks a memcached server for its version and its figures: connections, memory, hits, evictions.":
    "查询 memcached 服务器的版本和数据：连接、内存、命中、淘汰。",
  "From `version` to its answer.": "从 version 命令到其应答。",
  "Time since the server started, empty.": "服务器（以空缓存）启动至今的时间。",
  "Connections of clients, this check among them.": "客户端连接数，含本检查。",
  "Share of the connections allowed.": "占允许连接数的比例。",
  "Share of the memory allowed that items take. A cache may be full: it drops what was not asked for.":
    "条目占允许内存的比例。缓存可以是满的：会丢弃没有人请求的内容。",
  "Share of the items asked for that were there, since the run before; absent when nobody asked.":
    "自上次运行以来所请求条目的命中比例；无人请求时没有此值。",
  "Items dropped before their time to make room, since the run before.": "自上次运行以来为腾出空间而提前丢弃的条目。",
  "Items not stored for lack of memory, since the run before.": "自上次运行以来因内存不足未能存入的条目。",
  "Connects to an MQTT broker; on request sends a message and waits until it comes back.":
    "连接 MQTT 消息代理；可按需发送一条消息并等待其返回。",
  "From CONNECT to the broker's consent.": "从 CONNECT 到消息代理同意。",
  "From publishing to the message's return; only with a topic.": "从发布到消息返回；仅在设有主题时。",
  "Logs in to a Microsoft SQL Server (SQL login) and looks for databases that are not in order. Tried against a responder made from the protocol's document, not yet against a real server.":
    "登录 Microsoft SQL Server（SQL 登录）并查找异常的数据库。已用按协议文档编写的模拟服务器测试，尚未在真实服务器上测试。",
  "Login, without connection and TLS handshake; only with a user.": "登录，不含连接和 TLS 握手；仅在设有用户时。",
  "The query for the figure below; only with a user.": "查询下面的数据；仅在设有用户时。",
  "Databases that are suspect, in emergency or wait for their recovery; only with a user.":
    "处于可疑、紧急或等待恢复状态的数据库；仅在设有用户时。",
  "Logs in to a MySQL or MariaDB server and reads connections and replication.":
    "登录 MySQL 或 MariaDB 服务器，读取连接数和复制状态。",
  "The query for the figures below; only with a user.": "查询以下数据；仅在设有用户时。",
  "Of a replica: how far its data is behind; only with `replica`.": "副本：其数据落后多少；仅在设有 replica 时。",
  "Asks a time server for the time: how far it is from this box's, and how good the server's own is.":
    "向时间服务器询问时间：与监控盒相差多少，服务器自身的时间有多准。",
  "The server's time minus this box's; absent while this box's clock is not synchronised.":
    "服务器时间减去监控盒时间；监控盒时钟未同步时没有此值。",
  "The way there and back, without the server's own time.": "往返用时，不含服务器自身的处理时间。",
  "Servers between this one and a clock, itself included.": "该服务器到基准时钟之间的层数，含其自身。",
  "The way from the server to its clock and back.": "从服务器到其基准时钟的往返。",
  "How wrong the server holds itself to be at most.": "服务器自认的最大误差。",
  "Since the server was last corrected by its own source.": "距服务器上次由其时间源校正的时间。",
  "Sends ICMP echo requests and waits for the answers.": "发送 ICMP 回显请求并等待应答。",
  "Average round trip.": "平均往返时间。",
  "Packets without answer.": "无应答的数据包。",
  "Runs a monitoring plugin from the allowed folders and takes over its verdict and its numbers.":
    "运行允许的文件夹中的监控插件，采用其判断和数值。",
  "Greets a POP3 server; on request encrypts, signs in and counts the messages.":
    "连接 POP3 服务器；可按需加密、登录并统计邮件。",
  "Messages in the mailbox; only with a user.": "邮箱中的邮件；仅在设有用户时。",
  "Their size.": "邮件的大小。",
  "Logs in to a PostgreSQL server and reads connections and replication.":
    "登录 PostgreSQL 服务器，读取连接数和复制状态。",
  "Of a standby: how far its data is behind; 0 where it has replayed all it received.":
    "备用服务器：其数据落后多少；已重放全部收到的数据时为 0。",
  "Scrapes a Prometheus exporter (node, Windows, application) and judges any of its series.":
    "抓取 Prometheus exporter（node、Windows、应用）并判断其任意时间序列。",
  "Size of the answer.": "应答的大小。",
  "Asks a RADIUS server whether it is alive, or to let a user in.":
    "询问 RADIUS 服务器是否在线，或请求允许一个用户接入。",
  "Begins a remote desktop connection (RDP) up to its encryption; nobody signs in.":
    "开始远程桌面连接（RDP），直到加密为止；不登录。",
  "From connecting to the server's choice.": "从连接到服务器作出选择。",
  "Logs in to a Redis server, sends PING and reads clients, memory and replication.":
    "登录 Redis 服务器，发送 PING，读取客户端、内存和复制状态。",
  "Login; only with a password.": "登录；仅在设有密码时。",
  "From PING to its answer.": "从 PING 到其应答。",
  "Clients connected, this check among them.": "已连接的客户端，含本检查。",
  "Share of the clients allowed.": "占允许客户端数的比例。",
  "Memory in use by data and server.": "数据和服务器占用的内存。",
  "Share of `maxmemory` in use; absent without a limit.": "maxmemory 的占用比例；没有上限时没有此值。",
  "Replicas connected to this server.": "连接到此服务器的副本。",
  "Of a replica: time since its master was heard last; the master sends at least every 10 s.":
    "副本：距上次收到主服务器数据的时间；主服务器至少每 10 秒发送一次。",
  "Makes several web requests in a row, such as sign in, search and sign out, and carries values along.":
    "依次发出多个网页请求，例如登录、搜索和退出，并传递其间的值。",
  "All steps; each step has its own `step1Ms`, `step2Ms`, ...": "全部步骤；每一步另有 step1Ms、step2Ms……",
  "Steps that went as they should.": "顺利完成的步骤。",
  "Asks a telephone system or phone what it can do (SIP OPTIONS); any final answer shows that it is there.":
    "询问电话系统或电话支持什么（SIP OPTIONS）；任何最终应答都表明其在线。",
  "From the question to the final answer.": "从询问到最终应答。",
  "Status of the final answer, 200 to 699.": "最终应答的状态码，200 至 699。",
  "Begins a conversation with a file server (SMB): dialect, signing, clock. Nobody signs in.":
    "开始与文件服务器（SMB）会话：方言、签名、时钟。不登录。",
  "From connecting to the answer.": "从连接到应答。",
  "How far the server's clock is ahead of this box's; sign-in fails beyond five minutes.":
    "服务器时钟比监控盒快多少；超过五分钟将无法登录。",
  "Greets a mail server; on request encrypts, signs in, offers a mail, or sends one and waits for its arrival.":
    "连接邮件服务器；可按需加密、登录、试投一封邮件，或发送一封并等待其到达。",
  "The whole conversation with the mail server.": "与邮件服务器的整个会话。",
  "From handing the mail over until it lay in the mailbox; only with a mailbox.":
    "从交付邮件到其进入邮箱；仅在设有邮箱时。",
  "Reads one value over SNMP: a number, the growth of a counter, a text or a state.":
    "通过 SNMP 读取一个值：数字、计数器的增量、文本或状态。",
  "The number, scaled; for counters the growth per second. The unit is the setting's.":
    "换算后的数字；计数器为每秒增量。单位取自设置。",
  "Loads a web page with its stylesheets, scripts and pictures and measures how long that takes.":
    "加载网页及其样式表、脚本和图片，并测量所需时间。",
  "Until page and resources were there.": "直到页面和资源全部到达。",
  "Until the page began to come, redirects included.": "直到页面开始到达，含重定向。",
  "Until the page itself was there.": "直到页面本身到达。",
  "`completeMs` against the median of the last 20 runs; from the sixth run after a start on.":
    "completeMs 与最近 20 次运行的中位数之比；启动后从第六次运行起。",
  "Page and resources, uncompressed.": "页面和资源，未压缩。",
  "Requests made, redirects not counted.": "发出的请求，不计重定向。",
  "Resources that could not be loaded.": "未能加载的资源。",
  "The slowest resource.": "最慢的资源。",
  "Runs a query that only reads on PostgreSQL, MySQL, MariaDB or SQL Server and judges its first value: a number, a text or the age of a moment.":
    "在 PostgreSQL、MySQL、MariaDB 或 SQL Server 上执行只读查询并判断其第一个值：数字、文本或时刻的新旧。",
  "From the query to the end of its result.": "从查询到结果结束。",
  "Greets an SSH server, reads its host key and compares its fingerprint; nobody signs in.":
    "连接 SSH 服务器，读取其主机密钥并比较指纹；不登录。",
  "Time from then until the server's banner.": "此后到服务器发出标识行的时间。",
  "Time from then until the server had proven its host key.": "此后到服务器证明其主机密钥的时间。",
  "Opens a TCP connection and closes it again; on request says something and reads the answer.":
    "建立 TCP 连接后关闭；可按需发送内容并读取应答。",
  "Time from then until the expected text had come.": "此后到收到预期文本的时间。",
  "Looks at a server's TLS certificate: chain, name, days left, protocol.":
    "检查服务器的 TLS 证书：证书链、名称、剩余天数、协议。",
  "Until the first certificate of the verified chain expires.": "距已验证证书链中最早到期的证书。",
  "TLS handshake.": "TLS 握手。",
  "Counts SNMP notifications that the host sends (`listeners.trap`) and that fit: a ready-made pattern, an OID, a text.":
    "统计设备发来（listeners.trap）且符合条件的 SNMP 通知：内置模式、OID 或文本。",
};
