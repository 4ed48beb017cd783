import FormSubmission

/// What a condition says of one answer. Where a comparison must not hold, a missing answer is meant too.
struct ComparisonWords {
  let option: (_ field: String, _ value: String) -> String

  func text(_ comparison: Condition.Comparison, _ field: String, holds: Bool) -> String {
    switch comparison {
    case .equals(.flag(let flag)): flag == holds ? "est coché" : "n’est pas coché"
    case .differs(.flag(let flag)): flag == holds ? "n’est pas coché" : "est coché"
    case .equals(let operand): oneOf([operand], field, holds)
    case .differs(let operand): oneOf([operand], field, !holds)
    case .isIn(let operands): oneOf(operands, field, holds)
    case .isNotIn(let operands): oneOf(operands, field, !holds)
    case .above(let operand):
      holds ? bound(operand, "dépasse", "est après le") : bound(operand, "ne dépasse pas", "n’est pas après le")
    case .below(let operand):
      holds
        ? bound(operand, "est inférieur à", "est avant le")
        : bound(operand, "n’est pas inférieur à", "n’est pas avant le")
    case .atLeast(let operand):
      holds
        ? bound(operand, "vaut au moins", "est au plus tôt le") : bound(operand, "n’atteint pas", "n’atteint pas le")
    case .atMost(let operand):
      holds
        ? bound(operand, "vaut au plus", "est au plus tard le")
        : bound(operand, "ne vaut pas au plus", "n’est pas au plus tard le")
    case .contains(let item): "\(holds ? "comprend" : "ne comprend pas") «\u{A0}\(option(field, item))\u{A0}»"
    case .present(let isPresent): isPresent == holds ? "est rempli" : "n’est pas rempli"
    }
  }

  /// The operand after words for numbers or words for days.
  private func bound(_ operand: Condition.Operand, _ ofNumber: String, _ ofDay: String) -> String {
    switch operand {
    case .integer(let number): "\(ofNumber) \(number)"
    case .text(let day): "\(ofDay) \(DayWords.text(day))"
    // Has no order, and so is not compared in this way.
    case .flag(let flag): "\(ofNumber) \(word(flag))"
    }
  }

  private func oneOf(_ operands: [Condition.Operand], _ field: String, _ holds: Bool) -> String {
    let values = operands.map { value($0, field) }
    if holds { return "est \(values.joined(separator: " ou "))" }
    return values.count == 1 ? "n’est pas \(values[0])" : "n’est ni \(values.joined(separator: " ni "))"
  }

  private func value(_ operand: Condition.Operand, _ field: String) -> String {
    switch operand {
    case .text(let text): "«\u{A0}\(option(field, text))\u{A0}»"
    case .integer(let number): String(number)
    case .flag(let flag): word(flag)
    }
  }

  private func word(_ flag: Bool) -> String { flag ? "oui" : "non" }
}
