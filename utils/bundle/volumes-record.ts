// `data/volumes.json`: what volume 1 of a bundle in several volumes says about the others.
import * as v from 'valibot';
import { IdSchema, Sha256Schema } from '@/utils/evidence/capture-record';

export const VolumesRecordSchema = v.strictObject({
  format: v.literal(1),
  bundleId: IdSchema,
  count: v.pipe(v.number(), v.integer(), v.minValue(2)),
  /** Every volume but this one, in order, by the SHA-256 of its `manifest-sha256.txt`. */
  volumes: v.array(v.strictObject({ number: v.pipe(v.number(), v.integer(), v.minValue(2)), manifestSha256: Sha256Schema })),
});
export type VolumesRecord = v.InferOutput<typeof VolumesRecordSchema>;
