/// Parses the HTML of any text in one pass. Open elements are kept in an array, not on the call stack, so that nesting
/// costs only memory.
package struct MarkupParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let context: MarkupContext
  private var offset = 0
  private var textStart = 0
  private var pieces: [Markup.Piece] = []
  private var problems: [MarkupProblem] = []
  /// The open elements, outermost first.
  private var open: [(name: String, element: MarkupElement, range: Range<Int>)] = []
  /// How many elements of each name are open.
  private var openCounts: [String: Int] = [:]

  /// Parses the HTML of a text.
  /// - Parameters:
  ///   - text: any text.
  ///   - context: where the text is shown, which decides which tags are problems.
  /// - Returns: the pieces of the text and their problems.
  package static func parse(_ text: String, as context: MarkupContext) -> Markup {
    var text = text
    return text.withUTF8 { bytes in
      var parser = MarkupParser(bytes, context)
      parser.parse()
      // Missing end tags are found out of order.
      let problems = parser.problems.sorted {
        ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
      }
      return Markup(pieces: parser.pieces, problems: problems, bytes: Array(bytes))
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ context: MarkupContext) {
    self.bytes = bytes
    self.context = context
  }

  private mutating func parse() {
    while offset < bytes.count {
      guard bytes[offset] == UInt8(ascii: "<"), offset + 1 < bytes.count else {
        offset += 1
        continue
      }
      switch bytes[offset + 1] {
      case UInt8(ascii: "!"), UInt8(ascii: "?"): comment()
      case let next where next.isLetter: tag()
      case UInt8(ascii: "/") where offset + 2 < bytes.count && bytes[offset + 2].isLetter: tag()
      default: offset += 1
      }
    }
    endText(at: bytes.count)
    while let last = open.popLast() {
      if !last.element.contains(.optionalEnd) { report(.unclosed(last.name), at: last.range) }
      pieces.append(.close(last.name))
    }
  }

  private mutating func report(_ kind: MarkupProblem.Kind, at range: Range<Int>) {
    problems.append(MarkupProblem(kind: kind, range: range))
  }

  private mutating func endText(at end: Int) {
    if textStart < end { pieces.append(.text(textStart..<end)) }
    textStart = end
  }

  /// Skips `<!-- … -->`, `<!doctype …>` or `<? … >`, of which nothing is shown.
  private mutating func comment() {
    let start = offset
    endText(at: start)
    let isComment = bytes[start...].starts(with: "<!--".utf8)
    offset += isComment ? 4 : 2
    while offset < bytes.count {
      let isEnd =
        bytes[offset] == UInt8(ascii: ">")
        && (!isComment || bytes[offset - 1] == UInt8(ascii: "-") && bytes[offset - 2] == UInt8(ascii: "-"))
      offset += 1
      if isEnd {
        textStart = offset
        return
      }
    }
    report(.unterminatedTag, at: start..<bytes.count)
    textStart = offset
  }

  private mutating func tag() {
    let start = offset
    endText(at: start)
    var reader = TagReader(bytes, at: start)
    let reading = reader.read()
    offset = reader.offset
    textStart = offset
    guard let reading else { return report(.unterminatedTag, at: start..<bytes.count) }
    let range = start..<offset
    if reading.isEnd { return end(reading.name, range) }
    problems += reader.problems
    let element = MarkupElement.named(reading.name)
    check(reading, element, range)
    begin(Markup.Tag(name: reading.name, attributes: reading.attributes, range: range), element)
  }

  /// Reports the problems of a start tag on its own.
  private mutating func check(_ tag: TagReader.Reading, _ element: MarkupElement, _ range: Range<Int>) {
    if element.contains(.unsafe) {
      report(.unsafeTag(tag.name), at: range)
    } else if !element.contains(.known) {
      report(.unknownTag(tag.name), at: range)
    } else if !context.allows(element) {
      report(.disallowedTag(tag.name), at: range)
    }
    for attribute in tag.attributes {
      if attribute.name.utf8.count > 4, attribute.name.hasPrefix("on") {
        report(.eventHandler(attribute.name), at: attribute.range)
      }
      if MarkupAddress.attributes.contains(attribute.name), MarkupAddress.isUnsafe(attribute.value) {
        report(.unsafeAddress, at: attribute.valueRange)
      }
    }
  }

  private mutating func begin(_ tag: Markup.Tag, _ element: MarkupElement) {
    if let last = open.last, MarkupElement.ends(last.name, before: tag.name) { closeLast() }
    pieces.append(.open(tag))
    guard element.contains(.known), !element.contains(.void) else { return }
    if element.contains(.raw) {
      skipRaw(tag)
      return pieces.append(.close(tag.name))
    }
    open.append((tag.name, element, tag.range))
    openCounts[tag.name, default: 0] += 1
  }

  private mutating func closeLast() {
    guard let last = open.popLast() else { return }
    openCounts[last.name, default: 1] -= 1
    pieces.append(.close(last.name))
  }

  private mutating func end(_ name: String, _ range: Range<Int>) {
    let element = MarkupElement.named(name)
    if element.contains(.void) {
      report(.needlessEnd(name), at: range)
      // Browsers treat `</br>` as a line break.
      if name == "br" { pieces.append(.open(Markup.Tag(name: name, attributes: [], range: range))) }
      return
    }
    guard element.contains(.known) else { return report(.unknownTag(name), at: range) }
    guard openCounts[name, default: 0] > 0 else { return report(.unopened(name), at: range) }
    while let last = open.last {
      let isIt = last.name == name
      if !isIt, !last.element.contains(.optionalEnd) { report(.misnested(last.name), at: last.range) }
      closeLast()
      if isIt { return }
    }
  }

  /// Skips the content of an element that is not text, up to the end of the element or of the text.
  private mutating func skipRaw(_ tag: Markup.Tag) {
    let name = Array(tag.name.utf8)
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "<"), offset + 2 + name.count <= bytes.count,
        bytes[offset + 1] == UInt8(ascii: "/"),
        zip(name, bytes[(offset + 2)...]).allSatisfy({ $0 == $1 | 0x20 })
      {
        while offset < bytes.count, bytes[offset] != UInt8(ascii: ">") { offset += 1 }
        offset = Swift.min(offset + 1, bytes.count)
        break
      }
      offset += 1
    }
    textStart = offset
  }
}
