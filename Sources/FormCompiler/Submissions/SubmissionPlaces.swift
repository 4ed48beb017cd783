import FormJSON
import FormSource
import FormSubmission

/// The offsets of the parts of a submission, in bytes from the beginning of the file.
struct SubmissionPlaces {
  /// The offset of the whole submission.
  var root = 0
  /// The offset of each part of the outline, −1 for one that is not there; likewise of each field and each box.
  private var parts: [Int]
  private var fields: [Int]
  private var boxes: [Int]
  /// The offsets of what the form does not ask, by path.
  private var others: [String: Int] = [:]
  /// The way through the list whose element was asked for last.
  private var walk: ListWalk?

  init(_ outline: SubmissionOutline, _ schema: FormSchema) {
    parts = [Int](repeating: -1, count: outline.parts.count)
    fields = [Int](repeating: -1, count: schema.fields.count)
    boxes = [Int](repeating: -1, count: schema.checkboxes.count)
  }

  /// Forgets all places, and keeps the memory for others.
  mutating func removeAll() {
    for index in parts.indices { parts[index] = -1 }
    for index in fields.indices { fields[index] = -1 }
    for index in boxes.indices { boxes[index] = -1 }
    if !others.isEmpty { others = [:] }
    walk = nil
  }

  mutating func note(part: Int, at offset: Int) { parts[part] = offset }

  func offset(ofPart part: Int) -> Int { parts[part] }

  mutating func note(_ question: SubmissionOutline.Question, at offset: Int) {
    switch question {
    case .field(let place): fields[place] = offset
    case .box(let place): boxes[place] = offset
    }
  }

  mutating func note(_ path: String, at offset: Int) { others[path] = offset }

  /// The offset of a path (RFC 6901) or, if it does not exist, of the innermost value around it. The elements of a list are
  /// found in one pass if they are asked for in their order.
  mutating func offset(of path: String, in bytes: UnsafeBufferPointer<UInt8>, _ outline: SubmissionOutline) -> Int {
    if !others.isEmpty, let offset = others[path] { return offset }
    var rest = path.utf8[...]
    guard let part = Self.token(&rest).flatMap(outline.part), parts[part] >= 0 else { return root }
    guard let question = Self.token(&rest).flatMap({ outline.question($0, in: outline.parts[part]) }) else {
      return parts[part]
    }
    let answer =
      switch question {
      case .field(let place): fields[place]
      case .box(let place): boxes[place]
      }
    guard answer >= 0 else { return parts[part] }
    guard let index = Self.token(&rest).flatMap({ Int($0) }) else { return answer }
    if walk?.leads(to: index, of: answer) != true { walk = ListWalk(answer, in: bytes) }
    return walk?.offset(of: index) ?? answer
  }

  /// Takes the first token from a path; nil at its end.
  private static func token(_ path: inout Substring.UTF8View) -> String? {
    guard path.popFirst() == UInt8(ascii: "/") else { return nil }
    let end = path.firstIndex(of: UInt8(ascii: "/")) ?? path.endIndex
    defer { path = path[end...] }
    return Substring(path[..<end]).unescapedForPointer
  }
}
