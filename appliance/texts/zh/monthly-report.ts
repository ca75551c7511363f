/** The monthly report in Chinese. A catalogue is long. */
import { reportDuration, type ReportForms } from "../report-forms.ts";
import type { ReportTexts } from "../report-texts.ts";
import { outcomes } from "./job-labels.ts";
import { classifications, priorities } from "./page-labels.ts";
import { duration as spoken } from "./times.ts";

/** `3 小时 10 分`. */
const duration = reportDuration((ms) => spoken(ms).replace(/(小时 \d+ 分)钟/, "$1"));

export function chineseReport(f: ReportForms): ReportTexts {
  const times = (count: number) => `${f.number(count)} 次`;
  return {
    duration,

    title: (p) => `${p.site}：月度报告，${p.month}`,
    kind: () => "月度报告",
    madeAt: (p) => `生成于 ${p.at}`,
    timezone: (p) => `所有时间均为时区 ${p.zone}`,
    untilNow: (p) => `本月未结束：数据截至 ${p.at}`,
    watchedSince: (p) => `自 ${p.at} 起监控`,
    pageOf: (p) => `第 ${p.page} 页，共 ${p.of} 页`,
    footer: (p) => `${p.site}，${p.month}`,

    lead: {
      allWorked: (p) => `${p.month}，员工使用的业务全部正常。`,
      devicesWorked: (p) => `${p.month}，受监控的设备全部有应答。`,
      oneFailed: (p) => `${p.month}，${p.name} 故障 ${times(p.failures)}，共 ${duration(p.ms)}。其余一切正常。`,
      severalFailed: (p) =>
        `${p.month}，有 ${f.number(p.count)} 项业务服务出现故障。时间最长的：${p.worst}，共 ${duration(p.ms)}。`,
      devicesFailed: (p) =>
        `${p.month}，有 ${f.number(p.count)} 台设备曾无应答。时间最长的：${p.worst}，共 ${duration(p.ms)}。`,
      nothingWatched: (p) => `${p.month}，这里没有可据以判断故障的内容。`,
      nothingKnown: (p) => `${p.month} 的运行情况未知。`,
    },
    also: {
      noIncident: () => "没有发生事件。",
      incidentsKept: (p) =>
        p.count === 1 ? "发生 1 个事件，已按时响应并解决。" : `发生 ${f.number(p.count)} 个事件，全部按时响应并解决。`,
      incidentsMissed: (p) =>
        p.count === 1
          ? "发生 1 个事件，未能遵守约定时间。"
          : `发生 ${f.number(p.count)} 个事件，其中 ${f.number(p.missed)} 个未能遵守约定时间。`,
      incidentsRunning: (p) =>
        p.count === 1
          ? "发生 1 个事件，仍在计时。"
          : `发生 ${f.number(p.count)} 个事件，其中 ${f.number(p.running)} 个仍在计时，其余均按时响应并解决。`,
      stillOpen: (p) => `有 ${f.number(p.count)} 个尚未解决。`,
      jobsGood: (p) =>
        p.runs === 1 ? "应运行的 1 次任务已完成。" : `备份和其他任务的 ${f.number(p.runs)} 次运行全部完成。`,
      jobsBad: (p) => `备份和其他任务的 ${f.number(p.runs)} 次运行中，${f.number(p.bad)} 次失败或未上报。`,
      jobsUnknown: (p) => `另有 ${f.number(p.count)} 次运行情况未知，因为监控盒当时无法接收。`,
      willBeFull: (p) => `若照此发展，${p.on} 的 ${p.name} 将在 ${p.earliest} 至 ${p.latest} 之间达到上限。`,
      unwatched: (p) => `监控盒有 ${duration(p.ms)}没有监控；这段时间既不计为正常，也不计为故障。`,
    },

    tiles: {
      service: () => "业务服务故障时长",
      serviceFailed: (p) => `故障 ${times(p.failures)}`,
      serviceWell: () => "无故障",
      incidents: () => "事件",
      incidentsKept: (p) => `${f.number(p.of)} 个中 ${f.number(p.kept)} 个遵守约定时间`,
      jobs: () => "完成的任务运行",
      jobsOf: (p) => `${f.number(p.good)}/${f.number(p.of)}`,
      jobsBad: (p) => `${times(p.bad)}失败或未上报`,
      jobsAll: () => "无失败",
      watched: () => "监控",
      watchedAll: () => "无中断",
      notWatched: (p) => `${duration(p.ms)}未监控`,
      before: (p) => `上月：${p.value}`,
      none: () => "无",
    },

    models: {
      heading: () => "业务服务",
      about: () => "员工使用的业务及其可用时间。每行显示当月各天。",
      none: () => "这里没有定义业务服务；在此之前以设备代替。",
    },
    hosts: {
      heading: () => "设备",
      about: (p) => `${f.number(p.total)} 台设备中，${f.number(p.flawless)} 台从未出现故障。出现过故障的列在前面。`,
      allFlawless: (p) => (p.total === 1 ? "唯一的设备从未出现故障。" : `${f.number(p.total)} 台设备均从未出现故障。`),
      more: (p) => `另有 ${f.number(p.count)} 台设备未列出。`,
      unasked: (p) => `有 ${f.number(p.count)} 台设备未探测是否应答，不计入。`,
    },
    services: {
      heading: () => "失败时间最长的检查",
      about: (p) =>
        p.failing > p.shown
          ? `有 ${f.number(p.failing)} 项检查曾在设备有应答时失败；以下为最严重的。`
          : `有 ${f.number(p.failing)} 项检查曾在设备有应答时失败。`,
      none: () => "设备有应答时没有检查失败。",
      gone: () => "已不再监控",
    },
    times: {
      name: () => "名称",
      days: () => "当月各天",
      share: () => "可用率",
      failed: () => "故障",
      part: () => "部分可用",
      excused: () => "计划维护",
      unknown: () => "未知",
      before: () => "上月",
      strip: (p) => `${p.name}：故障 ${times(p.failures)}，共 ${duration(p.ms)}`,
      stripWell: (p) => `${p.name}：无故障`,
      nothing: () => "–",
    },
    legend: {
      well: () => "正常",
      part: () => "部分可用",
      failed: () => "故障",
      excused: () => "计划维护",
      unknown: () => "未监控或未知",
    },

    incidents: {
      heading: () => "事件与约定时间",
      none: () => "本月没有发生事件。",
      sums: () => "按优先级",
      priority: () => "优先级",
      count: () => "事件",
      respond: () => "按时响应",
      resolve: () => "按时解决",
      keptOf: (p) => {
        const of = p.kept + p.missed + p.running;
        if (of === 0) return "–";
        return p.running === 0
          ? `${f.number(p.kept)}/${f.number(of)}`
          : `${f.number(p.kept)}/${f.number(of)}，${f.number(p.running)} 个仍在计时`;
      },
      list: () => "逐个列出",
      opened: () => "告知时间",
      what: () => "内容",
      lasted: () => "历时",
      kept: (p) => `按时，${duration(p.ms)}`,
      missed: (p) => `超时 ${duration(p.over)}`,
      running: (p) => `仍在计时，已用 ${duration(p.ms)}`,
      waiting: () => "仅待受理",
      calledOff: () => "已撤销",
      open: () => "尚未解决",
      nameOn: (p) => `${p.on}：${p.name}`,
      more: (p) => `另有 ${f.number(p.count)} 个事件未列出。`,
      carried: () => "此前遗留",
      rules: () => "响应和解决只计约定时段内的时间；事件等待他人或处于计划维护时，计时暂停。",
    },
    priorities,
    classes: classifications,

    jobs: {
      heading: () => "备份和其他任务",
      about: (p) => `${f.number(p.runs)} 次运行中完成 ${f.number(p.good)} 次。每格为当天最差的结果。`,
      job: () => "任务",
      runs: () => "完成",
      goodOf: (p) => `${f.number(p.good)}/${f.number(p.of)}`,
      cell: (p) => `${p.name}，${p.day}：${p.result}`,
      notPlanned: () => "未计划",
      notKnown: () => "没有已知情况",
      toCome: () => "尚未到来",
    },
    outcomes,

    capacity: {
      heading: () => "空间与预测",
      about: () => "正在写满的内容：最早达到阈值的在前，其次是占用最多的。显示本月和上月各天。",
      name: (p) => `${p.on}：${p.name}`,
      value: (p) => f.measured(p.value, p.unit),
      change: (p) => `当月由 ${f.measured(p.from, p.unit)} 到 ${f.measured(p.to, p.unit)}`,
      reaches: (p) => `在 ${p.earliest} 至 ${p.latest} 之间达到 ${f.measured(p.limit, p.unit)}`,
      noForecast: () => "看不到达到阈值的迹象",
      picture: (p) => `${p.on}：${p.name}，由 ${f.measured(p.from, p.unit)} 到 ${f.measured(p.to, p.unit)}`,
      more: (p) => `另有 ${f.number(p.count)} 个测量值离阈值更远。`,
      warning: () => "警告",
      critical: () => "严重",
    },

    visits: { heading: () => "现场服务", at: () => "时间", by: () => "人员", done: () => "所做工作" },

    compared: {
      heading: () => "与上月相比",
      about: (p) => `${p.month} 的同样指标。`,
      nothing: (p) => `${p.month} 没有已知情况。`,
      what: () => "指标",
      service: () => "业务服务可用率",
      devices: () => "设备可用率",
      failedFor: () => "业务服务故障时长",
      incidents: () => "事件",
      missed: () => "未遵守的约定时间",
      jobs: () => "完成的任务运行",
      unwatched: () => "未监控",
      runs: (p) => `${f.number(p.good)}/${f.number(p.of)}`,
    },

    rules: {
      heading: () => "这些数字如何计算",
      share: () => "可用率是正常时间占正常与故障时间之和的比例，向下取整：100% 表示没有看到任何故障。",
      unknown: () => "监控盒没有监控或无法判断的时间，既不计为正常，也不计为故障，列在“未知”下。",
      excused: () => "计划维护期间无论情况如何均不计入；对业务服务，只免计因维护而不可用的时间。",
      clocks: () => "是否遵守约定时间，以生成报告时的情况为准。",
      models: () => "业务服务按其当前定义由各组成部分计算。若失败的部分并非必需，或有部分警告，则为部分可用。",
      holes: () => "监控盒没有监控：",
      hole: (p) => `${p.from} 至 ${p.to}（${duration(p.ms)}）`,
    },
  };
}
