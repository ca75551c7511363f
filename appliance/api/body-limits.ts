/** How long a body may be: the less is known of who asks, the shorter, since a long one keeps the box busy before it is refused. */
import type { FastifyInstance } from "fastify";
import type { Access } from "./access.ts";

/** Bytes. A sign-in with the longest name and password, written in escapes, takes 4 kB; a configuration of a large site a megabyte. */
export const MOST_BODY_BYTES: Readonly<Record<Access, number>> = {
  always: 8192,
  anyone: 8192,
  open: 8192,
  local: 8192,
  viewer: 65_536,
  technician: 1_048_576,
  admin: 1_048_576,
};

/** To be called before any route is added. */
export function limitBodies(app: FastifyInstance): void {
  app.addHook("onRoute", (route) => {
    route.bodyLimit ??= MOST_BODY_BYTES[route.config?.access ?? "anyone"];
  });
}
