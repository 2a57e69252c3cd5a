// The five source documents as five packs, in our own words (utils/i18n, packs): what each calls inappropriate, and what it then does.
import { CATEGORIES, type CategoryId, type SourceDocument } from './categories';
import {
  type CLAUSES,
  type COMPLAINT_STAGES,
  type MESSAGING_RULES,
  PACK_FORMAT,
  type PolicyPack,
  type RUNGS,
} from './policy-pack';
import { REQUIREMENTS, type RequirementId } from './requirements';

type Clause = (typeof CLAUSES)[number];

/** The clause that names most of a document's categories comes first; the others name theirs. */
interface Named {
  rest: Clause;
  ladder: Clause;
  others: Partial<Record<Clause, readonly CategoryId[]>>;
}

interface Source {
  document: SourceDocument;
  issued?: string;
  reviewDue?: string;
  reviewedEvery?: 'year';
  named: Named;
  ladder: readonly (typeof RUNGS)[number][];
  complaintStages?: readonly (typeof COMPLAINT_STAGES)[number][];
  messaging?: readonly (typeof MESSAGING_RULES)[number][];
  age?: number;
  homeSchoolAgreement?: true;
}

/** What four of the documents do when the person goes on. */
const WHEN_IT_CONTINUES = ['legal-advice', 'warning-letter', 'police', 'block-own-forum', 'contact-host', 'other-legal'] as const;

const SOURCES: readonly Source[] = [
  {
    document: '000',
    issued: '2021-11',
    named: { rest: 'inappropriate-use', ladder: 'procedure', others: {} },
    ladder: ['platform-abuse-desk', 'remove-request', 'meeting-head', ...WHEN_IT_CONTINUES],
    homeSchoolAgreement: true,
  },
  {
    document: '001',
    issued: '2017-09-01',
    named: { rest: 'inappropriate-use', ladder: 'procedure', others: {} },
    ladder: ['talk', 'remove-request', ...WHEN_IT_CONTINUES],
    age: 14,
  },
  {
    document: '002',
    named: { rest: 'inappropriate-use', ladder: 'procedure', others: {} },
    ladder: ['talk', 'remove-request', ...WHEN_IT_CONTINUES],
    complaintStages: ['stage-teacher', 'stage-head', 'stage-governors'],
  },
  {
    document: '003',
    reviewDue: '2025-04',
    reviewedEvery: 'year',
    named: {
      rest: 'conduct-online',
      ladder: 'procedure',
      others: {
        messaging: ['abuse-parent', 'offensive-person', 'offensive-pupil', 'personal-data', 'disrepute', 'speaks-for-school'],
        images: ['child-image', 'staff-image', 'image-on-site'],
      },
    },
    ladder: ['platform-abuse-desk', 'remove-request', 'meeting-head', 'close-group', ...WHEN_IT_CONTINUES],
    messaging: ['permission-to-view', 'act-quickly', 'request-meeting', 'close-group'],
    age: 13,
    homeSchoolAgreement: true,
  },
  {
    document: '004',
    issued: '2018-08',
    reviewedEvery: 'year',
    named: {
      rest: 'behaviour',
      ladder: 'protocol',
      others: {
        accounts: ['speaks-for-school', 'disrepute'],
        monitoring: ['bullying'],
        legal: ['copyright', 'personal-data'],
        abuse: ['abuse-colleague'],
        parents: ['offensive-pupil', 'offensive-person'],
        protocol: ['threat-violence', 'racist', 'negative-effect'],
      },
    },
    ladder: ['remove-request', 'police', 'meeting-or-letter', 'deletion-deadline', 'platform-report', 'union-legal'],
  },
];

export const PACKS: readonly PolicyPack[] = SOURCES.map(packOf);

function packOf(source: Source): PolicyPack {
  return {
    format: PACK_FORMAT,
    id: `pack-${source.document}`,
    document: source.document,
    ...(source.issued !== undefined && { issued: source.issued }),
    ...(source.reviewDue !== undefined && { reviewDue: source.reviewDue }),
    ...(source.reviewedEvery !== undefined && { reviewedEvery: source.reviewedEvery }),
    clauses: clausesOf(source.named).map((id) => ({ id })),
    categories: categoriesOf(source),
    ladder: source.ladder.map((id) => ({ id })),
    complaintStages: (source.complaintStages ?? []).map((id) => ({ id })),
    messaging: (source.messaging ?? []).map((id) => ({ id })),
    ...(source.age !== undefined && { age: source.age }),
    homeSchoolAgreement: source.homeSchoolAgreement === true,
    requirements: requirementsOf(source.document),
  };
}

export function findPack(id: string): PolicyPack | undefined {
  return PACKS.find((pack) => pack.id === id);
}

function categoriesOf({ document, named }: Source): PolicyPack['categories'] {
  const elsewhere = new Map(Object.entries(named.others).flatMap(([clause, ids]) => ids.map((id) => [id, clause] as const)));
  return CATEGORIES.flatMap(({ id, documents, rung }) => {
    if (documents.includes(document)) return [{ id, clause: elsewhere.get(id) ?? named.rest }];
    return rung.includes(document) ? [{ id, clause: named.ladder, onlyOnLadder: true as const }] : [];
  });
}

function clausesOf({ rest, ladder, others }: Named): string[] {
  return [...new Set([rest, ...Object.keys(others), ladder])];
}

function requirementsOf(document: SourceDocument): RequirementId[] {
  return REQUIREMENTS.filter(({ documents }) => documents.includes(document)).map(({ id }) => id);
}
