/** Names of hosts in settings: letters of any script are taken and sent as DNS and TLS write them (RFC 5891). */
import { domainToASCII } from "node:url";

/** Letters, digits, dots, hyphens; underscores are met in the field. */
export const HOST_NAME_PATTERN = "^[A-Za-z0-9._\\u0080-\\uffff-]+$";

/** The name as it travels; as it is where it is no name of hosts. */
export function asciiHostName(name: string): string {
  return /[^\0-\x7f]/.test(name) ? domainToASCII(name) || name : name;
}
