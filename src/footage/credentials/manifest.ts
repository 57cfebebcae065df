import { z } from 'zod';

/** What is read of a C2PA manifest store as c2pa-rs writes it; everything in it is the file's own word. */
const Status = z.object({ code: z.string(), url: z.string().nullish(), explanation: z.string().nullish() });
const Statuses = z.object({
  success: z.array(Status).default([]),
  informational: z.array(Status).default([]),
  failure: z.array(Status).default([]),
});
const Agent = z.union([z.string(), z.object({ name: z.string().nullish(), version: z.string().nullish() })]);
const Action = z.object({
  action: z.string(),
  when: z.string().nullish(),
  softwareAgent: Agent.nullish(),
  digitalSourceType: z.string().nullish(),
});
const Assertion = z.object({ label: z.string(), data: z.unknown() });
const Ingredient = z.object({
  title: z.string().nullish(),
  format: z.string().nullish(),
  relationship: z.string().nullish(),
  active_manifest: z.string().nullish(),
  label: z.string().nullish(),
});
const Manifest = z.object({
  claim_generator: z.string().nullish(),
  claim_generator_info: z.array(z.object({ name: z.string(), version: z.string().nullish() })).nullish(),
  title: z.string().nullish(),
  ingredients: z.array(Ingredient).default([]),
  assertions: z.array(Assertion).default([]),
  signature_info: z
    .object({
      alg: z.string().nullish(),
      issuer: z.string().nullish(),
      common_name: z.string().nullish(),
      cert_serial_number: z.string().nullish(),
      time: z.string().nullish(),
    })
    .nullish(),
});
export type Manifest = z.infer<typeof Manifest>;

export const ManifestStore = z.object({
  active_manifest: z.string().nullish(),
  manifests: z.record(z.string(), Manifest),
  validation_results: z
    .object({
      activeManifest: Statuses.nullish(),
      ingredientDeltas: z.array(z.object({ ingredientAssertionURI: z.string(), validationDeltas: Statuses })).nullish(),
    })
    .nullish(),
});
export type ManifestStore = z.infer<typeof ManifestStore>;
export type Status = z.infer<typeof Status>;
export type Action = z.infer<typeof Action>;

/** The actions that a manifest's assertions list, in order; those of another shape are left out. */
export function actionsOf({ assertions }: Manifest): Action[] {
  return assertions
    .filter(({ label }) => /^c2pa\.actions(\.v\d+)?(__\d+)?$/.test(label))
    .flatMap(({ data }) => z.object({ actions: z.array(z.unknown()) }).safeParse(data).data?.actions ?? [])
    .flatMap((action) => Action.safeParse(action).data ?? []);
}
