/// A `multipart/form-data` post (RFC 7578), as RFC 2046, section 5.1, allows it: with text before the first boundary and
/// after the last, and with spaces or tabs after each.
///
/// Lines end in CR LF. Where the first boundary’s line ends in LF alone, all do: a post that was saved by an editor is still
/// read, as Go, PHP and Werkzeug read it, though Rack does not.
struct MultipartPost {
  /// What is after the first boundary’s line; nil where the first boundary is also the last.
  private let body: FormPost.Bytes?
  private let lineEnd: [UInt8]
  /// What precedes and follows each part: a line end, two hyphens and the boundary.
  private let delimiter: DelimiterSearch

  /// RFC 2046: “boundary := 0*69<bchars> bcharsnospace”.
  private static let longestBoundary = 70

  /// So many lines of the text before the first boundary may look like one.
  private static let mostCandidates = 8

  /// Nil if no line may be a boundary. The header that names the boundary is not part of the bytes, so it is the first line
  /// that begins with two hyphens, could be one, is followed by a header or an empty line, and comes again; where none comes
  /// again, the first of those.
  init?(_ bytes: FormPost.Bytes) {
    var rest = bytes
    var candidates: [(boundary: [UInt8], line: FormPost.Bytes, body: FormPost.Bytes)] = []
    var comesAgain = false
    var lastLine: [UInt8]?
    while !comesAgain, !rest.isEmpty, candidates.count < Self.mostCandidates {
      let end = rest.firstIndex(of: Self.lineFeed) ?? rest.endIndex
      let line = rest[..<end]
      rest = rest[end...].dropFirst()
      guard let boundary = Self.boundary(line) else { continue }
      if boundary.count <= Self.longestBoundary, Self.mayBeHeader(rest) {
        candidates.append((boundary, line, rest))
        comesAgain = Self.holds(rest, boundary)
      } else if boundary.count > 2, boundary.suffix(2).elementsEqual("--".utf8) {
        lastLine = boundary
      }
    }
    if let (boundary, line, body) = comesAgain ? candidates.last : candidates.first {
      lineEnd = line.last == Self.carriageReturn ? [Self.carriageReturn, Self.lineFeed] : [Self.lineFeed]
      delimiter = DelimiterSearch(lineEnd + Array("--".utf8) + boundary)
      self.body = body
    } else if let lastLine {
      lineEnd = []
      delimiter = DelimiterSearch(lastLine)
      body = nil
    } else {
      return nil
    }
  }

  /// Passes the parts, in their order.
  func read(_ add: (FormPost.Entry) throws(FormPost.Problem) -> Void) throws(FormPost.Problem) {
    guard var rest = body else { return }
    var number = 0
    while true {
      number += 1
      guard let end = delimiter.first(in: rest, where: { Self.ending(of: $0) != nil }),
        let ending = Self.ending(of: rest[end.upperBound...])
      else { throw .unfinished }
      try add(MultipartPart(rest[..<end.lowerBound], lineEnd, number: number).entry)
      guard case .next(let start) = ending else { return }
      rest = rest[start...]
    }
  }

  // MARK: Lines

  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// What follows a boundary: two hyphens end the post; nil where the boundary is only the beginning of a line.
  private enum Ending {
    case last
    case next(Int)
  }

  private static func ending(of rest: FormPost.Bytes) -> Ending? {
    if rest.starts(with: "--".utf8) { return .last }
    var index = rest.startIndex
    while index < rest.endIndex, isPadding(rest[index]) { index += 1 }
    if index < rest.endIndex, rest[index] == carriageReturn { index += 1 }
    return index < rest.endIndex && rest[index] == lineFeed ? .next(index + 1) : nil
  }

  private static func isPadding(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// The boundary that a line may be; nil where it is none.
  private static func boundary(_ line: FormPost.Bytes) -> [UInt8]? {
    guard line.starts(with: "--".utf8) else { return nil }
    let end = line.lastIndex { !isPadding($0) && $0 != carriageReturn }.map { $0 + 1 } ?? line.startIndex
    let name = line[..<end].dropFirst(2)
    guard !name.isEmpty, name.count <= longestBoundary + 2, name.allSatisfy(isBoundaryCharacter) else { return nil }
    return Array(name)
  }

  /// Whether a line separates parts by a boundary or ends them: looked for from the end, where the last one mostly is.
  private static func holds(_ bytes: FormPost.Bytes, _ boundary: [UInt8]) -> Bool {
    let delimiter = Array("--".utf8) + boundary
    var rest = bytes
    while let lineFeed = rest.lastIndex(of: lineFeed) {
      let line = rest[(lineFeed + 1)...]
      if line.starts(with: delimiter), ending(of: line.dropFirst(delimiter.count)) != nil { return true }
      rest = rest[..<lineFeed]
    }
    return false
  }

  private static func isBoundaryCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "'()+_,-./:=? ".utf8.contains(byte)
    }
  }

  /// Whether what follows a boundary begins with a header’s name and a colon, or with an empty line.
  private static func mayBeHeader(_ rest: FormPost.Bytes) -> Bool {
    let end = rest.firstIndex { !isNameCharacter($0) } ?? rest.endIndex
    guard end < rest.endIndex else { return false }
    if end == rest.startIndex { return rest[end] == lineFeed || rest[end] == carriageReturn }
    return rest[end] == UInt8(ascii: ":")
  }

  private static func isNameCharacter(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: ":") }
}

/// Looks for a delimiter in linear time (Knuth, Morris and Pratt).
struct DelimiterSearch {
  private let pattern: [UInt8]
  private var fallback: [Int]

  /// - Parameter pattern: the delimiter, not empty.
  init(_ pattern: [UInt8]) {
    self.pattern = pattern
    fallback = [Int](repeating: 0, count: pattern.count)
    var length = 0
    for index in pattern.indices.dropFirst() {
      while length > 0, pattern[index] != pattern[length] { length = fallback[length - 1] }
      if pattern[index] == pattern[length] { length += 1 }
      fallback[index] = length
    }
  }

  /// The first occurrence after which `isEnd` holds of the rest of the bytes.
  func first(in bytes: FormPost.Bytes, where isEnd: (FormPost.Bytes) -> Bool) -> Range<Int>? {
    var matched = 0
    for index in bytes.indices {
      while matched > 0, bytes[index] != pattern[matched] { matched = fallback[matched - 1] }
      if bytes[index] == pattern[matched] { matched += 1 }
      guard matched == pattern.count else { continue }
      if isEnd(bytes[(index + 1)...]) { return (index + 1 - pattern.count)..<(index + 1) }
      matched = fallback[matched - 1]
    }
    return nil
  }
}
