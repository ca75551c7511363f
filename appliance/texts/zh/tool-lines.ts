/** Chinese sentences of the technician's tools, one per code behind `tool.`; each is a line of its own. */
import type { Parameters } from "#model/sentence.ts";
import { plainToolLines, sentenceOfCheck, type ToolLines } from "../forms/tool-lines.ts";
import type { Words } from "../words.ts";
import { bytes, milliseconds, number, seconds, text } from "./format.ts";
import { moment } from "./times.ts";

const reason = (p: Parameters): string => (p.reason === undefined || p.reason === "" ? "" : `（${text(p.reason)}）`);
const at = (p: Parameters): string => `${text(p.address)} 端口 ${text(p.port)}`;
const hops = (p: Parameters): string => `${number(p.count)} 跳`;
const devices = (p: Parameters): string => `${number(p.count)} 台设备`;
const records = (p: Parameters): string => `${number(p.count)} 条记录`;
const maker = (p: Parameters): string => (p.maker === undefined ? "" : `，网卡厂商：${text(p.maker)}`);
const certificate = (p: Parameters): string => `证书 ${text(p.number)}：${text(p.subject)}，颁发者：${text(p.issuer)}`;
const span = (p: Parameters, words: Words): string => `有效期 ${moment(p.from, words)} 至 ${moment(p.until, words)}`;
const times = (p: Parameters): string =>
  [
    p.nameMs === undefined ? "" : `域名解析 ${milliseconds(p.nameMs)}`,
    p.connectMs === undefined ? "" : `连接 ${milliseconds(p.connectMs)}`,
    p.tlsMs === undefined ? "" : `TLS ${milliseconds(p.tlsMs)}`,
    p.firstByteMs === undefined ? "" : `响应 ${milliseconds(p.firstByteMs)}`,
  ]
    .filter((part) => part !== "")
    .join("，");

