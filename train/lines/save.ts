import type { Section } from '../../src/language/model/container.ts';
import { packContainer } from '../../src/language/model/container.ts';
import type { Calibration } from '../../src/mentions/learned/calibrator.ts';
import { EVENTS_FILE, type EventsHeader } from '../../src/mentions/learned/model.ts';
import { eventSpecs } from '../../src/mentions/learned/net.ts';
import { quantiseDense, quantiseRows } from '../encoder/save.ts';
import type { EventTrainee } from './net.ts';

/** Bytes of models/events.bin. */
export function packEvents(t: EventTrainee, c: Calibration): { file: string; bytes: Uint8Array } {
  const f = t.engine.f32();
  const { table } = t;
  const rows = quantiseRows(f.subarray(table.at >> 2, (table.at >> 2) + table.rows * table.width), table.width);
  const header: EventsHeader = { format: 1, shape: t.shape, bias: c.bias, sureFrom: { ...c.sureFrom } };
  const sections: Record<string, Section> = {
    ...quantiseDense(f, t.dense.at, eventSpecs(t.shape)),
    rows: rows.data,
    rowScales: rows.scales,
    signMeans: c.means,
    signScales: c.scales,
    signWeights: c.weights,
    typeOffsets: c.types,
  };
  return { file: EVENTS_FILE, bytes: packContainer({ header: { ...header }, sections }) };
}
