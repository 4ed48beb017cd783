import FormCatalog
import FormEmitters
import FormSource
import FormSubmission

/// Conditions as a sentence says them, with the labels of what they ask about: « Nature » est « Pilote ».
struct ConditionText {
  /// What is asked on the side of the conditions.
  let blocks: FormBlocks

  /// - Parameter blocks: what is asked on the side of the conditions.
  init(_ blocks: FormBlocks) {
    self.blocks = blocks
  }

  /// « si … », or « toujours » for no condition.
  func cases(_ condition: Condition?) -> Words {
    guard let condition else { return Words(fr: "toujours", en: "always") }
    let french = ConditionWords(label: label, option: option).text(condition)
    let english = EnglishCondition(label: label, option: option).text(condition)
    return Words(
      fr: "si \(Quoted.shortened(french, limit: Self.limit))",
      en: "where \(Quoted.shortened(english, limit: Self.limit))"
    )
  }

  /// Code points that are shown of a condition.
  private static let limit = 400

  private func label(_ name: String) -> String {
    blocks.field(name).map { LabelText.plain($0.schema.label) } ?? FactWords.name(of: name)
  }

  private func option(_ field: String, _ value: String) -> String {
    blocks.optionLabel(value, of: field) ?? value
  }
}

/// Conditions of both sides.
struct ConditionTexts {
  let before: ConditionText
  let after: ConditionText

  /// In which cases something happens, and in which it did, to be put behind what happens.
  func words(_ old: Condition?, _ new: Condition?) -> Words {
    let (former, latter) = (before.cases(old), after.cases(new))
    return Words(
      fr: "\(latter.french) (auparavant \(former.french))",
      en: "\(latter.english) (formerly \(former.english))"
    )
  }
}
