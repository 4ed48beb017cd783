import FormCatalog
import FormSource

/// Compares who may ask for the data of a definition.
struct EligibilityComparison {
  let before: EligibilityDeclaration?
  let after: EligibilityDeclaration?
  let subject: Change.Subject
  let sides: Sides

  func collect(into changes: inout ChangeCollector) {
    switch (before, after) {
    case (nil, nil): break
    case (let before?, nil):
      changes.add(EligibilityRemoved.change(subject, at: place(before, sides.before, besides: sides.after)))
    case (nil, let after?):
      changes.add(EligibilityAdded.change(subject, at: place(after, sides.after, besides: sides.before)))
    case (let before?, let after?): compare(before.options, after.options, &changes)
    }
  }

  /// The place of the rules; the first of all where the other side has none, since this has one cause.
  private func place(_ rules: EligibilityDeclaration, _ catalog: Catalog, besides other: Catalog) -> ByteSpan {
    (other.eligibility.isEmpty ? catalog.eligibility.first ?? rules : rules).definition.span
  }

  private func compare(
    _ before: [EligibilityDeclaration.Option],
    _ after: [EligibilityDeclaration.Option],
    _ changes: inout ChangeCollector
  ) {
    let options = Pairing(before, after, by: \.kind.value)
    for option in options.removed { changes.add(EligibleKindRemoved.change(of: option.kind, subject)) }
    for (old, new) in options.kept {
      if old.eligible.value != new.eligible.value { changes.add(EligibilityChanged.change(old, new, subject)) }
      compare(old, new, &changes)
    }
    for option in options.added { changes.add(EligibleKindAdded.change(of: option.kind, subject)) }
    if let first = options.moved.first { changes.add(EligibilityOrder.change(first.after, subject)) }
  }

  private func compare(
    _ old: EligibilityDeclaration.Option,
    _ new: EligibilityDeclaration.Option,
    _ changes: inout ChangeCollector
  ) {
    func add(_ text: EligibilityReworded.Text, _ former: Located<String>?, _ latter: Located<String>?) {
      guard former?.trimmed != latter?.trimmed else { return }
      changes.add(EligibilityReworded.change(text, of: new.kind.value, former, latter, subject))
    }
    add(.body, old.body, new.body)
    add(.button, old.callToAction?.content, new.callToAction?.content)
    // The address comes and goes with the button.
    if let former = old.callToAction?.url, let latter = new.callToAction?.url { add(.address, former, latter) }
  }
}
