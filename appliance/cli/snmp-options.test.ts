import t from "tap";
import { parseSnmpOptions } from "./snmp-options.ts";

t.test("without options: version 2c, the community everybody has, port 161", (t) => {
  t.same(parseSnmpOptions({}), { access: { version: "2c", community: "public" }, port: 161 });
  t.same(parseSnmpOptions({ "snmp-version": "1", community: "lan", port: "1161" }), {
    access: { version: "1", community: "lan" },
    port: 1161,
  });
  t.end();
});

t.test("version 3: the level follows from the keys, the protocols have sound defaults", (t) => {
  const user = { "v3-user": "vedetta" };
  t.same(parseSnmpOptions(user).access, { version: "3", user: "vedetta", level: "noAuthNoPriv" });
  const keys = { "v3-auth-key": "auth-phrase", "v3-priv-key": "priv-phrase" };
  t.same(parseSnmpOptions({ ...user, ...keys }).access, {
    version: "3",
    user: "vedetta",
    level: "authPriv",
    authProtocol: "sha256",
    authKey: "auth-phrase",
    privProtocol: "aes128",
    privKey: "priv-phrase",
  });
  t.match(parseSnmpOptions({ ...user, "v3-auth-key": "auth-phrase", "v3-auth-protocol": "sha512" }).access, {
    level: "authNoPriv",
    authProtocol: "sha512",
  });
  t.end();
});

t.test("what is wrong, missing or without use is named by its option", (t) => {
  const user = { "v3-user": "u" };
  const cases: [Parameters<typeof parseSnmpOptions>[0], RegExp][] = [
    [{ port: "0" }, /--port/],
    [{ port: "x" }, /--port/],
    [{ community: "" }, /--community/],
    [{ "snmp-version": "3" }, /--snmp-version/],
    [{ "v3-auth-key": "long-enough" }, /--v3-auth-key needs --v3-user/],
    [{ ...user, community: "x" }, /--community does not go/],
    [{ ...user, "v3-level": "authPriv" }, /needs --v3-auth-key/],
    [{ ...user, "v3-priv-key": "long-enough" }, /needs --v3-auth-key/],
    [{ ...user, "v3-auth-key": "short" }, /at least 8/],
    [{ ...user, "v3-auth-key": "long-enough", "v3-auth-protocol": "sha1" }, /--v3-auth-protocol must be one of/],
    [{ ...user, "v3-priv-protocol": "aes128" }, /--v3-priv-protocol has no use/],
    [{ ...user, "v3-auth-key": "long-enough", "v3-level": "noAuthNoPriv" }, /--v3-auth-key has no use/],
    [{ ...user, "v3-level": "high" }, /--v3-level must be one of/],
  ];
  for (const [values, fault] of cases) t.throws(() => parseSnmpOptions(values), fault, JSON.stringify(values));
  t.end();
});
