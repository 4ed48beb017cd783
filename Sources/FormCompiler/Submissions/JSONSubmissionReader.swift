import FormJSON
import FormSource
import FormSubmission

/// Reads a submission from JSON, each answer according to its field.
struct JSONSubmissionReader {
  private let schema: FormSchema
  /// Whether lists may be written as the text of a JSON array.
  private let isStored: Bool
  private var result = ReadSubmission()

  private init(_ schema: FormSchema, _ shape: SubmissionShape) {
    self.schema = schema
    isStored = shape == .storage
  }

  /// - Parameters:
  ///   - node: the whole submission.
  ///   - schema: the schema of the form.
  ///   - shape: `canonical` or `storage`.
  /// - Returns: the answers, and violations for everything that is not part of a submission.
  static func read(_ node: JSONNode, _ schema: FormSchema, _ shape: SubmissionShape) -> ReadSubmission {
    var reader = JSONSubmissionReader(schema, shape)
    reader.read(node)
    return reader.result
  }

  private mutating func read(_ node: JSONNode) {
    guard let members = node.members else { return report(.noSubmission) }
    if !members.contains(where: { $0.name == "data" }) { report(.missingData) }
    for member in members {
      switch member.name {
      case "data": readData(member.value)
      case "documents": readDocuments(member.value)
      case _ where Submission.parties.contains(member.name):
        if member.value.members == nil, !member.value.isNull { report(.mistypedParty(member.name)) }
      case _ where CheckboxSchema.common.contains(member.name): readBox(member)
      default: reportOutside(member.name)
      }
    }
  }

  private mutating func report(_ violation: Violation) { result.violations.append(violation) }

  private mutating func reportUnknown(_ folder: String, _ name: String) {
    guard result.violations.count < Violation.mostOfAKind else { return }
    result.violations.append(.unknown(at: folder + name.escapedForPointer, name))
  }

  /// Reports a name beside the parts of a submission.
  private mutating func reportOutside(_ name: String) {
    guard let part = schema.part(of: name) else { return reportUnknown("/", name) }
    guard result.violations.count < Violation.mostOfAKind else { return }
    result.violations.append(.misplaced(name, outOf: part))
    result.vacated.insert("/\(part)/\(name.escapedForPointer)")
  }

  private mutating func readBox(_ member: JSONMember) {
    guard let answer = RawAnswer(member.value).scalar else { return }
    if !answer.isBlank, answer.isTicked == nil { report(.mistypedBox(member.name)) }
    result.submission.acceptances[member.name] = answer.isTicked == true
  }

  private mutating func readData(_ node: JSONNode) {
    guard let members = node.members else { return report(.mistypedData) }
    let isBox = schema.checkboxes.filter { !$0.isCommon }.map(\.name).lookup(for: members.count)
    for member in members {
      if let field = schema[member.name], field.name.isExactly(member.name), field.kind != .document {
        result.submission.answers[field.name] = answer(member.value, field)
      } else if isBox(member.name) {
        result.submission.answers[member.name] = RawAnswer(member.value).scalar
      } else if !schema.isOpen {
        reportUnknown("/data/", member.name)
      }
    }
  }

  private mutating func readDocuments(_ node: JSONNode) {
    if node.isNull { return }
    guard let members = node.members else { return report(.mistypedDocuments) }
    for member in members {
      if let field = schema[member.name], field.name.isExactly(member.name), field.kind == .document {
        result.submission.answers[field.name] = RawAnswer(member.value).answer(to: field)
      } else if !schema.isOpen {
        reportUnknown("/documents/", member.name)
      }
    }
  }

  private func answer(_ node: JSONNode, _ field: FieldSchema) -> FieldValue? {
    guard isStored else { return RawAnswer(node).answer(to: field) }
    if let text = node.string, field.isMany, let elements = Self.storedList(text) {
      return field.read(typed: .list(elements))
    }
    return RawAnswer(node).answer(to: field).map(field.read(typed:))
  }

  /// The items of a list stored as the text of a JSON array; nil if the text is not an array of texts.
  private static func storedList(_ text: String) -> [String]? {
    let bytes = Array(text.utf8)
    guard bytes.first == UInt8(ascii: "[") else { return nil }
    let elements = JSONReader.read(bytes, source: SourceID(0)).node?.elements
    let items = elements?.compactMap(\.string)
    return items?.count == elements?.count ? items : nil
  }
}

extension RawAnswer {
  fileprivate init(_ node: JSONNode) {
    switch node.content {
    case .null: self = .null
    case .bool(let flag): self = .flag(flag)
    case .number(let literal): self = .number(literal: literal)
    case .string(let text): self = .text(text)
    case .array(let elements): self = .list(elements.map(RawAnswer.init))
    case .object(let members):
      self = .map(Dictionary(members.map { ($0.name, RawAnswer($0.value)) }, uniquingKeysWith: { $1 }))
    }
  }
}
