/** Addresses of brokers: `mqtt://`, `mqtts://`, `ws://` or `wss://` with host and optional port. */

const DEFAULT_PORTS: Readonly<Record<string, number>> = { mqtt: 1883, mqtts: 8883, ws: 80, wss: 443 };

/** A broker's host and port. @throws TypeError when the text is no URL */
export function brokerAddress(broker: string): { host: string; port: number } {
  const url = new URL(broker);
  const scheme = url.protocol.slice(0, -1);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port === "" ? (DEFAULT_PORTS[scheme] ?? 1883) : Number(url.port),
  };
}

/** A broker as it may be shown: without user name and password. */
export function showBroker(broker: string): string {
  const url = new URL(broker);
  return `${url.protocol}//${url.host}`;
}

/** Whether a text is the address of a broker that is spoken to encrypted. */
export function isEncryptedBroker(text: string): boolean {
  return /^(mqtts|wss):\/\/[^\s/@]+/.test(text) && URL.canParse(text);
}
