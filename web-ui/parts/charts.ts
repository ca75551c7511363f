/** Charts, as one file to be loaded with their words where some are shown. */
export { CheckCharts } from "./check-charts.tsx";
export { DeviceCharts } from "./device-charts.tsx";
