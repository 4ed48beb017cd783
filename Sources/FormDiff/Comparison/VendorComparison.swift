import FormCatalog

/// Compares the vendors and hosted services of two catalogues.
struct VendorComparison {
  private let sides: Sides
  private let formsBefore: [String: [Form]]
  private let formsAfter: [String: [Form]]

  init(_ sides: Sides) {
    self.sides = sides
    formsBefore = Dictionary(grouping: sides.before.forms.all) { $0.serviceProvider ?? "" }
    formsAfter = Dictionary(grouping: sides.after.forms.all) { $0.serviceProvider ?? "" }
  }

  func collect(into changes: inout ChangeCollector) {
    let vendors = sides.vendors
    for vendor in vendors.removed { add(VendorRemoved.change(vendor), formsBefore[vendor.id.value], &changes) }
    for (before, after) in vendors.renamed {
      let forms = formsAfter[after.id.value] ?? []
      add(VendorRenamed.change(before, after, isAsked: isAskedFor(in: forms)), forms, &changes)
      compare(before, after, &changes)
    }
    for (before, after) in vendors.kept { compare(before, after, &changes) }
    for vendor in vendors.added { changes.add(VendorAdded.change(vendor)) }
  }

  private func compare(
    _ before: ServiceProviderDeclaration,
    _ after: ServiceProviderDeclaration,
    _ changes: inout ChangeCollector
  ) {
    func add(_ change: Change) { self.add(change, formsAfter[after.id.value], &changes) }
    if before.name?.value != after.name?.value { add(VendorRetitled.change(before, after)) }
    // Where no vendor of a project has a type, all are software vendors: to say so is no change.
    let types = [before, after].map { $0.kind?.value ?? "editor" }
    if before.isEditor != after.isEditor || types[0] != types[1] {
      add(VendorTypeChanged.change(before, after))
    }
    if before.siret?.value != after.siret?.value { add(VendorSiretChanged.change(before, after)) }
    for state in FranceConnectState.allCases {
      let isTrue = state.isTrue(of: after)
      guard state.isTrue(of: before) != isTrue else { continue }
      if isTrue {
        add(FranceConnectGained.change(state, before, after, isAsked: isAskedFor(in: formsAfter[after.id.value] ?? [])))
      } else {
        add(FranceConnectLost.change(state, before, after))
      }
    }
    let integrated = Pairing(before.alreadyIntegrated, after.alreadyIntegrated) { sides.definition(after: $0.value) }
    for definition in integrated.removed { changes.add(IntegrationRemoved.change(of: definition, after)) }
    for definition in integrated.added { changes.add(IntegrationAdded.change(of: definition, after)) }
  }

  /// Whether a condition of some form depends on what is true of its vendor.
  private func isAskedFor(in forms: [Form]) -> Bool {
    forms.contains { $0.dependsOn { VendorKey.isMeant(by: $0) } }
  }

  /// Adds a change with the forms that it touches.
  private func add(_ change: Change, _ forms: [Form]?, _ changes: inout ChangeCollector) {
    changes.add(change)
    for form in forms ?? [] { changes.add(change.touching(Change.Subject(form))) }
  }
}
