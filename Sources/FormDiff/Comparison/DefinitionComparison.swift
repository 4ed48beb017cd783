import FormCatalog
import FormSource

/// Compares the definitions of two catalogues.
struct DefinitionComparison {
  let sides: Sides

  init(_ sides: Sides) {
    self.sides = sides
  }

  func collect(into changes: inout ChangeCollector) {
    let definitions = sides.definitions
    for definition in definitions.removed { changes.add(DefinitionRemoved.change(definition)) }
    for (before, after) in definitions.renamed {
      changes.add(DefinitionRenamed.change(before, after))
      compare(before, after, &changes)
    }
    for (before, after) in definitions.kept { compare(before, after, &changes) }
    for definition in definitions.added { changes.add(DefinitionAdded.change(definition)) }
    DefinitionOrderComparison(definitions.kept, sides).collect(into: &changes)
  }

  private func compare(_ before: Definition, _ after: Definition, _ changes: inout ChangeCollector) {
    func add(_ change: (Definition, Definition) -> Change) { changes.add(change(before, after)) }
    if before.isPublic != after.isPublic { add(after.isPublic ? DefinitionPublished.change : DefinitionHidden.change) }
    if before.isStartable != after.isStartable {
      add(after.isStartable ? DefinitionOpened.change : DefinitionClosed.change)
    }
    if before.isUnique != after.isUnique {
      add(after.isUnique ? DefinitionRestricted.change : DefinitionUnrestricted.change)
    }
    let (old, new) = (before.declaration, after.declaration)
    if before.name != after.name { add(DefinitionRetitled.change) }
    if old.description?.trimmed != new.description?.trimmed { add(DefinitionDescribed.change) }
    if (old.provider?.value).map(sides.provider) != new.provider?.value { add(ProviderChanged.change) }
    if old.kind?.value != new.kind?.value { add(NatureChanged.change) }
    if old.cguLink?.value != new.cguLink?.value { add(TermsChanged.change) }
    if old.accessLink?.value != new.accessLink?.value { add(AccessLinkChanged.change) }
    if old.link?.value != new.link?.value { add(DefinitionLinkChanged.change) }
    if old.supportEmail?.value != new.supportEmail?.value { add(SupportChanged.change) }
    if changesDefaultForm(before, after) { changes.add(DefaultFormChanged.change(before, after, sides)) }
    compareSurroundings(before, after, &changes)
    TileComparison(before: before, after: after, sides: sides).collect(into: &changes)
    compareClasses(before, after, &changes)
    let subject = Change.Subject(after)
    EligibilityComparison(before: before.eligibility, after: after.eligibility, subject: subject, sides: sides)
      .collect(into: &changes)
    OrientationComparison(
      before: sides.before.orientation(of: before),
      after: sides.after.orientation(of: after),
      subject: subject
    )
    .collect(into: &changes)
    ScopeComparison(before: before, after: after).collect(into: &changes)
  }

  private func compareClasses(_ before: Definition, _ after: Definition, _ changes: inout ChangeCollector) {
    // The class is named after the definition.
    guard before.className != after.className, before.id == after.id else { return }
    func place(_ definition: Definition, _ catalog: Catalog) -> ByteSpan? {
      definition.forms.lazy.compactMap { catalog.forms[$0]?.declaration.className?.span }.first
    }
    let places = (place(before, sides.before), place(after, sides.after))
    changes.add(RequestClassChanged.change(before, after, at: places))
  }

  /// The first form of a definition, and a default form that is gone or has another uid, are no change of the default
  /// form.
  private func changesDefaultForm(_ before: Definition, _ after: Definition) -> Bool {
    guard let old = before.defaultForm, old != after.defaultForm else { return false }
    return sides.after.forms[old] != nil
  }
}
