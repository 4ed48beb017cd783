/// Decodes one scalar and records where each byte comes from (YAML 1.1, chapters 5.7 and 9).
struct ScalarDecoder {
  let bytes: [UInt8]
  private var position: Int
  private let limit: Int
  private(set) var decoded: [UInt8] = []
  private(set) var offsets: [Int] = []
  private(set) var end: Int

  init(bytes: [UInt8], raw: Range<Int>) {
    self.bytes = bytes
    position = raw.lowerBound
    limit = Swift.min(raw.upperBound, bytes.count)
    end = limit
    decoded.reserveCapacity(Swift.max(0, limit - position))
    offsets.reserveCapacity(Swift.max(0, limit - position))
  }

  /// Decodes all of it, in the style of a scalar whose text is known.
  mutating func decode(_ scalar: SyntaxScalar) {
    switch scalar.style {
    case .plain: decodePlain()
    case .singleQuoted: decodeSingleQuoted()
    case .doubleQuoted: decodeDoubleQuoted()
    case .literal: decodeBlock(isFolded: false, text: scalar.text)
    case .folded: decodeBlock(isFolded: true, text: scalar.text)
    case .file: decodeLines()
    }
  }

  private mutating func emit(_ byte: UInt8, from offset: Int) {
    decoded.append(byte)
    offsets.append(offset)
  }

  private mutating func emitLine(_ line: Range<Int>) {
    decoded.append(contentsOf: bytes[line])
    offsets.append(contentsOf: line)
  }

  private mutating func emitText(_ text: String, from offset: Int) {
    for byte in text.utf8 { emit(byte, from: offset) }
  }

  /// Line breaks of all systems are one character.
  private mutating func decodeLines() {
    while position < limit {
      if bytes[position] == UInt8(ascii: "\r"), position + 1 < limit, bytes[position + 1] == UInt8(ascii: "\n") {
        position += 1
      }
      copy()
    }
  }

  private mutating func decodePlain() {
    while position < limit {
      if isLineBreak(position) || isBlankRun(position) { fold() } else { copy() }
    }
  }

  private mutating func decodeSingleQuoted() {
    position += 1
    end = limit - 1
    while position < end {
      if bytes[position] == UInt8(ascii: "'"), position + 1 < end, bytes[position + 1] == UInt8(ascii: "'") {
        emit(UInt8(ascii: "'"), from: position)
        position += 2
      } else if isLineBreak(position) || isBlankRun(position) {
        fold()
      } else {
        copy()
      }
    }
  }

  private mutating func decodeDoubleQuoted() {
    position += 1
    end = limit - 1
    while position < end {
      if bytes[position] == UInt8(ascii: "\\") {
        escape()
      } else if isLineBreak(position) || isBlankRun(position) {
        fold()
      } else {
        copy()
      }
    }
  }

  private mutating func copy() {
    emit(bytes[position], from: position)
    position += 1
  }

  private func isLineBreak(_ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r")
  }

  private func isBlank(_ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t")
  }

  /// Whether blanks start here that end at a line break: those belong to the fold.
  private func isBlankRun(_ index: Int) -> Bool {
    var index = index
    guard isBlank(index) else { return false }
    while index < end, isBlank(index) { index += 1 }
    return index < end && isLineBreak(index)
  }

  /// Folds line breaks: a single one becomes a space; of several, one is dropped.
  private mutating func fold() {
    let start = position
    var breaks: [Int] = []
    while position < end, isBlank(position) || isLineBreak(position) {
      if bytes[position] == UInt8(ascii: "\n") { breaks.append(position) }
      position += 1
    }
    if breaks.count <= 1 {
      emit(UInt8(ascii: " "), from: breaks.first ?? start)
    } else {
      for offset in breaks.dropFirst() { emit(UInt8(ascii: "\n"), from: offset) }
    }
  }

