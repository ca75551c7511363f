/** For tests: words of a run without what the next run would say otherwise, so that a table of them can be kept. */

/** What differs between runs and machines, and what stands in its place. */
const UNSTEADY: readonly [RegExp, string][] = [
  // Times that were measured: `0.4 ms`, `1.2 s`, `12 min`, `0.001 + 0.000 secs`; a busy machine needs another unit.
  [/\d+(\.\d+)?(?= secs?\b)/g, "…"],
  [/\d+(\.\d+)? (ms|s|min|h)\b/g, "… s"],
  [/\d+(\.\d+)?(?= d\b)/g, "…"],
  // Of these there may be two or three terms.
  [/(\d+\.\d+ \+ )+(?=… secs)/g, "… + "],
  // Ports that a test's server got from the system.
  [/(127\.0\.0\.\d+|\[::1\]|localhost):\d+/g, "$1:…"],
  // Keys and certificates that were made for the test.
  [/SHA256:[A-Za-z0-9+/]{43}=?/g, "SHA256:…"],
  [/\b([0-9A-F]{2}:){19,31}[0-9A-F]{2}\b/g, "…"],
  // Versions of the servers that this Debian has.
  [/\b(OpenSSH_|PostgreSQL |MariaDB |Redis |Samba |kamailio[ /]?\(?)\d[^\s")]*( Debian-[^\s"]+)?/gi, "$1…"],
  // Bytes that a stranger said may be an answer to what was asked, with its random parts.
  [/(?<="[0-9a-f]{2})( [0-9a-f]{2}){7,}(?=")/g, " …"],
  // How much of a slow answer had come.
  [/(?<=")2{2,}(?=")/g, "2…"],
  // What SIP makes up for every question; the last one may be cut off.
  [/(?<=branch=z9hG4bK|;tag=|Call-ID: )[^\s;"]+/g, "…"],
  // Tags and tokens made by chance.
  [/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b(?=[a-f]*\d)[0-9a-f]{12,}\b/g, "…"],
];

/** @param own what else is unsteady in the words of this type */
export function steadyWords(said: string, own: readonly RegExp[] = []): string {
  const all = [...UNSTEADY, ...own.map((unsteady): [RegExp, string] => [unsteady, "…"])];
  return all.reduce((words, [unsteady, instead]) => words.replace(unsteady, instead), said);
}
