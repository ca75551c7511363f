/** Users and API tokens, for admins. */
import { Type } from "typebox";
import { whoMay } from "#actions/actor.ts";
import { createToken, listTokens, revokeToken } from "#actions/tokens.ts";
import { addUser, changeRole, listUsers, removeUser, setPassword } from "#actions/users.ts";
import { NewPassword, NewToken, NewUser, UserChange } from "#model/api.ts";
import { actorOf } from "../access.ts";
import { answers, answersList, answersNothing } from "../references.ts";
import { valueOf } from "../problem-details.ts";
import type { Sources } from "../sources.ts";
import type { App } from "../typed-app.ts";

const NameParams = Type.Object({ name: Type.String({ maxLength: 63 }) });
const IdParams = Type.Object({ id: Type.String({ maxLength: 63 }) });

export function accountRoutes(app: App, { desk }: Sources): void {
  app.get(
    "/api/v1/users",
    {
      config: { access: whoMay["user.list"] },
      schema: { tags: ["accounts"], summary: "All users.", response: answersList("User") },
    },
    async (request) => valueOf(listUsers(desk, actorOf(request))),
  );
  app.post(
    "/api/v1/users",
    {
      config: { access: whoMay["user.add"] },
      schema: { tags: ["accounts"], summary: "Adds a user.", body: NewUser, response: answers("User", 201) },
    },
    async (request, reply) => reply.code(201).send(valueOf(await addUser(desk, actorOf(request), request.body))),
  );
  oneUserRoutes(app, desk);
  tokenRoutes(app, desk);
}

/** What concerns one user. */
function oneUserRoutes(app: App, desk: Sources["desk"]): void {
  app.patch(
    "/api/v1/users/:name",
    {
      config: { access: whoMay["user.changeRole"] },
      schema: {
        tags: ["accounts"],
        summary: "Changes a role; ends the user's sessions.",
        params: NameParams,
        body: UserChange,
        response: answers("User"),
      },
    },
    async (request) => valueOf(changeRole(desk, actorOf(request), request.params.name, request.body.role)),
  );
  app.put(
    "/api/v1/users/:name/password",
    {
      config: { access: whoMay["user.setPassword"] },
      schema: {
        tags: ["accounts"],
        summary: "Sets a password; ends the user's sessions.",
        params: NameParams,
        body: NewPassword,
        response: answersNothing(),
      },
    },
    async (request, reply) => {
      valueOf(await setPassword(desk, actorOf(request), request.params.name, request.body.password));
      return reply.code(204).send();
    },
  );
  app.delete(
    "/api/v1/users/:name",
    {
      config: { access: whoMay["user.remove"] },
      schema: { tags: ["accounts"], summary: "Removes a user.", params: NameParams, response: answersNothing() },
    },
    async (request, reply) => {
      valueOf(removeUser(desk, actorOf(request), request.params.name));
      return reply.code(204).send();
    },
  );
}

function tokenRoutes(app: App, desk: Sources["desk"]): void {
  app.get(
    "/api/v1/tokens",
    {
      config: { access: whoMay["token.list"] },
      schema: { tags: ["accounts"], summary: "All API tokens.", response: answersList("Token") },
    },
    async (request) => valueOf(listTokens(desk, actorOf(request))),
  );
  app.post(
    "/api/v1/tokens",
    {
      config: { access: whoMay["token.create"] },
      schema: {
        tags: ["accounts"],
        summary: "Makes an API token; its value is shown this once.",
        body: NewToken,
        response: answers("CreatedToken", 201),
      },
    },
    async (request, reply) => reply.code(201).send(valueOf(createToken(desk, actorOf(request), request.body))),
  );
  app.delete(
    "/api/v1/tokens/:id",
    {
      config: { access: whoMay["token.revoke"] },
      schema: { tags: ["accounts"], summary: "Revokes an API token.", params: IdParams, response: answersNothing() },
    },
    async (request, reply) => {
      valueOf(revokeToken(desk, actorOf(request), request.params.id));
      return reply.code(204).send();
    },
  );
}
