import FormSource
import FormSubmission
import FormSyntax

/// Judges the answers that a field declares itself: its default, its options, its suggestions and its example.
struct OwnAnswers {
  let field: FormField
  let attributes: Attributes
  let subject: String

  var findings: [Finding] { defaults + options + suggestions + examples }

  private var defaults: [Finding] {
    guard let cursor = attributes.given("default"), cursor.value.isAnswer else { return [] }
    guard let value = field.defaultValue else {
      return [RefusedDefault.finding(.type(field.schema), of: field.schema, cursor, subject: subject)]
    }
    if field.schema.kind.shape == .text,
      let words = MisreadNumber.words(cursor.text?.value, read: PlainValue(cursor.value))
    {
      return [RefusedDefault.finding(words, label: MisreadNumber.advice, cursor, subject: subject)]
    }
    return violations(of: value).map { RefusedDefault.finding($0, of: field.schema, cursor, subject: subject) }
  }

  /// The type of one answer: for a list, of an item.
  private var kind: FieldSchema.Kind { field.schema.kind == .list ? field.schema.itemKind : field.schema.kind }

  /// An option that the other limits refuse, or that is not of the field’s type, can never be the answer.
  private var options: [Finding] {
    guard let cursor = attributes.given("options"), mayRefuseOptions else { return [] }
    // All of them are refused by one limit, or by the type.
    let refused = refused(cursor)
    return refused.prefix(1).map {
      ImpossibleLimit.option($0, $1, subject: subject).also(at: refused.dropFirst().map(\.value.span))
    }
  }

  /// A suggestion is there to be taken as it stands.
  private var suggestions: [Finding] {
    guard let cursor = attributes.given("suggestions"), !cursor.span.source.isBuiltIn, mayRefuseOptions else {
      return []
    }
    let refused = refused(cursor)
    return refused.prefix(1).map {
      RefusedExample.suggestion($0, $1, subject: subject).also(at: refused.dropFirst().map(\.value.span))
    }
  }

  /// The values of a list, or of a mapping from values to labels, that the field refuses, each with the reason.
  private func refused(_ cursor: Cursor) -> [(value: Located<String>, reason: Violation)] {
    let values = cursor.labelledValues
    let check = LoneAnswerCheck(field.schema, count: values.count)
    return values.compactMap { option in
      let name = option.value
      guard !name.isMistyped || kind.shape == .number else { return nil }
      let value: FieldValue = field.schema.isMany ? .list([name.value]) : .text(name.value)
      return check.violations(of: value).first.map { (name, $0) }
    }
  }

  /// Whether the field has more to say of its options than that they are its options: most have not.
  private var mayRefuseOptions: Bool {
    var others = field.schema.limits
    others.options = nil
    return kind.shape == .number || kind.format != nil || others != FieldLimits()
  }

  /// The example of a question with options is not judged: there it is a label, not a value.
  private var examples: [Finding] {
    guard kind.mayBeItem, field.schema.limits.options == nil,
      let example = attributes.given("example")?.text
    else { return [] }
    // A number is shown with spaces between its digits, and typed without.
    let answer = kind.shape == .number ? example.value.withoutSpaces : example.value
    let value: FieldValue = field.schema.isMany ? .list([answer]) : .text(answer)
    // A standard example cannot be edited: the adaptation that narrows the field can give another.
    let place = example.span.source.isBuiltIn ? field.declaration.span : example.span
    return violations(of: value).prefix(1).map {
      RefusedExample.finding($0, example.value, at: place, subject: subject)
    }
  }

  private func violations(of value: FieldValue) -> [Violation] { field.schema.refusals(of: value) }
}
