/**
 * Runs a program under Landlock: it reads and executes below some folders, and nothing else of the file system.
 *
 * Perl makes the kernel's calls and then becomes the program. It is on every Debian (perl-base is essential), while the
 * setpriv that knows Landlock is not in Debian 12; and a process can only ever lock in itself.
 * Sources: landlock(7), landlock_create_ruleset(2), prctl(2), the kernel's include/uapi/linux/landlock.h.
 */
import type { CommandLine } from "./separate-plugin.ts";

const PERL = "/usr/bin/perl";
/** Of prctl; the three calls of Landlock have the same numbers everywhere. */
const PRCTL = process.arch === "x64" ? 157 : 167;

/** LANDLOCK_ACCESS_FS_EXECUTE, READ_FILE, READ_DIR; WRITE_FILE. */
const READ_AND_EXECUTE = 1 | 4 | 8;
const WRITE = 2;

/**
 * Arguments: the number of prctl, then RIGHTS:PATH for what is allowed, then -- and the program. What the kernel does not
 * know yet (REFER since version 2, TRUNCATE since 3) cannot be asked for. The paths are opened by O_PATH.
 */
const SCRIPT = `
my $prctl = shift @ARGV;
my $version = syscall(444, 0, 0, 1);
die "landlock: the kernel has none\\n" if $version < 1;
my $ruleset = syscall(444, pack("Q", $version >= 3 ? 0x7fff : $version == 2 ? 0x3fff : 0x1fff), 8, 0);
die "landlock: $!\\n" if $ruleset < 0;
while (($_ = shift @ARGV) ne "--") {
  my ($rights, $path) = split /:/, $_, 2;
  sysopen(my $place, $path, 0x200000) or next;
  syscall(445, $ruleset, 1, pack("Ql", $rights, fileno $place), 0) == 0 or die "landlock: $path: $!\\n";
}
syscall($prctl + 0, 38, 1, 0, 0, 0) == 0 or die "landlock: $!\\n";
syscall(446, $ruleset, 0) == 0 or die "landlock: $!\\n";
exec { $ARGV[0] } @ARGV or die "landlock: $ARGV[0]: $!\\n";
`;

/** @param readable folders below which it may read and execute */
export function underLandlock([program, args]: CommandLine, readable: readonly string[]): CommandLine {
  const allowed = [`${WRITE}:/dev/null`, ...readable.map((folder) => `${READ_AND_EXECUTE}:${folder}`)];
  return [PERL, ["-e", SCRIPT, String(PRCTL), ...allowed, "--", program, ...args]];
}
