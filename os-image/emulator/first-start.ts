/** A card that was never used: its first start, the claim, what is open, who gets in; and what the box sees and tells. */
import { execFileSync } from "node:child_process";
import type { CloudEvent } from "#model/event.ts";
import type { Emulator } from "./emulator.ts";
import { BROKER, HOST } from "./outside.ts";
import { LABEL, PASSWORD, PLANTED, SHUT, type Stage } from "./stage.ts";
import { openPorts, redirects, Visitor } from "./visitor.ts";

/** What the box calls the host beside it. */
const HOST_ID = "shop";

/** Starts, and leaves the box running. */
export async function firstStart(stage: Stage): Promise<Emulator> {
  stage.freshCard();
  const box = await stage.start();
  // Whoever sits before the serial line holds down what stops a boot loader.
  const keys = setInterval(() => box.type("\x03\r \x03\r"), 300);
  try {
    await stage.expect("the first try is of slot A", async () => {
      await box.untilSaid(/^slot [AB]/m);
      return box.slots()[0] === "A";
    });
    await stage.expect("no key stops the boot loader", async () => {
      await box.untilSaid(/systemd 25\d|Reached target|initramfs:|systemd\[1\]/);
      return !/^=> /m.test(box.said()) || "it asks for commands";
    });
  } finally {
    clearInterval(keys);
  }
  await stage.expect("watches: /readyz answers", () => stage.isReady(box));
  await stage.expect("is judged well, and has all tries again", async () => {
    await box.untilSaid(/slot A is well/);
    return true;
  });
  await stage.expect("plain HTTP is sent to HTTPS", () => redirects(box));
  await stage.expect("only the page's ports are open", async () => {
    const open = await openPorts(box, [80, 443, ...SHUT]);
    return open.join() === "80,443" || `open: ${open.join()}`;
  });
  const visitor = new Visitor(box);
  await stage.expect("nobody gets in without the label's code", async () => {
    const { status } = await visitor.claim("WRONG-CODE-0000", PASSWORD);
    return (status >= 400 && status < 500) || `status ${status}`;
  });
  await stage.expect("is claimed with the code of its label", async () => {
    const { status, text } = await visitor.claim(LABEL.code, PASSWORD);
    return status === 200 || `status ${status} ${text}`;
  });
  await stage.expect("its console offers no log-in", () => !/login:|[#$] $/m.test(box.said()));
  return box;
}

/** What an update must not cost: the configuration, and an incident that is open. */
export async function watchAround(stage: Stage, box: Emulator): Promise<void> {
  const visitor = new Visitor(box);
  await visitor.signIn(PASSWORD);
  const { centre } = stage;
  await stage.expect("a configuration with a broker is put in force", async () => {
    const { status, text } = await visitor.put({
      version: 1,
      customer: "acme",
      site: { id: "hq", name: "Trial" },
      box: { id: "box-1" },
      uplink: { targets: ["gateway"] },
      credentials: { lan: { kind: "snmp", version: "2c", community: PLANTED } },
      hosts: [
        {
          id: HOST_ID,
          address: HOST,
          hostCheck: { check: "ping", interval: "10s", attempts: 1 },
        },
      ],
      relay: {
        brokers: [`mqtt://${BROKER}`],
        encryption: "plain",
        commandKeys: [{ ...(await centre.publicKey()), name: "duty desk", role: "admin" }],
      },
    });
    return status === 200 || `status ${status} ${text}`;
  });
  await stage.expect("a discovery finds the host beside the box", async () => {
    const begun = await visitor.ask("POST", "/api/v1/discovery", { networks: ["10.0.2.48/29"], credential: "lan" });
    if (begun.status >= 300) return `status ${begun.status} ${begun.text}`;
    const found = await box.until("the discovery's end", async () => {
      const { text } = await visitor.ask("GET", "/api/v1/discovery");
      return /"state":"(done|cancelled|failed)"/.test(text) ? text : undefined;
    });
    return (
      (found.includes('"state":"done"') && found.includes(HOST) && found.includes("shop-server")) || found.slice(0, 500)
    );
  });
  await stage.expect("a host that dies is an incident at the broker outside", async () => {
    await box.until("the host is seen", async () => {
      const { text } = await visitor.ask("GET", "/api/v1/hosts");
      return text.includes('"up"') ? true : undefined;
    });
    stage.neighbour.pullCable();
    await box.until("the incident", () => incidentOfHost(stage));
    return true;
  });
}

/** What the centre was told of the host beside the box: on a busy machine the box's own lateness is an incident as well. */
function incidentOfHost({ centre }: Stage): CloudEvent | undefined {
  return centre.events("incident.opened").find(({ data }) => (data as { readonly host?: string }).host === HOST_ID);
}

/** What people set and what the box has told is there. */
export async function nothingIsLost(stage: Stage, box: Emulator): Promise<void> {
  const visitor = new Visitor(box);
  await stage.expect("it knows its owner", () => visitor.signIn(PASSWORD));
  await stage.expect("and its configuration", async () =>
    (await visitor.ask("GET", "/api/v1/config")).text.includes(HOST),
  );
  const incident = incidentOfHost(stage)?.subject;
  if (incident !== undefined)
    await stage.expect("and the incident", async () => {
      const { status } = await visitor.ask("GET", `/api/v1/incidents/${incident}`);
      return status === 200 || `status ${status}`;
    });
}

/** Everything in the image, unpacked (GnuTLS brings the keys that it tests itself with): no key, no password, nothing that was planted where it is built. */
export async function searchImage(stage: Stage, planted: readonly string[]): Promise<void> {
  const script = `set -e
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
unsquashfs -quiet -no-progress -d "$work/root" "$1/root.img" >/dev/null
mkdir "$work/boot" "$work/fw" "$work/initrd"
mcopy -s -n -i "$1/boot.vfat" ::/ "$work/boot"
mcopy -s -n -i "$1/vedetta.img@@$2" ::/ "$work/fw"
(cd "$work/initrd" && zstd -dcq "$work/boot/initrd" | cpio --quiet -id)
awk -F: 'FILENAME ~ /shadow/ && $2 !~ /^[!*]/ { print FILENAME ": " $1 " has a password" }' "$work/root/etc/shadow"
[ ! -s "$work/root/etc/machine-id" ] || echo "it has a machine-id"
shift 2
cd "$work"
grep -rlaE -e '-----BEGIN [A-Z ]*PRIVATE KEY-----[^"\\\\]{0,4}[A-Za-z0-9+/=]{16}' . | grep -v '/libgnutls' || true
for word; do grep -rlaF -e "$word" . || true; done`;
  await stage.expect("nothing that is secret is in the image", () => {
    const words = ["-c", script, "sh", stage.image, String(4 * 1_048_576), ...planted];
    const found = execFileSync("sh", words, { encoding: "utf8", maxBuffer: 64_000_000 });
    return found === "" || found;
  });
}
