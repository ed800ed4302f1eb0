import {
  Assessment,
  AssessmentInvitation,
  AssessmentSide,
  AssessmentSummary,
  ChecklistTemplate,
  ItemProposal,
} from '../../../src/model/checklist.js';
import { LocalizedText } from '../../../src/model/text.js';
import { z } from '../../../src/model/zod.js';
import { code, named, Problem } from './api-schemas.js';

/** A municipality's three digits, or a wellbeing services county's two. */
const place = z.string().check(z.regex(/^\d{2,3}$/));
const year = z.number().check(z.int(), z.minimum(1990), z.maximum(2200));
const name = z.string().check(z.minLength(1), z.maxLength(200));
const words = z.string().check(z.minLength(1), z.maxLength(20_000));

const limit = z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(500)));
const cursor = z.optional(z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)));

/** The model's `AssessmentQuery`, as query parameters; `regions` stands for their municipalities. */
export const AssessmentQueryParameters = z.object({
  template: z.optional(code),
  municipalities: z.optional(z.array(place).check(z.maxLength(400))),
  counties: z.optional(z.array(place).check(z.maxLength(30))),
  regions: z.optional(z.array(place).check(z.maxLength(20))),
  years: z.optional(z.array(z.string().check(z.regex(/^\d{4}$/))).check(z.maxLength(50))),
  sides: z.optional(z.array(AssessmentSide).check(z.maxLength(3))),
  limit,
  cursor,
});

export const AssessmentParameters = z.object({ id: z.string().check(z.regex(/^[A-Za-z0-9._-]{8,100}$/)) });
export const VersionParameters = z.extend(AssessmentParameters, {
  revision: z.string().check(z.regex(/^[1-9]\d{0,8}$/)),
});
export const ProposalParameters = z.object({ place: z.optional(place) });
export const PublishedRevision = z.object({ revision: z.number().check(z.int(), z.minimum(1)) });

export const AssessmentPage = z.object({
  items: z.array(Assessment),
  nextCursor: z.optional(z.string()),
});
export const SummaryPage = z.object({
  items: z.array(AssessmentSummary),
  nextCursor: z.optional(z.string()),
});
export const VersionList = z.object({
  items: z.array(z.object({ revision: z.number(), savedAt: z.string(), savedBy: z.string() })),
});
export const ChecklistList = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      version: z.number(),
      name: LocalizedText,
      languages: z.array(z.string()),
      items: z.number(),
    }),
  ),
});
/** Who is compared, answered or not: the municipalities of a region with their sizes. */
export const PlaceList = z.object({
  items: z.array(
    z.object({
      code: place,
      name: z.optional(LocalizedText),
      size: z.optional(z.enum(['small', 'middle', 'large'])),
    }),
  ),
});
/** Why it was not saved, with what somebody else saved meanwhile. */
export const AssessmentConflict = z.extend(Problem, { conflict: Assessment });
export const ProposalList = z.object({ items: z.array(ItemProposal) });

const group = { template: code, place, side: AssessmentSide, year };
export const AnswersOf = z.object({
  ...group,
  /** Smallest number of persons that is counted, five at least. */
  minimum: z.optional(z.number().check(z.int(), z.minimum(5), z.maximum(1000))),
  /** Lets through what was written in words: read it in the preview first. */
  remarks: z.optional(z.boolean()),
});
export const AnswersOfParameters = z.object({
  ...group,
  minimum: AnswersOf.shape.minimum,
});

export const NewLink = z.object({
  ...group,
  role: z.enum(['answer', 'edit', 'publish']),
  /** To whom it is given. */
  name,
  days: z.number().check(z.int(), z.minimum(1), z.maximum(1000)),
  /** Somebody's answers or a statement that is there already: when a key was lost. */
  assessment: z.optional(AssessmentParameters.shape.id),
});
export const CreatedLink = z.object({
  id: z.string(),
  /** Told only now. */
  key: z.string(),
  assessment: z.string(),
});
export const LinkList = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      assessment: z.string(),
      role: NewLink.shape.role,
      name: z.string(),
      ...group,
      createdAt: z.string(),
      expiresAt: z.string(),
      revokedAt: z.optional(z.string()),
      begun: z.boolean(),
    }),
  ),
});

export const ProposalDecision = z.object({
  state: z.enum(['accepted', 'declined']),
  /** As it is shown; as it was written when left out. */
  text: z.optional(words),
  answer: z.optional(words),
  /** Shows it under its item. */
  publish: z._default(z.boolean(), false),
});
export const StaffProposal = z.object({
  key: z.string(),
  reference: z.string(),
  receivedAt: z.string(),
  template: z.string(),
  item: z.string(),
  place: z.string(),
  message: z.string(),
  /** Whether the writer agreed that the words may be published. */
  mayPublish: z.boolean(),
  state: z.enum(['open', 'accepted', 'declined']),
  text: z.optional(z.string()),
  answer: z.optional(z.string()),
  decidedAt: z.optional(z.string()),
  publishedAt: z.optional(z.string()),
});
export const StaffProposalList = z.object({ items: z.array(StaffProposal) });

for (const [id, schema] of Object.entries({
  ChecklistTemplate,
  Assessment,
  AssessmentSummary,
  AssessmentInvitation,
  AssessmentPage,
  SummaryPage,
  VersionList,
  ChecklistList,
  AssessmentConflict,
  ItemProposal,
  ProposalList,
  AnswersOf,
  NewLink,
  CreatedLink,
  LinkList,
  ProposalDecision,
  StaffProposal,
  StaffProposalList,
}))
  named.add(schema, { id });
