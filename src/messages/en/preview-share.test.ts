import { expect, test } from 'vitest'
import { copying } from './copying.ts'
import { brokenLink, previewPage, share } from './preview-share.ts'
import { sentenceFaultsIn } from './testing/prose.ts'

test('what is explained is explained in whole sentences', () => {
  const sentences = [
    share.copied,
    copying.byHand,
    share.doesNotFit,
    share.embedCodeCopied,
    share.summaryCopied,
    previewPage.savedText,
    previewPage.draftText,
    previewPage.sharedText,
    previewPage.flowText,
    brokenLink.tooLong,
    brokenLink.unknownVersion,
    brokenLink.damaged,
    brokenLink.nothingDone,
  ]
  expect(sentences.flatMap(sentenceFaultsIn)).toEqual([])
})
