import * as fc from 'fast-check'
import { draftArbitrary } from '../../../../policy/testing/settings.arbitrary.ts'
import { maxDistanceMs, type View } from '../../model/view.ts'
import type { SharedPreview } from '../share-link.ts'
import { maxEndedAtMs } from '../link-codecs.ts'

const viewArbitrary: fc.Arbitrary<View> = fc.record({
  cause: fc.constantFrom('agentEndsSession', 'agentInactive'),
  situation: fc.constantFrom('inRoom', 'opensLink'),
  atMs: fc.integer({ min: -maxDistanceMs, max: maxDistanceMs }),
  endedAtMs: fc.integer({ min: 0, max: maxEndedAtMs }),
  timeZone: fc.constantFrom(
    'UTC',
    'Europe/Berlin',
    'America/Argentina/ComodRivadavia',
    'Asia/Kolkata',
  ),
})

/** Anything that can stand in the form or be saved, looked at in any way. */
export const sharedPreviewArbitrary: fc.Arbitrary<SharedPreview> = fc.record({
  draft: fc.option(draftArbitrary),
  view: viewArbitrary,
})
