/** One text for one peer, however its address is spelled. */
import { burstAddress } from "#bursts/address-bytes.ts";

/** @param address IPv4 or IPv6; what is neither stands for itself */
export function peerKey(address: string, port: number): string {
  const bytes = burstAddress(address.split("%")[0] ?? "")?.bytes;
  return bytes === undefined ? `${address} ${port}` : peerKeyOfBytes(bytes, port);
}

/** @param bytes 4 or 16 */
export function peerKeyOfBytes(bytes: Uint8Array, port: number): string {
  return `${Buffer.from(bytes).toString("hex")} ${port}`;
}
