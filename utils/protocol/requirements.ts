// The requirements of the source documents by their id, with the documents that bring each; tasks, packs and advice name them.
import type { SourceDocument } from './categories';

const ROWS = [
  ['S1.1', '004'],
  ['S1.2', '004'],
  ['S1.3', '004'],
  ['S1.4', '004'],
  ['S1.5', '004'],
  ['S2.1', '004'],
  ['S3.1', '004'],
  ['S3.2', '004'],
  ['S3.3', '004'],
  ['S3.4', '004'],
  ['P1.1', '004'],
  ['P1.2', '004'],
  ['P1.3', '004'],
  ['P2.1', '004'],
  ['P2.2', '004'],
  ['P2.3', '004'],
  ['P2.4', '004'],
  ['P3.1', '004'],
  ['P4.1', '004'],
  ['P5.1', '004'],
  ['G1', '000 001 002 003 004'],
  ['G2', '003'],
  ['G3', '002'],
  ['G4', '004'],
  ['G5', '003'],
  ['G6', '004'],
  ['G7', '000 003'],
  ['G8', '003 004'],
] as const;

export type RequirementId = (typeof ROWS)[number][0];

export interface Requirement {
  id: RequirementId;
  documents: readonly SourceDocument[];
}

const DOCUMENTS: readonly SourceDocument[] = ['000', '001', '002', '003', '004'];

export const REQUIREMENTS: readonly Requirement[] = ROWS.map(([id, documents]) => ({
  id,
  documents: DOCUMENTS.filter((each) => documents.includes(each)),
}));

export const REQUIREMENT_IDS: readonly RequirementId[] = ROWS.map(([id]) => id);