const lines = {
  "target.name": (p) => `域名 ${text(p.name)} 指向 ${text(p.addresses)}`,
  "target.unknown": (p) => `域名 ${text(p.name)} 无法解析`,
  "target.notAsked": (p) => `没有DNS 服务器回答 ${text(p.name)} 指向何处`,
  "target.forbidden.own": (p) => `${text(p.address)} 指向监控盒自身，工具不访问`,
  "target.forbidden.linkLocal": (p) => `${text(p.address)} 是链路本地地址，仅当它属于被监控设备时工具才访问`,
  "target.forbidden.metadata": (p) => `${text(p.address)} 是云平台提供机密信息的地址，工具不访问`,
  "target.forbidden.many": (p) => `${text(p.address)} 不是单台设备的地址`,
  "box.cannot": (p) => `监控盒自身无法完成${reason(p)}`,
  outOfTime: (p) => `已在 ${seconds(p.seconds)}后结束`,
  more: (p) => `另有 ${number(p.count)} 项`,
  "ping.begins": (p) => `向 ${text(p.address)} 发送 ${number(p.count)} 个回显请求，每个 ${bytes(p.bytes)}`,
  "ping.reply": (p) => `${text(p.number)}  ${milliseconds(p.ms)} 内应答`,
  "ping.silent": (p) => `${text(p.number)}  无应答`,
  "ping.unreachable": (p) => `${text(p.number)}  不可达`,
  "ping.sum": (p) =>
    `${number(p.sent)} 个请求中 ${number(p.answered)} 个应答，丢包 ${number(p.lossPercent)}%；最短 ${milliseconds(p.leastMs)}，平均 ${milliseconds(p.meanMs)}，最长 ${milliseconds(p.mostMs)}${p.jitterMs === undefined ? "" : `，抖动 ${milliseconds(p.jitterMs)}`}`,
  "ping.none": (p) => `${number(p.sent)} 个请求均无应答`,
  "ping.large": (p) => `${bytes(p.bytes)} 超出一个以太网数据包；在判定设备离线之前请换较小的长度再试`,
  "loss.begins": (p) => `每秒向 ${text(p.address)} 发送五个回显请求，持续 ${seconds(p.seconds)}`,
  "loss.echo": (p) => (p.ms === undefined ? `${text(p.number)}  丢失` : `${text(p.number)}  ${milliseconds(p.ms)}`),
  "loss.stretch": (p) => `最长中断：连续 ${number(p.count)} 个，${seconds(p.seconds)}`,
  "trace.begins": (p) => `到 ${text(p.address)} 的路径`,
  "trace.hop": (p) => `${text(p.number)}  ${text(p.address)}  ${milliseconds(p.ms)}`,
  "trace.silentHop": (p) => `${text(p.number)}  无应答`,
  "trace.reached": (p) => `已到达，${hops(p)}`,
  "trace.unreachable": (p) => (p.last === "" ? "监控盒自身没有通往该处的路由" : `${text(p.last)} 报告目标不可达`),
  "trace.silent": (p) => (p.last === "" ? "路径上无人应答" : `${text(p.last)}（${hops(p)}）之后无人应答`),
  "trace.loop": (p) => `数据包在 ${text(p.last)} 处循环`,
  "trace.wide": () => "大数据包（1500 字节）可整包通过",
  "trace.narrow": (p) =>
    `大数据包（1500 字节）不能整包通过${p.by === undefined ? "" : `；由 ${text(p.by)} 报告`}${p.mtu === undefined ? "" : `；最大 ${bytes(p.mtu)}`}`,
  "dns.noResolver": () => "监控盒没有DNS 服务器",
  "dns.silent": (p) => `${text(p.server)}：${seconds(p.seconds)}内无应答`,
  "dns.garbage": (p) => `${text(p.server)}：应答不是 DNS`,
  "dns.cutOff": (p) => `${text(p.server)}：应答过长，UDP 放不下，TCP 又取不到${reason(p)}`,
  "dns.noName": (p) => `“${text(p.name)}”不能作为域名`,
  "dns.failed": (p) => `${text(p.server)}：无法查询${reason(p)}`,
  "dns.noSuchName": (p) => `${text(p.server)}：不存在 ${text(p.name)}（${text(p.reason)}），${milliseconds(p.ms)}`,
  "dns.refused": (p) => `${text(p.server)}：返回错误${reason(p)}，${milliseconds(p.ms)}`,
  "dns.nothing": (p) => `${text(p.server)}：${text(p.name)} 存在，但没有 ${text(p.type)} 记录，${milliseconds(p.ms)}`,
  "dns.authoritative": (p) => `${text(p.server)}：${text(p.type)}，${records(p)}，权威应答，${milliseconds(p.ms)}`,
  "dns.answered": (p) => `${text(p.server)}：${text(p.type)}，${records(p)}，${milliseconds(p.ms)}`,
  "port.open": (p) => `${at(p)}：已开放，${milliseconds(p.ms)}`,
  "port.greeting": (p) => `欢迎信息：${text(p.text)}`,
  "port.silent": (p) => `${at(p)}：无应答，可能被防火墙丢弃`,
  "port.refused": (p) => `${at(p)}：拒绝连接，${milliseconds(p.ms)}；设备在线，但没有程序监听`,
  "port.unreachable": (p) => `${at(p)}：不可达`,
  "port.failed": (p) => `${at(p)}：失败${reason(p)}`,
  "http.wants": (p) => `要求登录：${text(p.schemes)}`,
  "http.loginKept": () => "未发送登录信息：途中可能被他人读取。如无妨，请允许发送",
  "http.loginRefused": () => "服务器不接受此用户名和密码",
  "http.loginOtherWay": () => "服务器只接受本工具不支持的登录方式",
  "http.status": (p) => `状态码 ${text(p.status)}`,
  "http.times": (p) => times(p),
  "http.cookies": (p) => `设置了 ${number(p.count)} 个 Cookie，其值不显示`,
  "http.overrun": (p) => `${number(p.count)} 次重定向之后仍要继续跳转`,
  "http.silent": (p) => `${seconds(p.seconds)}内没有完整应答`,
  "http.failed": (p, words) => `失败：${sentenceOfCheck(p, words, ["http", "check"])}${reason(p)}`,
  "http.body": (p) => `内容 ${bytes(p.bytes)}`,
  "http.longBody": (p) => `内容的前 ${bytes(p.bytes)}，其余未读取`,
  "http.cutOff": (p) => `内容在 ${bytes(p.bytes)}处中断`,
  "tls.problem": (p, words) =>
    `不能作为 ${text(p.name)} 信任：${sentenceOfCheck(p, words, ["tls", "check"])}${reason(p)}`,
  "tls.asks": (p) => `${at(p)}：按 ${text(p.protocol)} 的方式请求 TLS`,
  "tls.notGiven": (p, words) => `${at(p)}：没有 TLS：${sentenceOfCheck(p, words, [text(p.check), "check"])}`,
  "tls.agreed": (p) => `${text(p.protocol)}，${text(p.cipher)}，${milliseconds(p.ms)}`,
  "tls.old": (p) => `只支持过时的加密：${text(p.protocol)}，${text(p.cipher)}，${milliseconds(p.ms)}`,
  "tls.silent": (p) => `${at(p)}：接受连接后 ${seconds(p.seconds)}没有回应`,
  "tls.failed": (p) => `${at(p)}：TLS 握手失败${reason(p)}`,
  "tls.unneeded": (p) => `另外发送了 ${number(p.count)} 个不需要的证书`,
  "tls.certificate.valid": (p, words) => `${certificate(p)}；${span(p, words)}，还剩 ${number(p.days)} 天`,
  "tls.certificate.soon": (p, words) => `${certificate(p)}；${span(p, words)}，仅剩 ${number(p.days)} 天`,
  "tls.certificate.expired": (p, words) => `${certificate(p)}；已于 ${moment(p.until, words)} 过期`,
  "tls.certificate.early": (p, words) => `${certificate(p)}；${moment(p.from, words)} 之前无效`,
  "tls.noNames": () => "证书没有对应任何域名",
  "tls.names": (p) => `签发给：${text(p.names)}`,
  "tls.otherName": (p) => `证书不是签发给 ${text(p.name)} 的`,
  "tls.fine": (p) => `对域名 ${text(p.name)} 有效`,
  "tls.fineAddress": (p) => `对地址 ${text(p.name)} 有效`,
  "snmp.noOid": (p) => `“${text(p.oid)}”既不是 OID，也不是监控盒认识的名称`,
  "snmp.noCredential": (p) => `${text(p.name)} 没有配置 SNMP 凭据，请输入`,
  "snmp.walks": (p) => `${text(p.address)}：${text(p.oid)} 之下的全部内容`,
  "snmp.gets": (p) => `${text(p.address)}：${text(p.oid)}`,
  "snmp.none": (p) => `设备在 ${text(p.oid)} 处没有内容`,
  "snmp.tooMany": (p) => `还有更多；已在 ${number(p.count)} 个值后结束`,
  "snmp.end": (p) => `共 ${number(p.count)} 个值`,
  "snmp.fault.timeout": (p) => `${at(p)}：无应答；可能已关机、团体名不同或受访问列表限制`,
  "snmp.fault.authentication": (p) => `${at(p)}：不接受该用户、密钥或安全级别`,
  "snmp.fault.malformed": (p) => `${at(p)}：应答不是 SNMP`,
  "snmp.fault.notIncreasing": (p) => `${at(p)}：反复返回相同的值，已结束`,
  "snmp.fault.tooBig": (p) => `${at(p)}：应答连一个值也放不下`,
  "snmp.fault.tooMuch": (p) => `${at(p)}：返回的值没有尽头`,
  "snmp.fault.device": (p) => `${at(p)}：返回错误`,
  "snmp.fault.aborted": (p) => `${at(p)}：已放弃`,
  "find.noMac": (p) => `监控盒和被监控设备都不知道 ${text(p.name)} 的 MAC 地址`,
  "find.mac": (p) => `MAC 地址 ${text(p.mac)}${maker(p)}`,
  "find.near": (p) => `在监控盒所在网络中，${text(p.mac)} 应答 ${text(p.address)}${maker(p)}`,
  "find.addresses": (p) => `同一网卡还有这些地址：${text(p.addresses)}`,
  "find.learnedAt": (p) => `此前获知：${text(p.switch)}，端口 ${text(p.port)}`,
  "find.announced": (p) => `设备自行通告：${text(p.switch)}，端口 ${text(p.port)}`,
  "find.noSwitches": () => "没有通过 SNMP 监控的设备可供查询",
  "find.asks": (p) => `正在查询 ${devices(p)}`,
  "find.silent": (p) => `${text(p.switch)} 目前无应答${reason(p)}，以此前获知的为准`,
  "find.nowhere": (p) => `已查询 ${devices(p)}，没有端口见到它`,
  "find.alone": (p) => `${text(p.switch)}，端口 ${text(p.port)}：只接有 ${text(p.mac)}`,
  "find.nearest": (p) =>
    `${text(p.switch)}，端口 ${text(p.port)}：其后有 ${text(p.mac)} 及另外 ${number(p.others)} 个；已知最近的端口`,
  "find.behind": (p) => `${text(p.switch)}，端口 ${text(p.port)}：在去往它的路上，其后另有 ${number(p.others)} 个`,
} satisfies ToolLines;

export const toolLines = { ...plainToolLines, ...lines };
