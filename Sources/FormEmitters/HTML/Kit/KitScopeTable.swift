import FormCatalog

/// How a form offers the scopes of its definition, group by group.
struct KitScopeTable {
  let journey: FormJourney
  let readers: KitReaders

  func write(_ page: inout HTMLWriter) {
    guard !journey.definition.scopes.isEmpty else { return }
    let scopes = KitScopes(journey)
    page.element(.h2, text: "Les données")
    for (title, found) in [
      ("Cochées, et toujours demandées", scopes.fixed),
      ("Cochées, que \(readers.subject) peuvent retirer", scopes.free.filter { scopes.ticked.contains($0.value) }),
      ("Que \(readers.subject) peuvent ajouter", scopes.free.filter { !scopes.ticked.contains($0.value) }),
      ("Cochées d’office selon les réponses", scopes.later),
      ("Montrées sans pouvoir être cochées", scopes.refused),
      ("Cochées sans être montrées", scopes.hidden.filter { scopes.ticked.contains($0.value) }),
      ("Non proposées", scopes.hidden.filter { !scopes.ticked.contains($0.value) }),
    ] where !found.isEmpty {
      page.element(.p, [.class(found.count > Self.many ? "scopes many-scopes" : "scopes")]) { page in
        page.element(.strong, text: "\(title) (\(found.count))\u{A0}: ")
        page.text(grouped(found))
      }
    }
  }

  /// The number of scopes above which they are printed smaller, so that the summary fits on one sheet.
  private static let many = 12

  /// « Groupe : nom, nom ; Groupe : nom »
  private func grouped(_ scopes: [Scope]) -> String {
    ScopeOffer.groups(scopes).map { group in
      let names = group.scopes.map { PlainLabel.of($0.declaration.name.value) }.joined(separator: ", ")
      return (group.name.map { "\(PlainLabel.of($0))\u{A0}: " } ?? "") + names
    }.joined(separator: "\u{A0}; ")
  }
}
