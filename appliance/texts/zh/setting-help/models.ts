/** Chinese help with fields: business services; by the schema's English. */
import type { modelsHelp as croatian } from "../../hr/setting-help/models.ts";

export const modelsHelp = {
  "Id of the business service.": "业务服务标识。",
  "What it needs: hosts, services (HOST/SERVICE), jobs and other models; all of it.":
    "设备、检查（设备/检查）、任务和其他业务服务，全部需要。",
  "HOST, HOST/SERVICE, or the id of a job or another model (`job:ID`, `model:ID` where a host has the same).":
    "设备、设备/检查，或任务、其他业务服务的标识（与设备同名时写 job:标识、model:标识）。",
  "So many of them must work, or so much of their weights; `0`: it works without them, but only in part.":
    "须正常的数量或权重；0：没有也行，但只部分可用。",
  "What can stand in for each other.": "可相互替代的成员。",
  "How much of `atLeast` it gives.": "对所需数量的贡献。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
