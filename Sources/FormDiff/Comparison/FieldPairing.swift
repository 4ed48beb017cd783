import FormCatalog
import FormSubmission

extension Pairing<FormField> {
  /// The questions of both sides, by their names; those that got another one by what they ask.
  init(_ before: FormBlocks, _ after: FormBlocks) {
    self.init(before.fields, after.fields, by: \.name) { [FieldLikeness($0)] }
  }
}

/// Which questions of a form got another name.
struct FieldNames {
  private let former: [String: String]

  init(_ before: FormBlocks, _ after: FormBlocks) {
    guard !before.fields.lazy.map(\.name).elementsEqual(after.fields.lazy.map(\.name)) else {
      former = [:]
      return
    }
    let pairs = Pairing<FormField>(before, after).renamed.map { ($0.after.name, $0.before.name) }
    former = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// The name that a question had before.
  func before(_ name: String) -> String { former[name] ?? name }
}

/// By what a question with another name is recognised.
private struct FieldLikeness: Hashable {
  let block: String
  let kind: String
  let label: String
  let options: [String]?

  init(_ field: FormField) {
    block = field.schema.block
    kind = field.schema.kind.rawValue
    label = field.schema.label
    options = field.options?.map(\.value)
  }
}
