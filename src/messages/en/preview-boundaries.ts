import type { BoundaryName } from '../../policy/segment.ts'

/** The texts about one boundary; `length` is a length of time in words. */
type BoundaryTexts = {
  title: string
  /** The boundary as the end of a sentence such as "1 minute after …". */
  moment: string
  justBefore: string
  atInstant: string
  justAfter: string
  /** The position of an instant, within a sentence. */
  at: string
  before: (length: string) => string
  after: (length: string) => string
}

const boundaryTexts: Record<BoundaryName, BoundaryTexts> = {
  session: {
    title: 'The session ends',
    moment: 'the session ends',
    justBefore: 'Just before the session ends',
    atInstant: 'At the instant the session ends',
    justAfter: 'Just after the session ends',
    at: 'at the instant the session ends',
    before: (length) => `${length} before the session ends`,
    after: (length) => `${length} after the session ends`,
  },
  full: {
    title: 'Full access ends',
    moment: 'full access ends',
    justBefore: 'Just before full access ends',
    atInstant: 'At the instant full access ends',
    justAfter: 'Just after full access ends',
    at: 'at the instant full access ends',
    before: (length) => `${length} before full access ends`,
    after: (length) => `${length} after full access ends`,
  },
  limited: {
    title: 'Limited access ends',
    moment: 'limited access ends',
    justBefore: 'Just before limited access ends',
    atInstant: 'At the instant limited access ends',
    justAfter: 'Just after limited access ends',
    at: 'at the instant limited access ends',
    before: (length) => `${length} before limited access ends`,
    after: (length) => `${length} after limited access ends`,
  },
}

const savedBoundaryTexts: Record<BoundaryName, BoundaryTexts> = {
  session: {
    title: 'The session ends as saved',
    moment: 'the session ends as saved',
    justBefore: 'Just before the session ends as saved',
    atInstant: 'At the instant the session ends as saved',
    justAfter: 'Just after the session ends as saved',
    at: 'at the instant the session ends as saved',
    before: (length) => `${length} before the session ends as saved`,
    after: (length) => `${length} after the session ends as saved`,
  },
  full: {
    title: 'Full access ends as saved',
    moment: 'full access ends as saved',
    justBefore: 'Just before full access ends as saved',
    atInstant: 'At the instant full access ends as saved',
    justAfter: 'Just after full access ends as saved',
    at: 'at the instant full access ends as saved',
    before: (length) => `${length} before full access ends as saved`,
    after: (length) => `${length} after full access ends as saved`,
  },
  limited: {
    title: 'Limited access ends as saved',
    moment: 'limited access ends as saved',
    justBefore: 'Just before limited access ends as saved',
    atInstant: 'At the instant limited access ends as saved',
    justAfter: 'Just after limited access ends as saved',
    at: 'at the instant limited access ends as saved',
    before: (length) => `${length} before limited access ends as saved`,
    after: (length) => `${length} after limited access ends as saved`,
  },
}

/** Returns the texts about a boundary; `isSaved` for one that only the saved settings have. */
export const textsOfBoundary = (name: BoundaryName, isSaved: boolean): BoundaryTexts =>
  (isSaved ? savedBoundaryTexts : boundaryTexts)[name]
