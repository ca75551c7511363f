/** Chinese of the command line: the help of every verb. */
import type { lines as english } from "../../en/lines/help-lines.ts";
import type { Template } from "../../template.ts";
import { text } from "../format.ts";

export const lines = {
  "help.usage": () => "用法：",
  "help.live": () => "由本机运行的监控盒执行；--at 指定其页面地址（默认 127.0.0.1:8080）。",
  "help.moments": () => "时间须写明日期、时刻和时区：2026-11-30T22:00:00+01:00。",
  "help.stdin": (p) => `由标准输入提供：${text(p.name)}。`,
  "help.run": () => `
运行监控盒，直到收到 SIGTERM 或 SIGINT；收到后在十秒内停止，不丢失任何数据。收到 SIGHUP 时重新读取配置，新配置被拒绝则保留旧配置。

--config FILE :: 配置文件；页面只能查看。不指定时配置保存在 DIR 中
--data DIR :: 监控盒的数据（默认 vedetta-data）
--listen HOST:PORT :: 页面和接口（默认 127.0.0.1:8080）；环回地址用普通 HTTP，其他地址用 HTTPS
--claim-code-file FILE :: 监控盒标签上的认领码；不指定则生成一个并显示
--log-level LEVEL :: debug、info（默认）、warn、error 或 silent`,
  "help.ready": () => `
询问本机运行的监控盒是否正在监控。退出码：正在监控为 0；没有监控或五秒内无应答为 1。不需要令牌。适用于容器等的健康检查。

--at HOST:PORT :: 其页面地址（默认 127.0.0.1:8443）`,
  "help.version": () => `
显示程序、Node 和平台的版本。`,
  "help.inspect": () => `
询问设备是什么、有什么：处理器、内存、存储、端口、传感器、耗材。只读取。设备对 2c 版本无应答时，再用版本 1 询问。

--json :: 以 JSON 输出设备信息，标准输出中没有其他内容
--timeout TIME :: 整台设备的时限，默认 60s；到时输出已知内容`,
  "help.inspect.end": () => "设备的错误应答会在标准错误中指出。退出码为 0；设备没有应答时为 1。",
  "help.discover": (p) => `
查看网络里有哪些设备：对各网络的每个地址执行 ping（未指定时为监控盒自己的网络），再向找到的每台设备询问名称（反向 DNS、NetBIOS、mDNS、LLMNR），试探十余个 TCP 端口，并通过 SNMP 询问它是什么。只询问，从不写入设备。输出监控这些设备的完整配置，发现的内容写在注释里；使用 --out 时配置写入 FILE，发现的内容输出到标准输出。

CIDR :: IPv4 网络，如 192.0.2.0/24，或单个地址；最大 /16
--out FILE :: 配置写入的位置；含有凭据，因此只有您可读
--community C :: 可多次指定：对每台设备依次尝试，直到能够读取
--credential NAME :: --config FILE 配置中的凭据；可多次指定
--rate N :: 每秒数据包数，各类合计；默认最多 ${String(p.rate)}
--no-snmp :: 不使用 SNMP
--json :: 全部以 JSON 输出，标准输出中没有其他内容`,
  "help.discover.end": () => "进度输出到标准错误。Ctrl-C 可中止。退出码为 0；没有找到设备时为 1。",
  "help.snmp.title": () => "SNMP 选项：",
  "help.snmp.toolTitle": () => "snmp 工具的 SNMP 选项，不使用设备自身凭据时：",
  "help.snmp": (p) => `
--port N :: UDP 端口，默认 161
--community C :: 版本 1 和 2c 的团体名，默认“public”
--snmp-version 1|2c :: 默认 2c
--v3-user U :: 以此用户使用版本 3
--v3-level L :: noAuthNoPriv、authNoPriv 或 authPriv；默认按所给密钥确定
--v3-auth-protocol P :: ${text(p.auth)}；默认 sha256
--v3-auth-key K :: 口令，至少 8 个字符
--v3-priv-protocol P :: ${text(p.priv)}；默认 aes128
--v3-priv-key K :: 口令，至少 8 个字符
--v3-context C :: 上下文名称`,
  "help.config": () => `
validate :: 有错误时退出码为 78，并以“路径：问题”逐条列出。本机上没有的密钥和证书文件只作警告，因为查看配置文件时往往不在其监控盒上；使用 --strict 时算作错误
schema :: 配置的 JSON Schema（2020-12），包含每种检查的设置
show :: 数据文件夹中的配置及其版本；明文机密会被遮盖
import :: 校验 FILE 并将其设为数据文件夹中的配置：下次启动时生效，或让运行中的监控盒重新读取时生效（kill -HUP PID、systemctl reload vedetta）
export :: 以文件形式输出配置；{ secret: NAME } 保留，明文机密会被遮盖
versions :: 最近 50 个版本，最新的在前：编号、时间、操作人、来源、大小、摘要
diff :: 最新版本改了什么；自某版本以来或两个版本之间改了什么；FILE 会改什么
restore :: 将旧版本设为最新；生效方式同 import

--data DIR :: 监控盒的数据（默认 vedetta-data）`,
  "help.secret": () => `
值由标准输入提供；末尾的换行不算在内。

机密加密保存在数据文件夹中，用于配置里写有 { secret: NAME } 的地方。$CREDENTIALS_DIRECTORY（systemd 的 LoadCredential=）中的同名文件优先。任何命令都不显示值。运行中的监控盒在重新读取配置（SIGHUP）时采用更改后的密钥。`,
  "help.doctor": () => `
查看监控盒在此处所需的一切：配置、时钟、域名、网关、消息代理、输出、监听、权限、磁盘、内存、限制。只询问本机、本机的网关和DNS 服务器、配置的消息代理和输出（是否应答、是否接受登录；不会通知任何人），以及在 --listen 上运行的监控盒（如有）。退出码：一切正常为 0，有警告为 1，有问题妨碍监控盒工作为 2。

--config FILE :: 配置；不指定时为 DIR 中的配置
--data DIR :: 监控盒的数据（默认 vedetta-data）
--listen HOST:PORT :: 页面将使用的地址（默认 127.0.0.1:8080）`,
  "help.bundle": () => `
写出一个文件（.tar.gz）供协助者使用：版本与机器、doctor 的发现、不含机密的配置、状态、待审查项、最近几天的事件与事件消息、输出、监听、与运维中心的连接、数据，以及监控盒自身最新的日志。其中 manifest.json 说明每个文件是什么、缺少什么、省略了什么及原因、包含哪些个人数据。不含任何密钥。

FILE :: 写入的位置；- 为标准输出
--at HOST:PORT :: 本机运行的监控盒的页面地址（默认 127.0.0.1:8080）；无应答时只读取数据文件夹，缺少只有运行中的监控盒才知道的内容
--config FILE :: 配置（以文件形式存在时）；不指定则为曾在此运行的监控盒的配置
--data DIR :: 监控盒的数据（默认 vedetta-data）`,
  "help.backup": () => `
将监控盒的全部内容写入一个加密文件，运行时也可以：配置及其各版本、账户、令牌、机密、证书、事件、尚未被取走的事件消息以及历史数据。

--data DIR :: 监控盒的数据（默认 vedetta-data）
--config FILE :: 监控盒使用的配置文件（如有）；连同其中指定的 TLS 文件一并备份
--without-history :: 不含结果、测量值和收到的消息：文件较小，监控盒仍可工作
--replace :: FILE 已存在时覆盖
--passphrase-file FILE :: 存有口令的文件（至少 12 个字符）。否则使用凭据 vedetta-backup-passphrase、$VEDETTA_BACKUP_PASSPHRASE 或标准输入；在终端上会提示输入

没有口令，任何人都无法读取该文件，制作者也不例外。请将口令与文件分开保存。“vedetta restore FILE --check”会读取整个文件并说明能否恢复。`,
  "help.restore": () => `
将备份恢复到数据文件夹，要么完整，要么不动：任何时刻断电，留下的要么是原有内容，要么是新的监控盒。在其上运行的监控盒接续原监控盒的工作，处理器类型不同也可以。其事件消息的编号远高于原监控盒可能用过的编号；未关闭的事件在重新检查之前不会通知任何人。

--data DIR :: 恢复到何处（默认 vedetta-data）；已有监控盒的文件夹会被拒绝
--replace :: 放弃文件夹中已有的监控盒；正在运行的仍会被拒绝
--check :: 只把 FILE 读到末尾，并说明能否恢复
--passphrase-file FILE :: 与 vedetta backup 相同

请关闭原监控盒：两台身份相同的监控盒会在消息代理上互相挤掉对方。已注册的监控盒首次连接时会取得新证书，原监控盒的证书随即吊销。`,
  "help.report": (p) => `
站点日历中一个月的报告：哪些正常、多长时间，事件与约定时限，任务，哪些快满了，并与上月比较。根据监控盒的记录生成；不影响运行中的监控盒，也不要求它在运行。

YYYY-MM :: 月份，也可写作 --month YYYY-MM；不指定则为上一个完整的月。当月统计到现在
--format :: html（默认）：单个独立文件；pdf；json：仅数据，同 --json
--language L :: ${text(p.languages)}；不指定则为站点语言
--out FILE :: 写入的位置；不指定则为标准输出
--mail CONTACT :: 通过 outputs.mail 立即发送一次给联系人，使用其语言；未被接受时退出码为 1
--now MOMENT :: 截至何时，如 2026-12-01T06:00:00Z；不指定则为现在
--config FILE :: 配置；不指定则为上次在此运行的监控盒的配置

当月没有监控时退出码为 ${String(p.nothing)}；缺少 PDF 字体时为 ${String(p.noFont)}。`,
  "help.jobTry": () => `
说明一封邮件意味着什么：是哪个任务的上报、为什么，由什么识别，任务结果如何，由哪些行判定，大小、时长和机器；若不属于任何任务，则说明缺少什么。不发送、不保存、不上报。FILE 是含邮件头的邮件，即邮件程序保存的形式；“-”为标准输入。

--config FILE :: 采用其任务和规则的配置；不指定则为数据文件夹中的配置（如有）
--from, --to :: 投递的发件人和收件人，与邮件头中的不同时使用

是可理解的任务上报时退出码为 0，否则为 1。`,
  "help.incident": () =>
    "事件的 ID 是 list 每行开头的内容，也在其页面地址中。事件当前状态下不可能的操作会被拒绝，退出码为 1。",
  "help.finding": () =>
    "待审查项按 list 显示的形式指定，即 HOST/SERVICE。接受后一直显示为已接受，直到好转或恶化；立为事件后按事件处理。",
  "help.job": () =>
    "“vedetta job report ID”表示有人查看过，任务已执行；--outcome failed 表示没有执行成功。时间为 UTC。",
  "help.maintenance": () => "--hosts、--groups、--services 和 --jobs 可多次指定；检查写作 HOST/SERVICE。",
  "help.notify": () =>
    "test 需要联系人的 ID（通过所有途径通知）或输出的名称。没有监控盒应答时，test 按数据文件夹或 --config FILE 的配置自行发送。有任何一条未被接受时退出码为 1。",
  "help.relay": () => "消息为发送时的原文；名称与接口一致。",
  "help.log": () => "最新的在前。一页末尾显示“--before N”时，可用它继续查看。",
  "help.visit": () => "事件和设备用 ID 指定；多个时重复该选项。",
  "help.user": () =>
    "viewer 可查看，technician 可操作，admin 可配置。密码为 10 到 256 个字符，末尾的换行不算在内。更改密码、更改角色和删除会结束该用户的会话。监控盒运行时均可进行；第一个 admin 即认领监控盒。",
  "help.token": () => `
令牌以“Authorization: Bearer TOKEN”的形式发送。只显示一次；监控盒仅保存其哈希。监控盒运行时均可进行。

墙面屏幕用地址 https://BOX/wall#token=TOKEN 以只读方式登录，令牌角色为 viewer；页面也可生成这种链接（账户，屏幕链接）。`,
  "help.enrol": () =>
    "认领码由运维中心为本监控盒生成（vedetta soc issuer code），由标准输入提供，不会保存。暂时无人应答时，监控盒会自行继续申请。新证书连接成功之前，正在使用的证书保持不变。最终没有证书，或正在使用的证书不可用时，退出码为 1。",
  "help.setup": () =>
    "不写子命令即为 show。步骤为 site、network、devices、centre 和 acceptance；最后一步由 vedetta acceptance hand-over 完成。network 测试监控盒对网络的需求，不做任何更改；有问题时退出码为 1。test 生成测试告警，由运维中心用 vedetta soc confirm 确认。其他设置：vedetta config、vedetta enrol。",
  "help.network": () =>
    "不写子命令即为 show。新设置试用 120 秒，期间未执行 vedetta network confirm 则自动撤回，监控盒失联、停止或断电时也是如此。仅适用于自行管理网络的监控盒（自带系统镜像）；其他情况由所在系统管理。",
  "help.acceptance": () => `
不写子命令则开始一次运行，显示进度，并等待每项检查完成、运维中心确认测试告警；--wait SECONDS 限制后一项等待（300；0 为不等）。有检查不正常或无人确认时退出码为 1。

hand-over 按移交时的状态保存最近一次运行的结果，剩余的待审查项告知一次。sheet 将其写成移交单，留有两处签名位置，监控盒是否运行均可。`,
  "help.word.finding.list": () => "首次查看设备时就不正常的内容，无论是否已接受。",
  "help.word.finding.accept": () => "将待审查项接受为正常：显示为已接受，直到好转或恶化。",
  "help.word.finding.open": () => "将待审查项立为事件。",
  "help.word.job.report": () => "说明任务某一时段的结果：有人查看过。",
  "help.word.maintenance.list": () => "已公告的维护：配置的时段，以及人员公告且尚未结束的维护。",
  "help.word.maintenance.announce": () => "公告维护：所涉及的对象仅在结束时仍有故障才通知。viewer 最长 4 小时。",
  "help.word.maintenance.cancel": () => "取消已公告的维护，或提前结束。",
  "help.word.incident.report": () => "报告问题；在技术人员受理或撤销之前处于待受理状态。",
  "help.word.incident.message": () => "在事件上留言，所有关注者可见。",
  "help.word.incident.accept": () => "受理报告的事件：事件打开，开始计时。",
  "help.word.incident.acknowledge": () => "确认有人已看到；计为响应。",
  "help.word.incident.assign": () => "指派给某人；计为响应。",
  "help.word.incident.start": () => "开始处理。",
  "help.word.incident.suspend": () => "挂起，等待他方；计时暂停。",
  "help.word.incident.resume": () => "继续处理挂起的事件。",
  "help.word.incident.resolve": () => "说明已修复。在确认正常之前会被拒绝，监控盒随即重新检查。",
  "help.word.incident.reopen": () => "说明尚未结束；此后只能由人来解决。",
  "help.word.incident.close": () => "提前关闭已解决的事件。",
  "help.word.incident.cancel": () => "撤销：不是故障。仍不正常的对象只有恢复过正常或进一步恶化时才会产生新事件。",
  "help.word.incident.categorise": () => "更改类别。",
  "help.word.incident.prioritise": () => "更改优先级，并说明原因。",
  "help.word.incident.diagnose": () => "重新查看原因：路径、ping、端口、邻居、此前的变更；最多半分钟。",
  "help.word.incident.note": () => "在时间线上添加备注。",
  "help.word.notify.list": () => "各输出的状态：等待中的、最近被接受的、出现的问题。",
  "help.word.notify.test": () => "向联系人或通过某个输出发送测试消息，并说明对方的应答。",
  "help.word.setup.test": () => "生成测试告警，检验到运维中心的通路。",
  "help.word.network.show": () => "监控盒的网络设置及正在试用的设置；仅适用于自行管理网络的监控盒。",
  "help.word.network.set": () => "设置监控盒的网络并试用：120 秒内无人确认则撤回。",
  "help.word.network.confirm": () => "保留正在试用的网络设置。",
  "help.word.network.revert": () => "立即撤回正在试用的网络设置。",
  "help.word.visit.list": () => "技术人员记录的现场服务，最新的在前。",
  "help.word.visit.write": () => "记录现场服务：用于月度报告和相关事件的时间线。",
  "help.word.visit.remove": () => "撤回自己记录的现场服务；admin 可撤回任何一条。",
  "help.word.enrol.state": () => "监控盒的客户端证书：正在使用的证书、有效期、正在申请的证书、出现的问题。",
  "help.word.enrol.start": () => "凭运维中心的认领码向其申请监控盒的客户端证书。",
  "help.word.enrol.again": () => "申请新的密钥和证书；启用后吊销本监控盒的所有其他证书。",
  "help.word.setup.show": () => "监控盒的设置进度：哪些步骤已完成、由谁完成、何时完成。",
  "help.word.setup.done": () => "说明某个设置步骤已完成。验收通过移交来完成。",
  "help.word.setup.site": () => "在配置中写入站点名称（保留注释），并说明此步骤已完成。",
  "help.word.setup.network": () => "测试监控盒对网络的全部需求：网线、网关、DNS 服务器、域名、时钟。不做任何更改。",
  "help.word.acceptance.show": () => "验收进度：已执行多少检查、哪些不正常、运维中心是否收到测试告警。",
  "help.word.acceptance.start": () => "将每项检查执行一次，并向运维中心发送测试告警。",
  "help.word.acceptance.cancel": () => "取消正在进行的验收。",
  "help.word.acceptance.hand-over": () => "按验收时的状态移交监控盒：移交单定稿，剩余的待审查项告知一次。",
  "help.word.user.list": () => "所有用户。",
  "help.word.user.add": () => "添加用户。",
  "help.word.user.role": () => "更改角色；结束该用户的会话。",
  "help.word.user.password": () => "设置密码；结束该用户的会话。",
  "help.word.user.remove": () => "删除用户。",
  "help.word.token.list": () => "所有 API 令牌。",
  "help.word.token.create": () => "创建 API 令牌；其值仅此次显示。",
  "help.word.token.revoke": () => "吊销 API 令牌。",
  "help.word.incident.list": () => "事件，最新的在前。",
  "help.word.job.list": () => "所有任务：当前状态，以及两周内每天的结果。",
  "help.word.job.show": () => "一个任务及其各次运行和上报。",
  "help.word.relay.show": () => "运维中心看到的本监控盒：连接、主题、消息原文、指令。",
  "help.word.log.search": () => "自行收到的内容，最新的在前。",
  "help.check": () => "执行一次检查。输出与监控插件相同；退出码：0 正常，1 警告，2 严重，3 未知。",
  "help.check.types": () => "检查类型（详见 vedetta check TYPE --help）：",
  "help.check.general": () => `
通用选项：
--warning NAME=RANGE :: 测量值的范围，超出则结果为警告，例如 connectMs=500
--critical NAME=RANGE :: 同上，用于严重；范围写法与监控插件相同：10、10:、~:10、10:20、@10:20
--timeout TIME :: 整项检查的时限，默认 10s
--json :: 以 JSON 输出结果`,
  "help.check.settings": () => "设置：",
  "help.check.measurements": () => "测量值（单位；默认警告；默认严重）：",
  "help.check.plugins": () => `
插件的查找位置：
--plugin-folder DIR :: 可重复；默认 /usr/lib/nagios/plugins`,
  "help.check.required": () => "必填",
  "help.check.repeated": () => "可重复",
  "help.check.said": (p) => `${text(p.said)}（${[p.remarks].flat().join("；")}）`,
  "help.check.default": (p) => `默认 ${text(p.value)}`,
  "help.check.others": () => "其他由每次运行报告",
  "help.tool.ping": () => "ping，每秒一次",
  "help.tool.trace": () => "到某地址的逐跳路径，以及大数据包能否通过",
  "help.tool.dns": () => "本机各DNS 服务器或指定服务器的应答",
  "help.tool.port": () => "一个 TCP 端口：--port；以及其问候语",
  "help.tool.http": () => "一次请求及其跳转：用时、头部、正文开头；--user 用于登录，密码从标准输入读取",
  "help.tool.tls": () => "服务器证书：证书链、日期、名称；也支持 STARTTLS，由端口或 --start-tls 决定",
  "help.tool.snmp": () => "一个值；使用 --walk 则为 --oid 以下的全部",
  "help.tool.find": () => "谁拥有某 IP 地址或 MAC 地址，在哪台受监控交换机的哪个端口上",
  "help.tool.loss": () => "一分钟内的丢包，每秒五次 ping",
  "help.tool": () => `
--host ID :: 用配置中受监控的设备代替地址，并使用其自身的 SNMP 凭据
--config FILE :: 配置；不指定则为使用该数据文件夹的监控盒的配置
--json :: 所有行合为一个 JSON 文档

由本进程执行，无论监控盒是否运行。“find”会询问配置中的交换机。`,
  "help.tool.end": () => "退出码为 0；最后一行不是好消息时为 1。",
  "help.soc": (p) => `
watch :: 实时显示监控盒的事件消息和在线状态，直到中断。重复到达的只显示一次；编号出现缺口时在标准错误中说明。消息代理报告监控盒失联后一分钟仍未恢复，则说明其无声；恢复时说明它是否曾停机。同一站点的另一台监控盒，或别处监控该站点的监控盒，可立即说明是监控盒还是线路的问题。

--broker URL :: mqtt://HOST[:PORT] 或 mqtts://HOST[:PORT]
--base TOPIC :: 查看谁的事件消息；可含通配符 + 和 #（默认 vedetta/v1/#）
--ca FILE :: 签发消息代理证书的机构（PEM；默认为系统信任的机构）
--certificate FILE :: 自己的证书（PEM），与 --key FILE 一同使用
--username NAME :: 与 --password-file FILE 一同使用
--protocol 5|3.1.1 :: MQTT 版本（默认 5；消息代理不支持时为 3.1.1）
--session ID :: 本终端离开期间，消息代理将到达的内容保留一周
--share NAME :: 与 --session ID 一同使用：以此名称查看者分担事件消息，各用自己的 ID。发往掉线者的内容等待其 ID 恢复。在线状态发给所有人。MQTT 5
--witness SITE=BOX/HOST :: 别处监控盒的一台设备，即从外部看到的站点入口，例如其公网地址：acme/hq=beta/office/box-1/acme-hq。该监控盒须在查看范围内。可重复
--json :: 在标准输出中每条事件消息一个 JSON 对象，没有其他内容

command :: 用密钥签名的指令让一台监控盒执行命令，并说明其应答。命令的参数即选项：soc command incident.suspend --id ID --reason awaitingCustomer。可用命令：${text(p.commands)}
acknowledge :: 等同于 soc command incident.acknowledge --id INCIDENT；可用 --note TEXT。
confirm :: 等同于 soc command test.confirm --event EVENT：测试告警已收到。
configure :: 将 FILE 的配置交给一台监控盒：经签名，由消息代理保留至监控盒取得。说明它是否已生效，或有什么问题。监控盒用它连不上消息代理时会恢复原配置。

--base TOPIC :: 监控盒：vedetta/v1/CUSTOMER/SITE/BOX
--signing-key FILE :: 为指令签名的私钥，由 soc key 生成
--wait TIME :: 等待应答的时长（1m；configure：5m）
--lifetime TIME :: 指令可开始执行的期限（5m，最长 24h；configure：30d）
--this-run :: 仅针对监控盒的本次运行；不信任自身时钟的监控盒只接受这种指令
--sequence N :: 仅当大于此密钥此前所有指令的序号时才执行
--arguments JSON :: 代替选项，用于本程序不认识的命令
--version N :: 用于 configure：版本号，须递增（默认比监控盒报告的大一）
--json :: 监控盒的原始应答

上述连接选项同样适用。退出码 0：已完成；1：被拒绝或失败；75：未按时应答。

rollout :: 让 FILE 中的监控盒分批安装某个版本。FILE 每行一个监控盒：批次 客户/站点/监控盒；批次按首次出现的顺序进行。监控盒在线时才会被询问；新版本已运行一段时间、监控盒自身已确认保留、且其报告没有新的故障时，视为正常。若某批失败过多，则不再向其他监控盒下发。过程会被记录；再次执行同一命令即从中断处继续。

--version V :: 哪个版本
--record FILE :: 记录到哪里（默认 FILE.V.record）
--soak TIME :: 一批结束到下一批的间隔（24h）
--settle TIME :: 新版本须已运行多久（10m）
--install TIME :: 每台监控盒的安装时限（2h）
--at-once N :: 同时进行的台数（10）
--failures N :: 一批中失败达此数时中止（2），或
--share PERCENT :: 达此比例时中止（2），取较大者；整批失败时必定中止
--wait TIME :: 最后等待不在线的监控盒多久（365d）
--go-on :: 中止后继续；此前的失败不再导致中止

退出码 0：全部正常；1：已中止或有失败；75：有监控盒不在线，或被中断。

key :: 生成用于签署指令的 Ed25519 密钥对：私钥写入 FILE（默认 signing-key.pem），公钥（JWK）输出到标准输出；公钥应写入须服从它的监控盒的 relay.commandKeys。FILE 已存在时不改动，只输出其公钥。
acl :: 输出 mosquitto 的访问规则（acl_file），用于在此列出或在 FILE 中每行一个的监控盒，以及席位：每台监控盒只能在自己的前缀下收发，席位可收听所有监控盒并下达指令，颁发机构可收听证书申请。mosquitto 的其他要求写在开头。使用 --enrol：供尚无证书的监控盒使用的 listener 的规则。
issuer :: 小型证书颁发机构，用于监控盒、消息代理和席位的证书；其数据在 --folder DIR 中。

init [--name NAME] [--life 7300d] :: 创建证书颁发机构并输出其指纹，监控盒凭此注册
server HOST ... [--out PREFIX] :: 具有这些名称和地址的消息代理的密钥和证书
client NAME [--out PREFIX] :: 席位或颁发机构自身用于消息代理的密钥和证书
code CUSTOMER/SITE/BOX [--expires 14d] [--code-file FILE] :: 供一台监控盒使用一次的认领码；--code-file：标签上的认领码
list [--json] :: 证书和认领码
revoke CUSTOMER/SITE/BOX|NAME|SERIAL :: 吊销，并为消息代理写出 crl.pem
serve --broker URL [--life 90d] [--box-broker URL ...] :: 应答监控盒的申请，直到中断；可用连接选项。--box-broker：配置中未指定消息代理的监控盒应连接的地址`,
} satisfies Readonly<Record<keyof typeof english, Template>>;
