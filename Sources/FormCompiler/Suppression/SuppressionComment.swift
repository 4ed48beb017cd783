import FormSource

/// A comment `# datapass:disable=rule,rule2 -- reason`, or `datapass:disable-file=…`.
struct SuppressionComment: Hashable, Sendable {
  /// A rule's name and its place.
  struct Name: Hashable, Sendable {
    let text: String
    let span: ByteSpan
  }

  /// From its `#` to the end of the line, or to the comment behind it.
  let span: ByteSpan
  private(set) var isForFile = false
  private(set) var names: [Name] = []
  private(set) var problem: MalformedSuppression.Problem?

  private static let nameLimit = 64
  static let mark = Array("datapass:".utf8)

  /// The rules' names, from the first to the last; nil without names.
  var listSpan: ByteSpan? {
    guard let first = names.first, let last = names.last else { return nil }
    return first.span.union(last.span)
  }

  /// The parts of a comment that begin with a `#` of their own (`# datapass:… # TODO`), a space on both sides of it.
  static func parts(of comment: ByteSpan, in bytes: [UInt8]) -> [ByteSpan] {
    let range = comment.range.clamped(to: 0..<bytes.count)
    var starts = [range.lowerBound]
    for index in range.dropFirst().dropLast()
    where bytes[index] == UInt8(ascii: "#") && bytes[index - 1].isBlank && bytes[index + 1].isBlank {
      starts.append(index)
    }
    return zip(starts, starts.dropFirst() + [range.upperBound]).map { start, next in
      var end = next
      while end > start, next < range.upperBound, bytes[end - 1].isBlank { end -= 1 }
      return ByteSpan(comment.source, start, end)
    }
  }

  /// Nil for any other comment.
  init?(_ span: ByteSpan, in bytes: [UInt8]) {
    self.span = span
    var text = bytes[span.range.clamped(to: 0..<bytes.count)].drop { $0 == UInt8(ascii: "#") || $0.isBlank }
    guard text.starts(with: Self.mark) else { return nil }
    text = text.dropFirst(Self.mark.count)
    let isApart = text.first?.isBlank ?? true
    text = text.drop(while: \.isBlank)
    let bytesOfWord = text.prefix { (97...122).contains($0) || $0 == UInt8(ascii: "-") }
    let word = String(decoding: bytesOfWord, as: UTF8.self)
    guard word == "disable" || word == "disable-file" else {
      // `datapass: …` may be the beginning of a sentence.
      guard !isApart, !word.isEmpty else { return nil }
      problem = .unknownWord(word)
      return
    }
    isForFile = word == "disable-file"
    text = text.dropFirst(bytesOfWord.count).drop(while: \.isBlank)
    guard text.first == UInt8(ascii: "=") else {
      problem = .noRule
      return
    }
    readList(text.dropFirst())
  }

  private mutating func readList(_ text: ArraySlice<UInt8>) {
    let dashes = zip(text.indices, text.indices.dropFirst()).first { here, next in
      text[here] == UInt8(ascii: "-") && text[next] == UInt8(ascii: "-")
        && (here == text.startIndex || text[here - 1].isBlank)
    }
    let list = text[..<(dashes?.0 ?? text.endIndex)]
    // Everything after that many names is taken for one more name, which is unknown.
    for part in list.split(separator: UInt8(ascii: ","), maxSplits: Self.nameLimit) {
      let start = part.firstIndex { !$0.isBlank }
      guard let start, let end = part.lastIndex(where: { !$0.isBlank }) else { continue }
      let span = ByteSpan(self.span.source, start, end + 1)
      names.append(Name(text: String(decoding: part[start...end], as: UTF8.self), span: span))
    }
    let reason = text[(dashes.map { $0.1 + 1 } ?? text.endIndex)...]
    if names.isEmpty {
      problem = .noRule
    } else if reason.allSatisfy({ $0.isBlank || $0 == UInt8(ascii: "-") }) {
      problem = .noReason
    }
  }
}

extension UInt8 {
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
