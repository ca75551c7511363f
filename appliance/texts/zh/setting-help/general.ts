/** Chinese help with fields: the general settings; by the schema's English. */
import type { generalHelp as croatian } from "../../hr/setting-help/general.ts";

export const generalHelp = {
  "Id of the site.": "站点标识。",
  "What people call the site.": "人们对站点的称呼。",
  "IANA time zone.": "IANA 时区，例如 Asia/Shanghai。",
  "Language of page, mails and reports.": "页面、邮件和报告的语言。",
  "How long before a disk, memory, supply, certificate or battery reaches its limit that is told; `0s`: never.":
    "磁盘、内存、耗材、证书或电池达到限值前多久告知；0 秒：从不。",
  "When the customer works, in site time.": "客户的工作时间，站点时间。",
  "Days.": "日期。",
  "Begin.": "开始。",
  "End, the same day; `00:00` is the end of the day.": "结束，当天；00:00 为一天结束。",
  "Days that do not count.": "不计入的日子。",
  "By priority of the incident.": "按事件优先级。",
  "Until acknowledged or assigned.": "直至确认或分派。",
  "Until resolved.": "直至解决。",
  "Which hours count.": "计入哪些时间。",
  "Share of a clock's time after which a warning is told, such as 80%.": "用去多少时间后预警，例如 80%。",
  "Who is told when so much of the response clock's time is used, until somebody acknowledges; from then on, of the resolution clock's.":
    "响应时间用去此比例时通知谁，直至有人确认；之后按解决时间计。",
  "Share of the time, such as 80%.": "时间比例，例如 80%。",
  "Contacts to tell.": "要通知的联系人。",
  "How long a recovery must last; `0s`: at once.": "恢复须持续多久；0 秒：立即。",
  "A relapse within this time reopens the incident.": "此时间内复发会重新打开事件。",
  "A resolved incident closes by itself after this time.": "已解决的事件经过此时间自动关闭。",
  "How long what failed with its host has, after the host is back, before it is told by itself.":
    "设备恢复后，随之失效的项目有多长时间恢复，之后才单独通知。",
  "Tried in order.": "按顺序尝试。",
  "MQTT version.": "MQTT 版本。",
  "Also send batches of results.": "同时发送成批结果。",
  "User name at the broker.": "消息代理上的用户名。",
  "Password at the broker.": "消息代理上的密码。",
  "`auto`: as the address says, but no secret goes out in clear, this box itself apart. `plain`: also in clear.":
    "自动：按地址，但机密不以明文发送。不加密：也可明文发送。",
  "Certificates for mqtts:// and wss://.": "用于 mqtts:// 和 wss:// 的证书。",
  "File with the authority's certificate (PEM).": "颁发机构证书文件（PEM）。",
  "File with the box's certificate (PEM).": "监控盒证书文件（PEM）。",
  "File with the box's key (PEM).": "监控盒密钥文件（PEM）。",
  "Public keys (JWK, Ed25519) whose signed commands are obeyed; none: none are.":
    "执行其签名指令的公钥（JWK、Ed25519）。",
  "Its id; left out: its thumbprint (RFC 7638).": "密钥标识；留空：其指纹（RFC 7638）。",
  "What people call whoever holds it; shown with what was done. Left out: its id.":
    "持有者的称呼，显示在其操作旁；留空：密钥标识。",
  "What it may: `technician` gives every command, only `admin` may send configurations.":
    "权限：技术员可下达所有指令，仅管理员可发送配置。",
  "Commands it may give, `incident.*` for all of a kind, `configure` for configurations; left out: all that its role may.":
    "可下达的指令，incident.* 表示该类全部，configure 表示配置；留空：角色允许的全部。",
  "InfluxDB, or what understands its line protocol.": "InfluxDB 或支持其 line protocol 的系统。",
  "Address of the v2 write API.": "v2 写入 API 的地址。",
  "Organisation.": "组织。",
  "Bucket.": "存储桶（bucket）。",
  "API token.": "API 令牌。",
  "The mail server that messages are handed to.": "接收待发消息的邮件服务器。",
  "Mail server.": "邮件服务器。",
  "Sender's address.": "发件人地址。",
  "User name; the sender where left out.": "用户名；留空：发件人。",
  "Password; left out: no log-in.": "密码；留空：不登录。",
  "File with the certificate (PEM) of the authority that signed the server's, or with the server's own.":
    "颁发机构或服务器自身证书（PEM） 的文件。",
  "Port. 465: encrypted from the first byte on; any other: STARTTLS.": "465：全程加密；其他：STARTTLS。",
  "`auto`: encrypted where the server offers it, and no log-in goes out in clear, this box itself apart. `required`: nothing goes out in clear. `tls`: encrypted from the first byte on, whatever the port. `plain`: all of it does, also a log-in.":
    "自动：服务器支持时加密，登录信息不以明文发送（监控盒内部除外）。始终加密：任何内容都不以明文发送。全程 TLS：不论端口。不加密：全部明文，含登录信息。",
  "How mail and chat tell.": "邮件和聊天的通知方式。",
  "How long news wait for what belongs to them: the first diagnosis, others of the same minute.":
    "消息等待相关内容的时间：首次诊断、同一分钟的其他消息。",
  "So many messages to one contact go out one by one within the time below.":
    "在下述时段内逐条发送给一位联系人的消息数。",
  "The time; what comes beyond that is put together into one message for each share of it.":
    "该时段；超出的消息按时段份额各合并为一条。",
  "How long after it was told an incident that nobody acknowledges is told again; `0s`: never.":
    "无人确认的事件多久后再次通知；0 秒：从不。",
  "Of critical ones.": "严重事件。",
  "Of high ones.": "高优先级事件。",
  "Of medium ones.": "中优先级事件。",
  "Of low ones.": "低优先级事件。",
  "How often at most.": "最多几次。",
  "Mails of jobs.": "任务的邮件。",
  "HOST:PORT, TCP.": "地址:端口，TCP。",
  "`auto`: STARTTLS is offered, with the box's own certificate. Nobody is made to use it.":
    "自动：以自有证书提供 STARTTLS，不强制使用。",
  "The largest mail that is taken; at most 50MB.": "可接收的最大邮件，至多 50MB。",
  "Mails a minute from one address; ten minutes' worth at once.": "每个地址每分钟的邮件数；一次可容纳十分钟的量。",
  "Who may deliver. Left out: private and link-local networks and those that the box is in.":
    "留空：私有和本地网络，以及监控盒所在网络。",
  "A network, such as 192.0.2.0/24, or an address.": "网络（例如 192.0.2.0/24）或地址。",
  "The same as `from`, by its name of before.": "与 from 相同，为旧名称。",
  "Domains whose mail is taken. Left out: names without a dot, of local networks, the box's own, and whatever a job names or an expected sender writes to. Nothing is ever passed on.":
    "接收其邮件的域。从不转发任何邮件。",
  "A domain.": "域。",
  "Senders whose mail is taken, besides those that jobs expect. Left out: all.":
    "接收其邮件的发件人，任务所期待者除外；留空：全部。",
  "An address or a domain.": "地址或域。",
  "The site's own rules for mails of products; they go before the built-in ones.":
    "站点自定的产品邮件规则，先于内置规则。",
  "Id of the rule; jobs can ask for it by `product`.": "规则标识，任务可据此引用。",
  "What people call the product.": "人们对该产品的称呼。",
  "How its mails are recognised: one of these, of which all keys must hold.":
    "如何识别其邮件：符合其中一条即可，但该条须全部满足。",
  "Text in the sender's address or name.": "发件人地址或名称中的文字。",
  "Words in the subject.": "主题中的词。",
  "Words in this order; `fail*`: any ending; `*`: up to six words; `#`: a number.":
    "按此顺序的词；fail*：任意词尾；*：至多六个词；#：数字。",
  "Words in the text or an attached log.": "正文或所附日志中的词。",
  "`Name: text`, a header field that holds the text.": "“名称: 文字”，含该文字的邮件头字段。",
  "How its subjects are built: `{status}`, `{job}`, `{machine}` stand for what is there, `*` for anything. The first that fits counts.":
    "主题的构成：{status}、{job}、{machine} 代表相应内容，* 代表任意内容。取首个匹配者。",
  "Such as `Backup of {machine}: {status}`.": "例如 Backup of {machine}: {status}。",
  "Words of the subject, where its parts have no fixed place.": "主题中的词，用于各部分位置不固定时。",
  "It began.": "已开始。",
  "It went well.": "成功。",
  "It went well, with warnings.": "成功，但有警告。",
  "It failed; beats all others.": "失败，优先于其他。",
  "Words of the text.": "正文中的词。",
  "Labels beside which the outcome stands, such as `Job result`.": "结果所在的标签，例如 Job result。",
  "A label, without its colon.": "标签，不含冒号。",
  "What a status means, besides what every language says.": "各状态的含义，作为通用词之外的补充。",
  "A table's column of statuses counts, each row of it.": "表格的状态列计入，逐行判断。",
  "Counts of errors and warnings decide too.": "错误和警告的计数也参与判断。",
  "In the subject: it is no report at all.": "主题中出现：根本不是报告。",
  "How lines are built that name job or machine.": "指明任务或机器的行的构成。",
  "Labels of its size.": "大小的标签。",
  "Labels of its duration.": "时长的标签。",
  "Labels of the machine.": "机器的标签。",
  "Labels of the job's name.": "任务名称的标签。",
  "SNMP notifications: versions 1, 2c and 3, traps and informs.": "SNMP 通知：版本 1、2c 和 3，trap 和 inform。",
  "HOST:PORT, UDP.": "地址:端口，UDP。",
  "Credentials whose communities and users (SNMPv3) are accepted. Left out: any community, and the users of all credentials.":
    "留空：任意团体名和所有凭据的用户。",
  "Who may send. Left out: private and link-local networks, those that the box is in, and the hosts of this site.":
    "留空：私有和本地网络、监控盒所在网络以及本站点设备。",
  "Log lines.": "日志行（syslog）。",
  "HOST:PORT, UDP and TCP.": "地址:端口，UDP 和 TCP。",
  "HOST:PORT for TLS (RFC 5425), with the box's own certificate.": "TLS (RFC 5425) 的地址:端口，使用自有证书。",
  "Servers that pass lines of others on: of these the line's own host name says whose it is.":
    "转发他方日志的服务器：以日志行内的主机名判断归属。",
  "An address.": "地址。",
  "Jobs that report over HTTP, at the page's own address.": "通过 HTTP 报告的任务，使用本页面的地址。",
  "Who may report. Left out: whoever knows a job's token.": "留空：知道任务令牌者。",
  "`gateway`, `resolvers`, `brokers` and addresses.": "可用 gateway、resolvers、brokers 和地址。",
  "`gateway`, `resolvers`, `brokers` or an address.": "gateway、resolvers、brokers 或地址。",
  "Thresholds of derived services where the device has no limits of its own, by part.":
    "设备自身没有限值时，推导检查的限值，按部件。",
  "Reasons (`not-watched.md`) for which things are not watched by default, and are on this site.":
    "默认不监控、但本站点要监控的原因（not-watched.md）。",
  "Folders that plugins may be run from.": "可运行插件的文件夹。",
  "Run them also where nothing keeps them away from this box's secrets (no root, bubblewrap or Landlock).":
    "即使无法与监控盒的机密隔离也运行。",
  "Whether the status page asks for sign-in.": "状态页是否要求登录。",
  "`auto`: HTTPS with the box's own certificate on anything but loopback.": "自动：除本机外均以自有证书使用 HTTPS。",
  "Further names and addresses under which the page may be asked for, besides the box's own; others are refused.":
    "可用于访问页面的其他名称和地址，其余拒绝。",
  "Single results.": "单个结果。",
  "Hourly figures.": "每小时数据。",
  "Daily figures.": "每日数据。",
  "Closed incidents.": "已关闭的事件。",
  "Events that every receiver has.": "所有接收方均已收到的事件。",
  "Log lines, notifications and mails as they came: so much space, at most a quarter of `maxDisk`.":
    "所占空间，至多为总量的四分之一。",
  "The company, as people call it.": "公司的常用名称。",
  "Where weaknesses are reported, the best first: `mailto:`, `https://` or `tel:` (RFC 9116).":
    "报告安全漏洞的地址，首选在前：mailto:、https:// 或 tel:（RFC 9116）。",
  "Page that says how the company deals with reported weaknesses.": "说明公司如何处理所报告漏洞的网页。",
  "Last day for which the company promises security updates.": "公司承诺提供安全更新的最后一天。",
  "How long what `/.well-known/security.txt` says is good from the day on which it is asked for.":
    "/.well-known/security.txt 的内容自请求当日起有效多久。",
  "Upper limit of all that is stored.": "全部存储的上限。",
  "Name or address of the proxy.": "代理的名称或地址。",
  "Its port.": "代理的端口。",
  "User name at the proxy.": "代理上的用户名。",
  "Password at the proxy.": "代理上的密码。",
  "A name, an address, or `.example.com` for a domain.": "名称、地址，或用 `.example.com` 表示一个域。",
  "Reached without it, besides what is on the site: private addresses, names without a dot, names in `.local`.":
    "不经代理访问；站点内的也不经代理：私有地址、不含点的名称、`.local` 中的名称。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
