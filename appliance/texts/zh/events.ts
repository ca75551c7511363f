/**
 * Chinese sentences of events, one per type, for whoever is told them. `tell-event.ts` puts the device's name before each that does not begin with
 * it. Parameters: see `event-sentence.ts`.
 */
import type { EventType } from "#model/event.ts";
import type { Parameters } from "#model/sentence.ts";
import { prefixed } from "../prefixed.ts";
import type { Template } from "../template.ts";
import type { Words } from "../words.ts";
import { categoryWord, levelWord, stateWord } from "./code-words.ts";
import { certificateTroubles } from "./enrolment.ts";
import { foretell } from "./forecasts.ts";
import { behind, count, list, named, number, text } from "./format.ts";
import { CALLED_OFF, WAITS } from "./incident-reasons.ts";
import { jobEvents } from "./jobs.ts";
import { duration, moment } from "./times.ts";

/** What failed: the cause's own sentence, or at least a name. */
function cause(p: Parameters, words: Words): string {
  return told(p.cause, p, words) ?? `${name(p)} 失败`;
}

/** What the newest result said; empty where nothing is known. */
function result(p: Parameters, words: Words): string {
  const said = told(p.seen, p, words);
  return said === undefined ? "" : `：${said}`;
}

function told(code: Parameters[string] | undefined, p: Parameters, words: Words): string | undefined {
  return typeof code === "string" ? (words.tell(code, p) ?? code) : undefined;
}

function name(p: Parameters): string {
  return text(p.name ?? p.subject);
}

/** What hangs on it: `；下游 5 台设备：...`; nothing where nothing does. */
const symptoms = (p: Parameters): string =>
  typeof p.devices === "number" && typeof p.own === "number" && p.devices + p.own > 0 ? `；${behind(p)}` : "";

/** The same of what is over. */
const symptomsThen = (p: Parameters): string =>
  typeof p.devices === "number" && p.devices > 0 ? `；当时下游 ${count(p.devices, "台设备")}：${named(p)}` : "";

/** `（值班台）` where it is known who did it. */
const by = (p: Parameters): string => (p.by === undefined ? "" : `（${text(p.by)}）`);

const because = (p: Parameters): string => (p.reason === undefined ? "" : `（${text(p.reason)}）`);

/** `（Ana：“磁盘在路上”）` where somebody did it. */
const doneBy = (p: Parameters): string => (p.doer === undefined ? "" : `（${text(p.doer)}${noted(p)}）`);
const noted = (p: Parameters): string => (p.note === undefined ? "" : `：“${shortened(text(p.note))}”`);

/** So much of a note stands in a sentence; all of it stands beside. */
const MOST_OF_NOTE = 200;
function shortened(note: string): string {
  return note.length <= MOST_OF_NOTE ? note : `${note.slice(0, MOST_OF_NOTE)}…`;
}

/** What somebody added or changed, as `incident.updated` tells it. */
const DEEDS: Readonly<Record<string, Template>> = {
  diagnosed: (p, words) => `：${finding(p, words) ?? "已查看"}`,
  noted: (p) => `：${text(p.doer)} 备注${noted(p)}`,
  wrote: (p) => `：${text(p.doer)} 写道${noted(p)}`,
  prioritised: (p) => `：优先级由${levelWord(p.from)}改为${levelWord(p.to)}${doneBy(p)}`,
  categorised: (p) => `：类别由${categoryWord(p.from)}改为${categoryWord(p.to)}${doneBy(p)}`,
};

/** The first that a diagnosis found; undefined where it is not known. */
function finding(p: Parameters, words: Words): string | undefined {
  const own = Object.entries(p).flatMap(([name, value]) =>
    name.startsWith(FOUND) ? [[name.slice(FOUND.length), value] as const] : [],
  );
  return told(p.found, Object.fromEntries(own), words);
}
const FOUND = "found.";

const since = (p: Parameters, words: Words): string =>
  p.failedAt === undefined ? "" : `，自 ${moment(p.failedAt, words)} 起`;

