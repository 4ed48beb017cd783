import FormCatalog
import FormSource

/// The words and phrases that mark a provisional text.
enum LeftoverMarks {
  /// Whole words in capitals, left as reminders.
  private static let words = [
    "TODO", "TO DO", "FIXME", "TBD", "XXX", "XXXX", "XXXXX", "FEEDME", "CHANGEME", "CHANGE ME", "WIP", "???",
  ]
  /// Anywhere in a text, in capitals or not.
  private static let phrases = [
    "feedme", "feed me", "feed-me", "feed_me", "lorem ipsum", "change-me", "change_me",
    "si vous avez plusieurs formulaires", "ceci est une introduction", "ceci est une description",
    "ceci est un texte", "[à compléter]", "[a completer]", "(à compléter)", "<à compléter>", "[à remplir]",
    "(à remplir)", "[à définir]", "(à définir)", "mention inutile", "mentions inutiles",
    // The scope of a definition that `datapass new` began, up to 0.2.0.
    "premiere_donnee", "une première donnée",
  ]
  /// Sites that nobody visits. A question may name one as an example.
  private static let sites = [
    "example.com", "example.org", "example.net", "example.fr", "exemple.com", "exemple.fr", "mon-site.fr", "monsite.fr",
  ]
  /// Mailboxes that anyone can read; fine only outside production, or where the vault provides the real address.
  private static let openMailboxes = ["@yopmail.", "@mailinator.", "@jetable.org"]
  /// As the whole of a short text, or at its end; in small letters, in capitals, or with a capital.
  private static let endings = [
    "à remplir", "à compléter", "à définir", "à renseigner", "à rédiger", "a remplir", "a completer", "a definir",
    "à venir", "...à préciser",
  ].flatMap { [$0, $0.uppercased(), $0.prefix(1).uppercased() + $0.dropFirst()] }.map { Array($0.utf8) }

  private static let questionScanner = PhraseScanner(
    words.map { PhraseScanner.Phrase($0, isExact: true) } + phrases.map { PhraseScanner.Phrase($0) }
  )
  private static let scanner = PhraseScanner(
    words.map { PhraseScanner.Phrase($0, isExact: true) } + (phrases + sites).map { PhraseScanner.Phrase($0) }
  )
  private static let mailboxScanner = PhraseScanner(openMailboxes.map { PhraseScanner.Phrase($0) })

  /// The place of the first mark, in UTF-8 offsets.
  static func first(in text: CatalogText, isProduction: Bool) -> Range<Int>? {
    var value = text.value
    return value.withUTF8 { bytes in
      // Addresses in messages have a rule of their own.
      if text.kind == .email || text.traits.contains(.at), !text.isDeferred, isProduction, text.filling != .message,
        let found = mailboxScanner.first(in: bytes)
      {
        return word(around: found, in: bytes)
      }
      guard !text.isDeferred else { return nil }
      if text.traits.contains(.openingBracket), let found = BracketedInstruction.first(in: bytes) { return found }
      guard let found = firstMark(in: bytes) else { return nil }
      return questionKeys.contains(text.lastKey) ? firstMark(in: bytes, ofQuestion: true) : found
    }
  }

  /// The place of the first mark in a text that is not part of a catalogue.
  static func first(in text: String) -> Range<Int>? {
    var text = text
    return text.withUTF8 { BracketedInstruction.first(in: $0) ?? firstMark(in: $0) }
  }

  /// The texts that ask something: they give examples, and what is “à remplir” may be the applicant’s.
  private static let questionKeys: Set<Substring> = [
    "label", "hint", "title", "intro", "options", "suggestions", "message", "subtitle", "content", "info",
  ]

  private static func firstMark(
    in bytes: UnsafeBufferPointer<UInt8>,
    ofQuestion isQuestion: Bool = false
  ) -> Range<Int>? {
    if let found = (isQuestion ? questionScanner : scanner).first(in: bytes) { return word(around: found, in: bytes) }
    if bytes.count <= 12, isNearlyFeedme(bytes) { return 0..<bytes.count }
    return bytes.count <= (isQuestion ? 16 : 80) ? ending(of: bytes) : nil
  }

  private static let feedme = Array("feedme".utf8)

  /// Whether a short text is `FEEDME` but for one letter, whatever separates its words.
  private static func isNearlyFeedme(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.count >= 5 && Suggestion.areOneApart(bytes.filter(\.isLetter).map(\.small), feedme)
  }

  /// The whole of a short text that ends in words such as « à remplir ».
  private static func ending(of bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var end = bytes.count
    while end > 0, bytes[end - 1] <= 0x20 || bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    let isLeftover = endings.contains { ending in
      // The last byte alone rules out nearly all texts.
      ending.count <= end && ending.last == bytes[end - 1]
        && zip(bytes[(end - ending.count)..<end], ending).allSatisfy { $0 == $1 }
    }
    return isLeftover ? 0..<end : nil
  }

  /// The mark with the letters around it (`feedme-with-valid-url`); the whole of a short text for a mark of several words.
  private static func word(around found: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    if bytes.count <= 80, bytes[found].contains(0x20) { return 0..<bytes.count }
    var (start, end) = (found.lowerBound, found.upperBound)
    while start > 0, isPart(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, isPart(bytes[end]) { end += 1 }
    return start..<end
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"),
      UInt8(ascii: "_"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
