/** Charts come with their words when a page shows some: no other page pays for them. */
import type { HostDetail, ServiceDetail } from "#model/api.ts";
import { loadLaterWords } from "../words/language.ts";
import { Late } from "./late.tsx";

const load = async () => (await Promise.all([import("./charts.ts"), loadLaterWords("charts")]))[0];
const loadOfCheck = async () => (await load()).CheckCharts;
const loadOfDevice = async () => (await load()).DeviceCharts;
const meanwhile = <div aria-busy="true" />;

export function LateCheckCharts(given: { readonly check: ServiceDetail; readonly path: string }) {
  return <Late load={loadOfCheck} given={given} meanwhile={meanwhile} />;
}

export function LateDeviceCharts(given: { readonly device: HostDetail }) {
  return <Late load={loadOfDevice} given={given} meanwhile={meanwhile} />;
}
