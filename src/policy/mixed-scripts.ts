/** The recommended scripts of UAX 31, those written together (UTS 39) as one. */
const writingSystems = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}]/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Bengali}/u,
  /\p{Script=Devanagari}/u,
  /\p{Script=Ethiopic}/u,
  /\p{Script=Georgian}/u,
  /\p{Script=Gujarati}/u,
  /\p{Script=Gurmukhi}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Kannada}/u,
  /\p{Script=Khmer}/u,
  /\p{Script=Lao}/u,
  /\p{Script=Malayalam}/u,
  /\p{Script=Myanmar}/u,
  /\p{Script=Oriya}/u,
  /\p{Script=Sinhala}/u,
  /\p{Script=Tamil}/u,
  /\p{Script=Telugu}/u,
  /\p{Script=Thaana}/u,
  /\p{Script=Thai}/u,
  /\p{Script=Tibetan}/u,
]

const shared = /[\p{Script=Common}\p{Script=Inherited}]/u

function writingSystemOf(character: string): number {
  return writingSystems.findIndex((system) => system.test(character))
}

/**
 * Returns whether one label of `host`, as typed, mixes writing systems, as look-alike hosts do
 * (R9).
 */
export function hasMixedScripts(host: string): boolean {
  return host.split(/[.\u3002\uFF0E\uFF61]/u).some((label) => {
    const letters = Array.from(label.normalize('NFKC')).filter(
      (character) => !shared.test(character),
    )
    return new Set(letters.map(writingSystemOf)).size > 1
  })
}
