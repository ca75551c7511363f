/** Chinese: why an incident was called off, and what it waits for. */
import type { CancelReason, SuspendReason } from "#model/incident.ts";

export const CALLED_OFF: Readonly<Record<string, string>> = {
  removed: "已不在配置中",
  maintenance: "当时是计划维护",
  merged: "属于其原因的事件",
  noFault: "不是故障",
  reported: "此后已上报",
} satisfies Readonly<Record<CancelReason, string>>;

export const WAITS: Readonly<Record<string, string>> = {
  awaitingProcess: "须先完成的流程",
  awaitingCustomer: "客户",
  awaitingThirdParty: "第三方",
} satisfies Readonly<Record<SuspendReason, string>>;
