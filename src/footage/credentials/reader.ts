import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, WasmReader } from '@contentauth/c2pa-wasm';

/** Nothing is fetched: no manifest that a file names elsewhere, no revocation list. */
const OFFLINE = JSON.stringify({ verify: { remote_manifest_fetch: false, ocsp_fetch: false } });

let started = false;

/** The manifest store of a file of that type as c2pa-rs gives it in JSON, validated offline; rejects with a reason in words. */
export async function readStore(bytes: Uint8Array, type: string): Promise<unknown> {
  if (!started) {
    const path = createRequire(import.meta.url).resolve('@contentauth/c2pa-wasm/c2pa.wasm');
    initSync({ module: readFileSync(path) });
    started = true;
  }
  const reader = await WasmReader.fromBytes(type, bytes, OFFLINE);
  try {
    return JSON.parse(reader.json());
  } finally {
    reader.free();
  }
}
