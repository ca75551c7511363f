/** Ids and names: the form every id of a customer, site, box, host, service, job or incident takes. */
import { Type } from "typebox";

export const ID_PATTERN = "^[a-z0-9][a-z0-9-]{0,62}$";

/** An id as the contract defines it: lower-case letters, digits and hyphens, 1 to 63 characters. */
export const Id = (description: string) => Type.String({ pattern: ID_PATTERN, description });

/** A service as the outside names it: `HOST/SERVICE`. */
export type ServiceKey = `${string}/${string}`;

export function serviceKey(hostId: string, serviceId: string): ServiceKey {
  return `${hostId}/${serviceId}`;
}