  private static let simpleEscapes: [UInt8: String] = [
    UInt8(ascii: "0"): "\0", UInt8(ascii: "a"): "\u{07}", UInt8(ascii: "b"): "\u{08}", UInt8(ascii: "t"): "\t",
    UInt8(ascii: "\t"): "\t", UInt8(ascii: "n"): "\n", UInt8(ascii: "v"): "\u{0B}", UInt8(ascii: "f"): "\u{0C}",
    UInt8(ascii: "r"): "\r", UInt8(ascii: "e"): "\u{1B}", UInt8(ascii: " "): " ", UInt8(ascii: "\""): "\"",
    UInt8(ascii: "/"): "/", UInt8(ascii: "\\"): "\\", UInt8(ascii: "N"): "\u{85}", UInt8(ascii: "_"): "\u{A0}",
    UInt8(ascii: "L"): "\u{2028}", UInt8(ascii: "P"): "\u{2029}",
  ]

  private mutating func escape() {
    let start = position
    position += 1
    guard position < end else { return }
    let letter = bytes[position]
    if isLineBreak(position) {
      while position < end, isBlank(position) || isLineBreak(position) { position += 1 }
    } else if let length = [UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8][letter] {
      let stop = Swift.min(position + 1 + length, end)
      let digits = String(decoding: bytes[position + 1..<stop], as: UTF8.self)
      let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
      emitText(String(scalar), from: start)
      position = stop
    } else {
      emitText(Self.simpleEscapes[letter] ?? "", from: start)
      position += 1
    }
  }

  /// Decodes a `|` or `>` scalar: its header, then its lines without their common indentation.
  ///
  /// The header may set the indentation relative to the parent's, which is not known here, so it is derived from the
  /// decoded text.
  private mutating func decodeBlock(isFolded: Bool, text: String) {
    while position < limit, !isLineBreak(position) { position += 1 }
    skipLineBreak()
    let indentation = blockIndentation() - Self.leadingSpaces(of: text)
    var lines: [Range<Int>] = []
    while position < limit {
      var start = position
      while start < limit, start - position < indentation, bytes[start] == UInt8(ascii: " ") { start += 1 }
      position = start
      while position < limit, !isLineBreak(position) { position += 1 }
      lines.append(start..<position)
      skipLineBreak()
    }
    isFolded ? emitFolded(lines) : emitLiteral(lines)
  }

  private mutating func skipLineBreak() {
    if position < limit, bytes[position] == UInt8(ascii: "\r") { position += 1 }
    if position < limit, bytes[position] == UInt8(ascii: "\n") { position += 1 }
  }

  /// The number of spaces at the start of the first non-empty line.
  private static func leadingSpaces(of text: String) -> Int {
    let line = text.utf8.drop { $0 == UInt8(ascii: "\n") }
    return line.prefix { $0 == UInt8(ascii: " ") }.count
  }

  private func blockIndentation() -> Int {
    var index = position
    while index < limit {
      var spaces = 0
      while index < limit, bytes[index] == UInt8(ascii: " ") {
        spaces += 1
        index += 1
      }
      if index < limit, !isLineBreak(index) { return spaces }
      while index < limit, isLineBreak(index) { index += 1 }
    }
    return 0
  }

  private mutating func emitLiteral(_ lines: [Range<Int>]) {
    for line in lines {
      emitLine(line)
      emit(UInt8(ascii: "\n"), from: line.upperBound)
    }
  }

  private mutating func emitFolded(_ lines: [Range<Int>]) {
    var breaks = 0
    // Without lines, the break stands at the end.
    var breakOffset = limit
    var previousIsIndented = false
    var isFirst = true
    for line in lines {
      if line.isEmpty {
        breaks += 1
        breakOffset = line.upperBound
        continue
      }
      let isIndented = isBlank(line.lowerBound)
      if isFirst {
        for _ in 0..<breaks { emit(UInt8(ascii: "\n"), from: breakOffset) }
      } else if isIndented || previousIsIndented {
        for _ in 0...breaks { emit(UInt8(ascii: "\n"), from: breakOffset) }
      } else if breaks == 0 {
        emit(UInt8(ascii: " "), from: breakOffset)
      } else {
        for _ in 0..<breaks { emit(UInt8(ascii: "\n"), from: breakOffset) }
      }
      emitLine(line)
      breaks = 0
      breakOffset = line.upperBound
      previousIsIndented = isIndented
      isFirst = false
    }
    emit(UInt8(ascii: "\n"), from: breakOffset)
  }
}
