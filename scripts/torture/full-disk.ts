/**
 * The disk under a running box fills up, or refuses everything; the box is killed and started in that state, a service
 * fails and returns meanwhile, and then the disk takes changes again. Says what the operations centre received.
 *
 * Alone: `scripts/torture/full-disk`; the test beside it runs the same in short.
 */
import { existsSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { CloudEvent } from "#model/event.ts";
import { DiskStage } from "./disk-stage.ts";
import { faultsOf } from "./received.ts";

export interface DiskReport {
  readonly received: readonly CloudEvent[];
  /** Numbers under two ids, unannounced gaps; empty when all is well. */
  readonly faults: readonly string[];
  /** Where the box said it stores, in order. */
  readonly storage: readonly string[];
  readonly incidents: readonly { readonly id: string; readonly type: string }[];
}

/** @param kills how often the box is killed and started while the disk is full */
export async function fillDisk(kills: number, blockBytes = 4096): Promise<DiskReport> {
  const stage = await new DiskStage().open(64_000_000, blockBytes);
  try {
    stage.startBox();
    await stage.hear("the start", ({ type }) => type === "box.started");
    fill(stage.data);
    await stage.failAndReturn();
    await stage.hear("that the disk is full", isStorage("reserve"));
    for (let kill = 0; kill < kills; kill++) {
      await stage.killBox();
      const before = stage.received.length;
      stage.startBox();
      await stage.hear("the start on a full disk", ({ type }) => type === "box.started", before);
      fill(stage.data);
      await stage.failAndReturn();
    }
    const before = stage.received.length;
    empty(stage.data);
    await stage.hear("that there is room", isStorage("disk"), before);
    await stage.failAndReturn();
    await restart(stage);
    return reportOf(stage);
  } finally {
    await stage.close();
  }
}

/** @param kills how often the box is killed and started while the disk is read-only */
export async function refuseWrites(kills: number): Promise<DiskReport> {
  const stage = await new DiskStage().open(64_000_000);
  try {
    stage.startBox();
    await stage.hear("the start", ({ type }) => type === "box.started");
    await stage.failAndReturn();
    stage.abort();
    await stage.failAndReturn();
    await stage.hear("that nothing can be written", isStorage("memory"));
    for (let kill = 0; kill < kills; kill++) {
      await stage.killBox();
      const before = stage.received.length;
      stage.startBox();
      await stage.hear("the start on a read-only disk", ({ type }) => type === "box.started", before);
      await stage.failAndReturn();
    }
    await stage.killBox();
    stage.unmount();
    stage.mount();
    await restart(stage);
    await stage.failAndReturn();
    return reportOf(stage);
  } finally {
    await stage.close();
  }
}

function reportOf(stage: DiskStage): DiskReport {
  return {
    received: stage.received,
    faults: faultsOf(stage.received),
    storage: stage.received
      .filter(({ type }) => type === "box.health")
      .map(({ data }) => (data as { storage: string }).storage),
    incidents: stage.received
      .filter(({ type }) => type.startsWith("incident."))
      .map(({ type, data }) => ({ id: (data as { id: string }).id, type })),
  };
}

async function restart(stage: DiskStage): Promise<void> {
  await stage.killBox("SIGTERM");
  const before = stage.received.length;
  stage.startBox();
  await stage.hear("the start", ({ type }) => type === "box.started", before);
}

export function isStorage(mode: string): (event: CloudEvent) => boolean {
  return ({ type, data }) => type === "box.health" && (data as { storage?: string }).storage === mode;
}

function fillerOf(folder: string, at: number): string {
  return path.join(folder, `filler-${at}`);
}

export function empty(folder: string): void {
  for (let at = 0; existsSync(fillerOf(folder, at)); at++) rmSync(fillerOf(folder, at));
}

/** Takes every block there is. */
export function fill(folder: string): void {
  let at = 0;
  while (existsSync(fillerOf(folder, at))) at++;
  for (let bytes = 1 << 22; bytes >= 512; bytes >>= 1) {
    while (statfsSync(folder).bavail > 0) {
      try {
        writeFileSync(fillerOf(folder, at), Buffer.alloc(bytes));
        at += 1;
      } catch {
        break; // this piece no longer fits; a smaller one may
      }
    }
  }
}
