import FormJSON
import FormSource
import FormSubmission

/// Reads submissions from JSON, each answer according to its field, in one pass and without a tree of the text.
struct JSONSubmissionReader {
  private typealias Stop = JSONScanner.Stop

  private let schema: FormSchema
  private let outline: SubmissionOutline
  /// Whether lists may be written as the text of a JSON array.
  private let isStored: Bool
  private var scanner: JSONScanner
  private(set) var result: ReadSubmission
  private var places: SubmissionPlaces
  /// What is wrong with lists that are stored as texts.
  private var listProblems: [JSONProblem] = []
  /// What is wrong with the text.
  private(set) var problems: [JSONProblem] = []

  /// Prepares to read submissions.
  /// - Parameters:
  ///   - bytes: what contains them; they have to stay where they are.
  ///   - schema: the schema of the form.
  ///   - outline: the form’s outline.
  ///   - isStored: whether lists may be written as the text of a JSON array.
  ///   - limits: the limits of each text.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ schema: FormSchema,
    _ outline: SubmissionOutline,
    isStored: Bool,
    limits: JSONLimits
  ) {
    self.schema = schema
    self.outline = outline
    self.isStored = isStored
    scanner = JSONScanner(bytes, 0..<0, source: SourceID(0), limits: limits)
    result = ReadSubmission(PlacedSubmission(to: schema))
    places = SubmissionPlaces(outline, schema)
  }

  /// Reads the submission in a range of the bytes; false where a problem stops reading, and nothing else is of use.
  mutating func read(_ range: Range<Int>) -> Bool {
    scanner.restart(at: range)
    result.submission.removeAll()
    result.violations = []
    result.vacated = []
    places.removeAll()
    listProblems = []
    do throws(Stop) {
      try scanner.begin()
      try read()
      try scanner.finish()
      problems = scanner.problems + listProblems
      return true
    } catch {
      problems = scanner.problems + listProblems + [error.problem]
      return false
    }
  }

  /// Where a path of the submission that was read leads, as ``SubmissionPlaces`` says; `bytes` are those it was read from.
  mutating func offset(of path: String, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    places.offset(of: path, in: bytes, outline)
  }

  private mutating func read() throws(Stop) {
    let whole = try scanner.next()
    places.root = scanner.start
    guard whole == .object else {
      report(.noSubmission)
      return try scanner.skip(whole)
    }
    var hasData = false
    while try scanner.next() == .name {
      guard let index = outline.part(scanner) else {
        try readOutside()
        continue
      }
      let piece = try scanner.next()
      places.note(part: index, at: scanner.start)
      switch outline.parts[index] {
      case .data:
        hasData = true
        if piece == .object { try readAnswers(.data) } else { try refuse(piece, .mistypedData) }
      case .documents:
        if piece == .object {
          try readAnswers(.documents)
        } else {
          try refuse(piece, piece == .null ? nil : .mistypedDocuments)
        }
      case .party(let name) where piece == .object:
        try scanner.skip(piece)
        reportNull(since: places.offset(ofPart: index), "/" + name, name)
      case .party(let name): try refuse(piece, piece == .null ? nil : .mistypedParty(name))
      case .box(let name, let place):
        guard let answer = try value(piece).scalar else { continue }
        if !answer.isBlank, answer.isTicked == nil { report(.mistypedBox(name)) }
        if let place { result.submission.boxes[place] = .flag(answer.isTicked == true) }
      }
    }
    if !hasData { result.violations.insert(.missingData, at: 0) }
  }

  /// Reads the members of `data` or `documents`.
  private mutating func readAnswers(_ part: SubmissionOutline.Part) throws(Stop) {
    while try scanner.next() == .name {
      guard let question = outline.question(scanner, isDocument: part == .documents) else {
        let (name, start) = (scanner.text, scanner.start)
        let piece = try scanner.next()
        let folder = part == .data ? "/data/" : "/documents/"
        if !schema.isOpen { reportUnknown(folder, name) }
        try scanner.skip(piece)
        if schema.isOpen { reportNull(since: start, folder + name.escapedForPointer, name) }
        continue
      }
      let piece = try scanner.next()
      places.note(question, at: scanner.start)
      switch question {
      case .field(let place): result.submission.answers[place] = try answer(piece, schema.fields[place])
      case .box(let place): result.submission.boxes[place] = try value(piece).scalar
      }
    }
  }

  private mutating func answer(_ piece: JSONScanner.Piece, _ field: FieldSchema) throws(Stop) -> FieldValue? {
    guard isStored else { return try value(piece).answer(to: field) }
    if piece == .string, field.isMany, let items = storedList() { return field.read(typed: .list(items)) }
    return try value(piece).answer(to: field).map(field.read(typed:))
  }

  // MARK: Violations

  private mutating func report(_ violation: Violation) { result.violations.append(violation) }

  /// Drops the rest of a value, after reporting what is wrong with it.
  private mutating func refuse(_ piece: JSONScanner.Piece, _ violation: Violation?) throws(Stop) {
    if let violation { report(violation) }
    try scanner.skip(piece)
  }

  private mutating func reportUnknown(_ folder: String, _ name: String) {
    guard result.violations.count < Violation.mostOfAKind else { return }
    let path = folder + name.escapedForPointer
    places.note(path, at: scanner.start)
    report(.unknown(at: path, name))
  }

  /// Reports a null character in what has been read since an offset and is stored unexamined.
  private mutating func reportNull(since start: Int, _ path: String, _ name: String) {
    guard let place = scanner.lastNull, place >= start, result.violations.count < Violation.mostOfAKind else { return }
    places.note(path, at: place)
    report(.nul(at: path, name))
  }

  /// Reports the name just read, which is beside the parts of a submission.
  private mutating func readOutside() throws(Stop) {
    let name = scanner.text
    let piece = try scanner.next()
    if let part = schema.part(of: name) {
      if result.violations.count < Violation.mostOfAKind {
        places.note("/" + name.escapedForPointer, at: scanner.start)
        report(.misplaced(name, outOf: part))
        result.vacated.insert("/\(part)/\(name.escapedForPointer)")
      }
    } else {
      reportUnknown("/", name)
    }
    try scanner.skip(piece)
  }

  // MARK: Values

  /// The rest of the value that a piece begins. Of what no field can take only the kind is kept.
  private mutating func value(_ piece: JSONScanner.Piece) throws(Stop) -> RawAnswer {
    guard piece == .array else { return try single(piece) }
    var items: [RawAnswer] = []
    while true {
      let item = try scanner.next()
      if item == .end { return .list(items) }
      items.append(item == .object ? .map(try members()) : try single(item))
    }
  }

  private mutating func members() throws(Stop) -> [String: RawAnswer] {
    var members: [String: RawAnswer] = [:]
    while try scanner.next() == .name {
      let name = scanner.text
      members[name] = try single(try scanner.next())
    }
    return members
  }

  private mutating func single(_ piece: JSONScanner.Piece) throws(Stop) -> RawAnswer {
    switch piece {
    case .null: return .null
    case .bool(let flag): return .flag(flag)
    case .number: return .number(literal: scanner.text)
    case .string: return .text(scanner.text)
    case .array:
      try scanner.skip(piece)
      return .list([.null])
    case .object:
      try scanner.skip(piece)
      return .map([:])
    case .name, .end: return .null
    }
  }

  /// The items of a list stored as the text of a JSON array, which was just read; nil if it is not an array of texts.
  private mutating func storedList() -> [String]? {
    let (items, problems) = scanner.withText { Self.items(of: $0, scanner.limits) }
    for problem in problems where items != nil {
      let start = scanner.offset(ofByte: problem.span.start)
      let end = scanner.offset(ofByte: problem.span.end)
      listProblems.append(JSONProblem(problem.kind, at: ByteSpan(problem.span.source, start, end)))
    }
    return items
  }

  private static func items(
    of text: UnsafeBufferPointer<UInt8>,
    _ limits: JSONLimits
  ) -> (items: [String]?, problems: [JSONProblem]) {
    guard text.first == UInt8(ascii: "[") else { return (nil, []) }
    var scanner = JSONScanner(text, 0..<text.count, source: SourceID(0), limits: limits)
    do throws(Stop) {
      try scanner.begin()
      guard try scanner.next() == .array else { return (nil, []) }
      var items: [String] = []
      while true {
        switch try scanner.next() {
        case .string: items.append(scanner.text)
        case .end:
          try scanner.finish()
          return (items, scanner.problems)
        case .array, .object, .name, .number, .bool, .null: return (nil, [])
        }
      }
    } catch {
      return (nil, [])
    }
  }
}
