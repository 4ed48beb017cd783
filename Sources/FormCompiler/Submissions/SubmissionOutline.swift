import FormJSON
import FormSubmission

/// The names that a submission in JSON may contain, and what each of them is in the form.
final class SubmissionOutline: Sendable {
  /// A part of a submission, beside the others.
  enum Part: Equatable, Sendable {
    case data
    case documents
    /// One of ``Submission/parties``, by its name.
    case party(String)
    /// One of DataPass’s own boxes: its place in the form, nil where the form does not have it.
    case box(String, place: Int?)
  }

  /// What a name within a part stands for.
  enum Question: Equatable, Sendable {
    /// A field, by its place in the form.
    case field(Int)
    /// A box of the definition’s own, by its place among the boxes.
    case box(Int)
  }

  let parts: [Part]
  private let partNames: NameTable
  private let data: [Question]
  private let dataNames: NameTable
  private let documents: [Int]
  private let documentNames: NameTable

  init(_ schema: FormSchema) {
    var parts: [(String, Part)] = [("data", .data), ("documents", .documents)]
    parts += Submission.parties.map { ($0, .party($0)) }
    parts += CheckboxSchema.common.map { name in
      (name, .box(name, place: schema.checkboxes.firstIndex { $0.name == name }))
    }
    self.parts = parts.map(\.1)
    partNames = NameTable(parts.map(\.0))
    let boxes = schema.checkboxes.enumerated().filter { !$0.element.isCommon }
    let fields = schema.fields.enumerated()
    // A field comes before a box of the same name.
    let data: [(String, Question)] =
      boxes.map { ($0.element.name, .box($0.offset)) }
      + fields.filter { $0.element.kind != .document }.map { ($0.element.name, .field($0.offset)) }
    self.data = data.map(\.1)
    dataNames = NameTable(data.map(\.0))
    let documents = fields.filter { $0.element.kind == .document }
    self.documents = documents.map(\.offset)
    documentNames = NameTable(documents.map(\.element.name))
  }

  /// The index of the part whose name was just read; nil for the name of none.
  func part(_ scanner: borrowing JSONScanner) -> Int? { scanner.index(in: partNames) }

  /// What the name just read, in `data` or in `documents`, asks; nil for a name that the form does not know there.
  func question(_ scanner: borrowing JSONScanner, isDocument: Bool) -> Question? {
    isDocument
      ? scanner.index(in: documentNames).map { .field(documents[$0]) } : scanner.index(in: dataNames).map { data[$0] }
  }

  /// The index of a part; nil for the name of none.
  func part(_ name: String) -> Int? { partNames.index(of: name) }

  /// What a name in a part asks; nil for a name that the form does not know there.
  func question(_ name: String, in part: Part) -> Question? {
    switch part {
    case .data: dataNames.index(of: name).map { data[$0] }
    case .documents: documentNames.index(of: name).map { .field(documents[$0]) }
    case .party, .box: nil
    }
  }
}