const incidents: Record<Extract<EventType, `incident.${string}`>, Template> = {
  "incident.proposed": (p, words) => `${cause(p, words)}；等待有人受理`,
  "incident.opened": (p, words) =>
    p.doer === undefined
      ? `${cause(p, words)}${since(p, words)}${symptoms(p)}`
      : `${cause(p, words)}；已受理${doneBy(p)}`,
  "incident.updated": (p, words) => `${cause(p, words)}${DEEDS[text(p.did)]?.(p, words) ?? symptoms(p)}${restarted(p)}`,
  "incident.acknowledged": (p, words) => `${cause(p, words)}：已确认${doneBy(p)}`,
  "incident.assigned": (p, words) =>
    `${cause(p, words)}：已指派${p.to === undefined ? "" : `给 ${text(p.to)}`}${doneBy(p)}`,
  "incident.started": (p, words) => `${cause(p, words)}：已开始处理${doneBy(p)}`,
  "incident.suspended": (p, words) =>
    `${cause(p, words)}：已挂起${p.why === undefined ? "" : `，等待${WAITS[text(p.why)] ?? text(p.why)}`}${doneBy(p)}`,
  "incident.resumed": (p, words) => `${cause(p, words)}：继续处理${doneBy(p)}`,
  "incident.escalated": (p, words) => `${cause(p, words)}：${timeLeft(p, words) ?? "已升级"}${meant(p)}`,
  "incident.slaWarning": (p, words) => `${cause(p, words)}：${timeLeft(p, words) ?? "约定时间即将用完"}`,
  "incident.slaBreached": (p, words) => `${cause(p, words)}：${notInTime(p)}`,
  "incident.resolved": (p, words) =>
    p.heldOpen === true
      ? `${cause(p, words)}；已解决${doneBy(p)}`
      : `${name(p)} ${p.parts === undefined ? "恢复正常" : "全部恢复正常"}${lasted(p) === undefined ? "" : `，历时 ${duration(lasted(p))}`}${doneBy(p)}${restarted(p)}${symptomsThen(p)}`,
  "incident.reopened": (p, words) =>
    `${cause(p, words)}：${p.doer === undefined ? "再次出现" : `重新打开${doneBy(p)}`}`,
  "incident.closed": (p) => `${name(p)}：已关闭${doneBy(p)}`,
  "incident.cancelled": (p) =>
    p.reason === "merged"
      ? `${name(p)}：属于其原因的事件`
      : `${name(p)}：已撤销${p.reason === undefined ? "" : `，${CALLED_OFF[text(p.reason)] ?? text(p.reason)}`}${doneBy(p)}`,
};

/** `响应剩余 15 分钟，截止 16:20`; `超时 3 分钟`. Undefined where it is not known. */
function timeLeft(p: Parameters, words: Words): string | undefined {
  if (typeof p.leftMs !== "number") return undefined;
  if (p.leftMs <= 0) return notInTime(p);
  const until = p.dueAt === undefined ? "" : `，截止 ${moment(p.dueAt, words)}`;
  return `${p.clock === "respond" ? "响应" : "解决"}剩余 ${duration(p.leftMs)}${until}`;
}

/** `未在约定的 15 分钟内响应；超时 3 分钟`. */
function notInTime(p: Parameters): string {
  if (typeof p.leftMs !== "number") return "约定时间已过";
  const over = p.leftMs <= -60_000 ? `；超时 ${duration(-p.leftMs)}` : "";
  return `未在约定的 ${duration(p.agreedMs)}内${p.clock === "respond" ? "响应" : "解决"}${over}`;
}

/** Who is to be told. */
function meant({ contacts }: Parameters): string {
  if (!Array.isArray(contacts)) return "";
  return contacts.length === 0 ? "；此时段没有指定联系人" : `；应通知：${list(contacts)}`;
}

/** `；曾重启（74 秒后恢复运行），此前在每周的同一时间已有 3 次`. */
function restarted(p: Parameters): string {
  if (p.restartedAt === undefined) return "";
  const back = typeof p.backAfterMs === "number" ? `（${duration(p.backAfterMs)}后恢复运行）` : "";
  return `；曾重启${back}${habit(p)}`;
}

