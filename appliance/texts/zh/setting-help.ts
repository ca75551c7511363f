/** Chinese sentences that help with fields of the configuration, by the schema's English ones; loaded with the forms. */
import type { settingHelp as croatianHelp } from "../hr/setting-help.ts";

export const settingHelp = {
  "IANA time zone.": "IANA 时区，例如 Asia/Shanghai。",
  "Language of page, mails and reports.": "页面、邮件和报告的语言。",
  "Authentication pass phrase, at least 8 characters. Plain text, or `{ secret: NAME }`.": "至少 8 个字符。",
  "Privacy pass phrase, at least 8 characters. Plain text, or `{ secret: NAME }`.": "至少 8 个字符。",
  "What holds for every host and service that says nothing itself.": "适用于所有未另行设置的设备和检查。",
  "How often services are checked.": "多久执行一次检查。",
  "How soon a changed result is looked at again.": "结果变化后多久复查。",
  "Equal results in a row that make a state hard.": "连续多少次相同结果才确认状态。",
  "How long one look may take, at most the interval.": "单次检查最长用时，不超过检查间隔。",
  "How much it matters; with the classification this gives an incident's priority.": "与分类一起决定事件的优先级。",
  "From which hard state on an incident is opened.": "从哪种确认状态起建立事件。",
  "What is recognised among log lines (`listeners.syslog`) and becomes a service, `log-disk-errors`.":
    "在日志行中识别并成为检查的内容。",
  "What is recognised among SNMP notifications (`listeners.trap`) and becomes a service, `trap-power`.":
    "在 SNMP 通知中识别并成为检查的内容。",
  "How long before a disk, memory, supply, certificate or battery reaches its limit that is told; `0s`: never.":
    "磁盘、内存、耗材、证书或电池达到限值前多久告知；0 秒：从不。",
  "`gateway`, `resolvers`, `brokers` and addresses.": "可用 gateway、resolvers、brokers 和地址。",
  "IPv4, IPv6 or a DNS name.": "IPv4、IPv6 或 DNS 名称。",
  "Hosts without which this one cannot be reached.": "缺少它们就无法到达本设备。",
  "Hosts that feed it. A host that dies while all of them run on battery, give nothing out or are silent is a symptom of that, and not told by itself.":
    "为其供电的设备。若它们都在用电池或断电时本设备掉线，视为后果，不单独通知。",
  "The host's service whose state is the host's.": "其状态即设备状态的检查。",
  "Warning and critical ranges by measurement name.": "按测量项设置警告和严重范围。",
  "Range in monitoring-plugin syntax; outside it is a warning.": "插件语法的范围，例如 10:90；超出即警告。",
  "Range in monitoring-plugin syntax; outside it is critical.": "插件语法的范围，例如 10:90；超出即严重。",
  "How far a value that broke a limit must come back before it is well: a share of the limit, or of the width of a range with two ends (`5%`), or an amount in the value's unit; `0`: not at all. Three regular looks in a row within the limit are enough in any case. Left out: `5%` of what has a unit, `0` of states and counts.":
    "数值须回落多少才算恢复：限值的比例 (5%) 或数量；0：无需。",
  "How long every look must break the limit before it counts. One duration, or one for each level.":
    "须持续超限多久才算数。一个时长，或每级各一个。",
  "How long before the limit is reached that is told; `0s`: never. Left out: as `defaults` say for what is forecast, never for anything else.":
    "达到限值前多久告知；0 秒：从不。",
  "`auto`: services are derived from what the device says.": "根据设备自述推导检查。",
  "Ids of derived services that are left out.": "不监控的推导检查的标识。",
  "Ids of derived services that are watched though by default they are not.": "默认不监控但此处监控的推导检查的标识。",
  "Whether parents are also learned from what the devices say of each other.": "是否也从设备间的互相描述中学习。",
  "While it fails, what this host feeds (`poweredBy`) runs on battery or has no power. Services that a profile derives of a UPS tell so by themselves.":
    "失败期间，该设备供电的对象使用电池或断电。",
  "Host it belongs to: while that is down or worked on, a missing report is no news.":
    "该设备停机或维护期间，缺少报告不算新情况。",
  "What it does; the category of its incidents follows from it: `backup` infrastructure, `transfer` integration, `content` content, `task` software.":
    "决定其事件的类别。",
  "Who sends it: an address, a domain, or a name as mails show it. Looked for in From, Sender, Reply-To, Return-Path and in what is forwarded. All that comes from there and is no other job's counts as this job's: what is not understood, as failed. Of a list, one is enough.":
    "发件人的地址、域或名称。来自那里且不属于其他任务的都算本任务的。",
  "Whom it goes to: an address, or what stands before the @ or behind a + in it. What names the job's id there is the job's without being told so. Of a list, one is enough.":
    "地址，或其中 @ 之前、+ 之后的部分。",
  "In a mail that reports on several jobs: what stands in this job's line. Only that line counts, or what stands below it.":
    "一封邮件报告多个任务时：本任务行中的内容，只计该行或其下方。",
  "Words in this order, whatever their case; `*` at a word's end is any ending.":
    "按此顺序的词，不分大小写；词尾 * 表示任意词尾。",
  "The token in the heartbeat's address, 8 characters or more. Plain text, or `{ secret: NAME }`.":
    "至少 8 个字符，位于任务报告的地址中。",
  "Id or address of the host that sends it. Left out: the job's host, or anybody where it has none.":
    "发送设备的标识或地址；留空：任务所属设备。",
  "File name of the plugin; it must lie in one of the configured plugin folders.":
    "插件文件名，须位于已配置的插件文件夹中。",
  "Its arguments, one by one; there is no shell. `{address}` stands for the address of the job's host.":
    "逐个填写，不经 shell。{address} 代表任务设备的地址。",
  "When a window begins: minute, hour, day of the month, month, weekday. A time that the clock leaves out in spring is an hour later, one that comes twice in autumn is the first.":
    "分、时、日、月、星期。",
  "How long after each start the report may come. A window ends at the latest when the next one begins.":
    "每次开始后多久内可收到报告。",
  "How long after the window a report is waited for before somebody is told; it counts as late.":
    "时段结束后再等多久才通知；算作迟到。",
  "Machines that all have to report in each window, as reports name them; case does not count.":
    "每个时段都须报告的机器，名称与报告中一致。",
  "How long a run may take, from its start report to its end. One that has not ended by then is told; one that took longer is a warning.":
    "从报告开始到结束。未按时结束则通知，超时则警告。",
  "A run that succeeds in less time is a warning: it may have done nothing.":
    "用时更短的成功运行视为警告：可能什么都没做。",
  "What it needs: hosts, services (HOST/SERVICE), jobs and other models; all of it.":
    "设备、检查（设备/检查）、任务和其他业务服务，全部需要。",
  "So many of them must work, or so much of their weights; `0`: it works without them, but only in part.":
    "须正常的数量或权重；0：没有也行，但只部分可用。",
  "Hosts covered.": "涉及的设备。",
  "Groups whose hosts are covered.": "其设备受影响的分组。",
  "Jobs that need not report meanwhile.": "期间无需报告的任务。",
  "RFC 5545 subset: FREQ DAILY, WEEKLY, MONTHLY; INTERVAL, BYDAY, BYMONTHDAY, UNTIL, COUNT.":
    "RFC 5545 子集：FREQ DAILY、WEEKLY、MONTHLY；INTERVAL、BYDAY、BYMONTHDAY、UNTIL、COUNT。",
  "Site time.": "按站点时间。",
  "First day. INTERVAL and COUNT count from it; where it is left out, from 1 January 2024, a Monday.":
    "INTERVAL 和 COUNT 从此日起算；留空：2024 年 1 月 1 日（周一）。",
  "The report of each month comes by mail on the first of the next one (`outputs.mail`), in the contact's language.":
    "每月报告在次月 1 日以联系人的语言发送。",
  "In the site's business hours, outside them (on call), or always.": "站点工作时间内、工作时间外（值班）或始终。",
  "`customer`: each step of an incident in the words of lay people, without what technicians note for each other.":
    "客户：以通俗语言告知事件的每一步，不含技术员备注。",
  "`main`: that an incident began, got worse, runs out of time and is over; `all`: also each step in between. A customer is told all.":
    "主要步骤：开始、恶化、时限将至、结束；全部：还包括中间每一步。",
  "Told again while nobody acknowledges (`outputs.telling.repeat`). A customer never is.":
    "无人确认时重复通知。对客户从不重复。",
  "Not told in these hours, but after them.": "此时段内不通知，之后再通知。",
  "What has at least this priority is told all the same.": "至少为此优先级的仍会通知。",
  "Until acknowledged or assigned.": "直至确认或分派。",
  "Until resolved.": "直至解决。",
  "Share of a clock's time after which a warning is told, such as 80%.": "用去多少时间后预警，例如 80%。",
  "How long a recovery must last; `0s`: at once.": "恢复须持续多久；0 秒：立即。",
  "A relapse within this time reopens the incident.": "此时间内复发会重新打开事件。",
  "A resolved incident closes by itself after this time.": "已解决的事件经过此时间自动关闭。",
  "Tried in order.": "按顺序尝试。",
  "Also send batches of results.": "同时发送成批结果。",
  "`auto`: as the address says, but no secret goes out in clear, this box itself apart. `plain`: also in clear.":
    "自动：按地址，但密钥不以明文发送。不加密：也可明文发送。",
  "Public keys (JWK, Ed25519) whose signed commands are obeyed; none: none are.":
    "执行其签名指令的公钥（JWK、Ed25519）。",
  "File with the certificate (PEM) of the authority that signed the server's, or with the server's own.":
    "颁发机构或服务器自身证书 (PEM) 的文件。",
  "Port. 465: encrypted from the first byte on; any other: STARTTLS.": "465：全程加密；其他：STARTTLS。",
  "Contact whose wishes and hours hold; its own are left out then.": "采用其偏好和时间的联系人，自身设置则省略。",
  "Chat, group or channel: its number, or @NAME.": "聊天、群组或频道：编号或 @名称。",
  "How long news wait for what belongs to them: the first diagnosis, others of the same minute.":
    "消息等待相关内容的时间：首次诊断、同一分钟的其他消息。",
  "So many messages to one contact go out one by one within the time below.":
    "在下述时段内逐条发送给一位联系人的消息数。",
  "How long after it was told an incident that nobody acknowledges is told again; `0s`: never.":
    "无人确认的事件多久后再次通知；0 秒：从不。",
  "HOST:PORT, TCP.": "地址:端口，TCP。",
  "`auto`: STARTTLS is offered, with the box's own certificate. Nobody is made to use it.":
    "自动：以自有证书提供 STARTTLS，不强制使用。",
  "The largest mail that is taken; at most 50MB.": "可接收的最大邮件，至多 50MB。",
  "Who may deliver. Left out: private and link-local networks and those that the box is in.":
    "留空：私有和本地网络，以及监控盒所在网络。",
  "Domains whose mail is taken. Left out: names without a dot, of local networks, the box's own, and whatever a job names or an expected sender writes to. Nothing is ever passed on.":
    "接收其邮件的域。从不转发任何邮件。",
  "HOST:PORT, UDP.": "地址:端口，UDP。",
  "Credentials whose communities and users (SNMPv3) are accepted. Left out: any community, and the users of all credentials.":
    "留空：任意团体名和所有凭据的用户。",
  "Who may send. Left out: private and link-local networks, those that the box is in, and the hosts of this site.":
    "留空：私有和本地网络、监控盒所在网络以及本站点设备。",
  "HOST:PORT, UDP and TCP.": "地址:端口，UDP 和 TCP。",
  "HOST:PORT for TLS (RFC 5425), with the box's own certificate.": "TLS (RFC 5425) 的地址:端口，使用自有证书。",
  "Who may report. Left out: whoever knows a job's token.": "留空：知道任务令牌者。",
  "Whether the status page asks for sign-in.": "状态页是否要求登录。",
  "`auto`: HTTPS with the box's own certificate on anything but loopback.": "自动：除本机外均以自有证书使用 HTTPS。",
  "Further names and addresses under which the page may be asked for, besides the box's own; others are refused.":
    "可用于访问页面的其他名称和地址，其余拒绝。",
  "Run them also where nothing keeps them away from this box's secrets (no root, bubblewrap or Landlock).":
    "即使无法与监控盒的密钥隔离也运行。",
  "Log lines, notifications and mails as they came: so much space, at most a quarter of `maxDisk`.":
    "所占空间，至多为总量的四分之一。",
  "Upper limit of all that is stored.": "全部存储的上限。",
} satisfies Readonly<Record<keyof typeof croatianHelp, string>>;
