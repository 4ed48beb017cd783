import FormSource
import FormSubmission

/// One limit that is another than before, and what that means for answers.
struct LimitDifference {
  enum Effect {
    /// Some answers that were accepted are refused, and no other way round.
    case tighter
    /// Some answers that were refused are accepted, and no other way round.
    case looser
    case undecided
  }

  let effect: Effect
  /// The limit, as it was and as it is.
  let words: Words
}

/// Compares the limits of a question, but for its options.
struct LimitDifferences {
  private let old: FieldSchema
  private let new: FieldSchema

  init(_ old: FieldSchema, _ new: FieldSchema) {
    self.old = old
    self.new = new
  }

  var all: [LimitDifference] {
    let (before, after) = (old.limits, new.limits)
    var found: [LimitDifference] = []
    if (before.options == nil) != (after.options == nil) {
      found.append(
        before.options == nil
          ? difference(.tighter, "seules certaines réponses sont acceptées", "only certain answers are accepted")
          : difference(.looser, "toute réponse est acceptée", "any answer is accepted")
      )
    }
    found += bound("minimum", before.minimum, after.minimum) { $0.precedes($1) }
    found += bound("maximum", before.maximum, after.maximum) { $1.precedes($0) }
    found += number("longueur minimale", "minimum length", before.minimumLength, after.minimumLength, grows: .tighter)
    found += number("longueur maximale", "maximum length", before.maximumLength, after.maximumLength, grows: .looser)
    found += number("nombre maximal", "maximum count", before.maximumCount, after.maximumCount, grows: .looser)
    found += number("taille maximale", "maximum size", before.maximumSize, after.maximumSize, grows: .looser)
    found += shape(before, after)
    found += types(before.contentTypes, after.contentTypes)
    found += exclusives(before.exclusiveOptions ?? [], after.exclusiveOptions ?? [])
    if before.mustBeAccepted != after.mustBeAccepted {
      found.append(
        after.mustBeAccepted
          ? difference(.tighter, "un non est refusé", "a no is refused")
          : difference(.looser, "un non est accepté", "a no is accepted")
      )
    }
    if old.isAdvice != new.isAdvice {
      found.append(
        new.isAdvice
          ? difference(.looser, "ce qui ne convient pas n’est plus refusé", "what does not fit is no longer refused")
          : difference(.tighter, "ce qui ne convient pas est refusé", "what does not fit is refused")
      )
    }
    return found + constraints
  }

  private func difference(_ effect: LimitDifference.Effect, _ french: String, _ english: String) -> LimitDifference {
    LimitDifference(effect: effect, words: Words(fr: french, en: english))
  }

  private func bound(
    _ name: String,
    _ old: FieldLimits.Bound?,
    _ new: FieldLimits.Bound?,
    isTighter: (_ old: FieldLimits.Bound, _ new: FieldLimits.Bound) -> Bool?
  ) -> [LimitDifference] {
    guard old != new else { return [] }
    let effect: LimitDifference.Effect =
      switch (old, new) {
      case (nil, _): .tighter
      case (_, nil): .looser
      case (let old?, let new?): isTighter(old, new).map { $0 ? .tighter : .looser } ?? .undecided
      }
    return [
      difference(
        effect,
        "le \(name) passe de \(old?.text.french ?? "rien") à \(new?.text.french ?? "rien")",
        "the \(name) changes from \(old?.text.english ?? "none") to \(new?.text.english ?? "none")"
      )
    ]
  }

  private func number(
    _ french: String,
    _ english: String,
    _ old: Int?,
    _ new: Int?,
    grows: LimitDifference.Effect
  ) -> [LimitDifference] {
    guard old != new else { return [] }
    let shrinks: LimitDifference.Effect = grows == .looser ? .tighter : .looser
    let effect: LimitDifference.Effect =
      switch (old, new) {
      case (nil, _): .tighter
      case (_, nil): .looser
      case (let old?, let new?): new > old ? grows : shrinks
      }
    return [
      difference(
        effect,
        "\(french)\u{A0}: \(old.map(String.init) ?? "sans limite"), puis \(new.map(String.init) ?? "sans limite")",
        "\(english): \(old.map(String.init) ?? "no limit"), then \(new.map(String.init) ?? "no limit")"
      )
    ]
  }

  /// Patterns and formats: whether one admits all that another does is not decided.
  private func shape(_ old: FieldLimits, _ new: FieldLimits) -> [LimitDifference] {
    guard old.pattern != new.pattern || old.format != new.format else { return [] }
    let hadNone = (old.pattern == nil || old.pattern == new.pattern) && (old.format == nil || old.format == new.format)
    let hasNone = (new.pattern == nil || old.pattern == new.pattern) && (new.format == nil || old.format == new.format)
    if hadNone { return [difference(.tighter, "un format est exigé", "a format is required")] }
    if hasNone { return [difference(.looser, "un format n’est plus exigé", "a format is no longer required")] }
    return [difference(.undecided, "le format exigé est un autre", "the required format is another one")]
  }

  private func types(_ old: [String]?, _ new: [String]?) -> [LimitDifference] {
    let (before, after) = (old.map(Set.init), new.map(Set.init))
    guard before != after else { return [] }
    let effect: LimitDifference.Effect =
      switch (before, after) {
      case (nil, _): .tighter
      case (_, nil): .looser
      case (let before?, let after?):
        after.isSubset(of: before) ? .tighter : before.isSubset(of: after) ? .looser : .undecided
      }
    let (names, none) = ((new ?? []).joined(separator: ", "), new == nil)
    return [
      difference(
        effect,
        "fichiers acceptés\u{A0}: \(none ? "tous" : names)",
        "accepted files: \(none ? "all" : names)"
      )
    ]
  }

  private func exclusives(_ old: [String], _ new: [String]) -> [LimitDifference] {
    let (before, after) = (Set(old), Set(new))
    guard before != after else { return [] }
    let effect: LimitDifference.Effect =
      before.isSubset(of: after) ? .tighter : after.isSubset(of: before) ? .looser : .undecided
    return [
      difference(effect, "les réponses qui excluent les autres changent", "the answers that exclude others change")
    ]
  }

  private var constraints: [LimitDifference] {
    let (before, after) = (Set(old.constraints), Set(new.constraints))
    guard before != after else { return [] }
    let effect: LimitDifference.Effect =
      before.isSubset(of: after) ? .tighter : after.isSubset(of: before) ? .looser : .undecided
    return [
      difference(
        effect,
        "les limites qui dépendent d’autres réponses changent",
        "limits that depend on other answers change"
      )
    ]
  }
}

extension FieldLimits.Bound {
  /// Whether it comes before another; nil where that depends on the day.
  fileprivate func precedes(_ other: Self) -> Bool? {
    switch (self, other) {
    case (.integer(let left), .integer(let right)): left < right
    case (.date(let left), .date(let right)): left < right
    case (.integer, _), (.date, _), (.today, _): nil
    }
  }

  fileprivate var text: Words {
    switch self {
    case .integer(let number): Words(fr: "\(number)", en: "\(number)")
    case .date(let date): Words(fr: date.text, en: date.text)
    case .today: Words(fr: "aujourd’hui", en: "today")
    }
  }
}
