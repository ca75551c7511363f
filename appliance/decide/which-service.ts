/** Names a service in what is told and shown. Pure. */
import type { Host, Service } from "#model/site.ts";

export function whichService(host: Host, service: Service) {
  return { host: host.id, hostName: host.name, service: service.id, serviceName: service.name };
}
