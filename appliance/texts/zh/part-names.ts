/** Chinese names of the kinds of parts that a device may have several of. */
import type { PartKind } from "#model/part-kind.ts";
import type { Parameters } from "#model/sentence.ts";
import type { Template } from "../template.ts";
import { number, text } from "./format.ts";

/** @property counted with its counter, as in `4 个风扇` @property breaks whether it works or not, rather than being measured */
interface PartWords {
  readonly title: string;
  readonly counted: string;
  readonly breaks?: true;
}

const broken = (title: string, counter = "个"): PartWords => ({ title, counted: `${counter}${title}`, breaks: true });
const measured = (title: string, counter = "个"): PartWords => ({ title, counted: `${counter}${title}` });

export const PART_WORDS: Readonly<Record<PartKind, PartWords>> = {
  "access-points": broken("接入点"),
  arrays: broken("磁盘阵列"),
  batteries: measured("电池", "项"),
  "cluster-members": broken("集群成员"),
  currents: measured("电流", "项"),
  disks: broken("磁盘", "块"),
  enclosures: broken("机箱"),
  fans: broken("风扇"),
  feeds: broken("供电线路", "路"),
  health: measured("总体状态", "项"),
  humidity: measured("湿度", "项"),
  licences: measured("许可证"),
  loads: measured("负载", "项"),
  memory: measured("内存", "项"),
  "memory-modules": broken("内存条", "条"),
  modules: broken("模块"),
  neighbours: broken("邻居"),
  outlets: broken("插座"),
  "poe-ports": broken("以太网供电（PoE）端口"),
  ports: measured("端口"),
  power: measured("功率", "项"),
  "power-supplies": broken("电源"),
  "processor-modules": broken("处理器"),
  processors: measured("处理器"),
  radios: broken("无线射频"),
  redundancy: measured("冗余", "项"),
  servers: broken("后端服务器", "台"),
  "stack-members": broken("堆叠成员"),
  "stack-ports": broken("堆叠端口"),
  supplies: measured("耗材", "种"),
  temperatures: measured("温度", "项"),
  transceivers: measured("光模块", "项"),
  trays: measured("纸盒"),
  tunnels: broken("隧道", "条"),
  updates: measured("更新", "项"),
  voltages: measured("电压", "项"),
  volumes: measured("卷"),
};

/** Under `part.KIND`: the name of all of them. */
export const partNames = Object.fromEntries(
  Object.entries(PART_WORDS).map(([kind, { title }]): [string, Template] => [kind, () => title]),
) as Readonly<Record<PartKind, Template>>;

/**
 * `SW-1：4 个风扇中 2 个故障：Fan 2、Fan 3`. Without the device where it is not among the parameters.
 * @param seen what the worst of them says; told where it is the only one, because that is what people ask next
 */
export function partsFail(p: Parameters, state: "critical" | "warning" | "unknown", seen: string): string {
  const { counted, breaks } = PART_WORDS[text(p.parts) as PartKind] ?? { counted: "个部件", breaks: undefined };
  const verb = VERBS[state === "critical" && breaks === true ? "broken" : state];
  const device = p.what === undefined ? "" : `${text(p.what)}：`;
  const share = `${number(p.partsTotal, 0)} ${counted}中 ${number(p.partsFailing, 0)} ${counted.charAt(0)}${verb}`;
  return `${device}${share}：${namedParts(p)}${p.partsFailing === 1 ? seen : ""}${milder(p)}`;
}

const VERBS = { broken: "故障", critical: "严重", warning: "需要查看", unknown: "无法检查" } as const;

/** Names begin with the worst; those that fail less badly stand behind them. */
function namedParts({ partsNamed, partsFailing }: Parameters): string {
  const names = Array.isArray(partsNamed) ? partsNamed : [];
  const failing = typeof partsFailing === "number" ? partsFailing : names.length;
  const shown = names.slice(0, failing);
  return failing > shown.length ? `${shown.join("、")}，另有 ${failing - shown.length} 个` : shown.join("、");
}

function milder({ partsMilder }: Parameters): string {
  return typeof partsMilder !== "number" || partsMilder === 0 ? "" : `；另有 ${partsMilder} 个不符合应有状态`;
}