function habit({ habitTimes, habitEvery }: Parameters): string {
  return typeof habitTimes === "number"
    ? `，此前在${PERIODS[text(habitEvery)] ?? text(habitEvery)}的同一时间已有 ${count(habitTimes, "次")}`
    : "";
}
const PERIODS: Readonly<Record<string, string>> = { day: "每天", week: "每周", month: "每月" };

/** Milliseconds from the first failing result to the resolution. */
function lasted(p: Parameters): number | undefined {
  const lengthMs = Date.parse(String(p.resolvedAt)) - Date.parse(String(p.failedAt));
  return Number.isNaN(lengthMs) ? undefined : lengthMs;
}

/** The first change on a device. */
function change(p: Parameters): string {
  const from = p.before === undefined ? "" : `：由 ${text(p.before)} 变为 ${text(p.after)}`;
  const words = CHANGES[text(p.kind)];
  return words === undefined ? `有变化${from}` : `${words} ${text(p.what)}${from}`;
}
const CHANGES: Readonly<Record<string, string>> = {
  restarted: "重启",
  identity: "身份不同",
  volumeAdded: "新增卷",
  volumeRemoved: "已无卷",
  volumeResized: "卷大小不同",
  portAdded: "新增端口",
  portRemoved: "已无端口",
  portRenumbered: "端口编号不同",
  outletSwitched: "插座已切换",
  sensorAdded: "新增传感器",
  sensorRemoved: "已无传感器",
  supplyAdded: "新增耗材",
  supplyRemoved: "已无耗材",
};

function moreChanges(p: Parameters): string {
  return typeof p.changes === "number" && p.changes > 1 ? `；另有 ${count(p.changes - 1, "处变化")}` : "";
}

/** Which silence it was before a start. */
const STARTED: Readonly<Record<string, string>> = {
  newBoot: "；此前机器在没有通知的情况下重新启动，例如断电",
  uncleanStop: "；此前程序在没有通知的情况下结束，机器仍在运行",
};

/** Which silence it was while no broker was connected. */
const RESTORED: Readonly<Record<string, string>> & { readonly line: string } = {
  cutOff: "运维中心恢复可达：此前本监控盒自身没有网络",
  line: "线路已恢复",
  broker: "消息代理已恢复：线路一直正常",
  unknown: "运维中心恢复可达：不清楚此前是线路还是消息代理中断",
};

/** The box was cut off itself, and is not any more. */
const CUT_OFF: Readonly<Record<string, Template>> = {
  noCarrier: (p, words) => `网线已接回；${span(p, words)}期间什么也没看到`,
  noAddress: (p, words) => `又有了网络地址；${span(p, words)}期间什么也没看到`,
  noRoute: (p, words) => `又能连出本地网络；${span(p, words)}期间没看到外部情况`,
  addressTwice: (p, words) =>
    p.state === "ok"
      ? `地址 ${text(p.address)} 又只归其自身使用；${span(p, words)}期间曾被另一台设备使用${other(p)}`
      : `另一台设备在使用其地址 ${text(p.address)}${other(p)}；在此期间不报告其他设备无应答`,
  takenOver: () => "另一个客户端以同一名称登录消息代理：是否有第二台身份相同的监控盒？请关闭其中一台",
};

function span(p: Parameters, words: Words): string {
  return `${moment(p.since, words)} 至 ${moment(p.until, words)} `;
}

/** What was so from the beginning, by the first few names. */
function found({ count: things = 0, names = [] }: Parameters): string {
  return `${count(things, "处")}不符合应有状态，首次查看时就是如此：${named({ devices: things, names })}`;
}

