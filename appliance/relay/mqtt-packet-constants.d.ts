/** The part of mqtt-packet's tables that `mqtt-client.ts` adds to; the package declares no types for it. */
declare module "mqtt-packet/constants.js" {
  const tables: { readonly MQTT5_PUBACK_PUBREC_CODES: Record<number, string> };
  export default tables;
}