const others: Record<Exclude<EventType, `incident.${string}`>, Template> = {
  "state.changed": (p, words) =>
    modelState(p) ??
    (p.part === undefined
      ? `${name(p)} ${stateWord(p.state)}，此前${stateWord(p.before)}${result(p, words)}`
      : `${name(p)}：${told(p.seen, p, words) ?? `全部 ${number(p.total)} 项${stateWord(p.state)}，此前${stateWord(p.before)}`}`),
  "finding.listed": (p) => found(p),
  "flapping.started": (p) => `${name(p)} 状态反复变化`,
  "flapping.ended": (p) => `${name(p)} 状态恢复稳定`,
  ...jobEvents,
  "forecast.warning": (p, words) => foretell(name(p), p, words) ?? `${name(p)} 即将需要关注`,
  "device.changed": (p, words) =>
    p.restartedAt === undefined
      ? `${name(p)} 与以前不同：${change(p)}${moreChanges(p)}`
      : `${name(p)} 已重启：自 ${moment(p.restartedAt, words)} 起运行${habit(p)}`,
  "maintenance.announced": (p) => `计划维护：${name(p)}${by(p)}`,
  "maintenance.cancelled": (p) => `计划维护已取消：${name(p)}${by(p)}`,
  "config.changed": (p) => `另一配置已生效${by(p)}`,
  "box.started": (p) =>
    `已启动${p.version === undefined ? "" : `，版本 ${text(p.version)}`}${STARTED[text(p.silence)] ?? ""}`,
  "box.stopping": (p) => `正在停止${because(p)}`,
  "box.health": (p, words) =>
    stored(p) ??
    certified(p, words) ??
    CUT_OFF[text(p.why)]?.(p, words) ??
    `自身状况${p.state === undefined ? "" : `：${stateWord(p.state)}`}${result(p, words)}`,
  "uplink.restored": (p, words) =>
    `${RESTORED[text(p.silence)] ?? RESTORED.line}${p.lostAt === undefined ? "" : `；此前自 ${moment(p.lostAt, words)} 起中断`}`,
  "clock.corrected": (p) => `时钟已校正${typeof p.stepMs === "number" ? ` ${duration(Math.abs(p.stepMs))}` : ""}`,
  "events.dropped": (p) =>
    p.reason === "refused"
      ? `消息代理因内容拒绝了事件 ${text(p.from)}；它保留在此，后续事件继续发送`
      : p.reason === "unwritable"
        ? "无法保存任何内容，因此事件编号继续向前；没有缺失"
        : p.reason === "restored"
          ? "已从备份恢复；事件编号继续向前，超出此前监控盒可能发送过的范围"
          : `舍弃了 ${count(p.count, "个事件")}${because(p)}，其中 ${number(p.unsent)} 个未发送`,
  test: () => "测试",
};

/** Of a business service; undefined for anything else. */
function modelState(p: Parameters): string | undefined {
  const words = typeof p.model === "string" ? MODEL_STATES[text(p.state)] : undefined;
  if (words === undefined) return undefined;
  const failing = Array.isArray(p.failing) ? p.failing : [];
  const more = failing.length > MOST_FAILING ? `；另有 ${failing.length - MOST_FAILING} 个` : "";
  const why = failing.length === 0 ? "" : `：${failing.slice(0, MOST_FAILING).join("；")}${more}`;
  return `${name(p)} ${words}${p.state === "healthy" ? "" : why}`;
}
const MOST_FAILING = 3;
const MODEL_STATES: Readonly<Record<string, string>> = {
  healthy: "恢复可用",
  degraded: "部分可用",
  failed: "不可用",
  unknown: "是否可用未知",
};

/** How the box's certificate is, by which brokers know it. */
function certified(p: Parameters, words: Words): string | undefined {
  if (p.certificate === undefined) return undefined;
  if (p.certificate === "fine") return "证书恢复正常";
  const why = certificateTroubles[text(p.certificate) as keyof typeof certificateTroubles];
  return p.certificate === "certificateNotRenewed" ? `${why}：有效期至 ${moment(p.notAfter, words)}` : why;
}

/** Where what happens is kept, for a box whose disk refused or takes changes again. */
function stored(p: Parameters): string | undefined {
  if (p.storage === "reserve") return `磁盘不再接受新内容${because(p)}；发生的情况写入预留空间`;
  if (p.storage === "memory") return `无法写入磁盘${because(p)}；发生的情况从内存中发送`;
  return p.storage === "disk" ? "磁盘恢复可写；一切已保存" : undefined;
}

export const eventTemplates = prefixed("event", { ...incidents, ...others });

/** Which other device uses the box's address, where that is known. */
function other({ hardware, maker }: Parameters): string {
  return hardware === undefined ? "" : `（${text(hardware)}${maker === undefined ? "" : `，${text(maker)}`}）`;
}
