import FormCatalog
import FormSource
import FormSubmission

/// Compares what happens after requests are sent, definition by definition.
struct LifeComparison {
  private let sides: Sides

  init(_ sides: Sides) { self.sides = sides }

  func collect(into changes: inout ChangeCollector) {
    // What is built in is the same on both sides.
    if sides.before.life.isEmpty, sides.after.life.isEmpty { return }
    let (before, after) = (LifeBook(sides.before), LifeBook(sides.after))
    let questions = questionsOfRenewals
    for (old, new) in sides.definitions.kept + sides.definitions.renamed {
      let subject = Change.Subject(new)
      compare(before.life(of: old), after.life(of: new), subject, &changes)
      let change = RenewalQuestionsChanged.change(
        sides.before.renewals?[old.id],
        sides.after.renewals?[new.id],
        questions.filter { change in change.subjects.contains { $0.isRenewal(of: new.id) } },
        subject
      )
      if let change { changes.add(change) }
    }
  }

  /// What has changed in the questions of renewals, as in those of other forms.
  private var questionsOfRenewals: [Change] {
    guard let before = sides.before.renewals, let after = sides.after.renewals else { return [] }
    return CatalogDiff(from: before.catalog, to: after.catalog).changes.filter { change in
      (change.before.map(before.holds) ?? false) || (change.after.map(after.holds) ?? false)
    }
  }

  private func compare(_ before: Life, _ after: Life, _ subject: Change.Subject, _ changes: inout ChangeCollector) {
    let messages = MessageComparison(before, after, subject)
    messages.collect(into: &changes)
    let calls = KeyChanges(before.webhook.map(Self.parts), after.webhook.map(Self.parts))
    if !calls.isEmpty { changes.add(WebhookChanged.change(before.webhook, after.webhook, calls, subject)) }
    let renewals = KeyChanges(
      before.renewal.map { Self.parts($0, messages.nameAfter) },
      after.renewal.map { Self.parts($0) { $0 } }
    )
    if !renewals.isEmpty { changes.add(RenewalChanged.change(before.renewal, after.renewal, renewals, subject)) }
    compareServices(before, after, subject, &changes)
    compare(before.templates, after.templates, subject, &changes)
    let opinions = KeyChanges(
      before.opinions.map { Self.parts($0, messages.nameAfter) },
      after.opinions.map { Self.parts($0) { $0 } }
    )
    if !opinions.isEmpty { changes.add(OpinionsChanged.change(before.opinions, after.opinions, opinions, subject)) }
    let support = KeyChanges(Self.support(of: before), Self.support(of: after))
    if !support.isEmpty { changes.add(HelpChanged.change(before, after, support, subject)) }
  }

  private func compare(
    _ before: [LifeDeclaration.Template],
    _ after: [LifeDeclaration.Template],
    _ subject: Change.Subject,
    _ changes: inout ChangeCollector
  ) {
    // Nobody sees the name of a template.
    let templates = Pairing(before, after, by: \.name.value) { [Self.parts($0).map(\.text)] }
    for template in templates.removed { changes.add(TemplateChanged.change(template, nil, nil, subject)) }
    for (old, new) in templates.kept {
      let parts = KeyChanges(Self.parts(old), Self.parts(new))
      if !parts.isEmpty { changes.add(TemplateChanged.change(old, new, parts, subject)) }
    }
    for template in templates.added { changes.add(TemplateChanged.change(nil, template, nil, subject)) }
  }

  /// A service that messages begin or cease to name is told with these; DataPass itself is named by none.
  private func compareServices(
    _ before: Life,
    _ after: Life,
    _ subject: Change.Subject,
    _ changes: inout ChangeCollector
  ) {
    func parts(_ service: LifeDeclaration.Service?) -> [KeyChanges.Part] {
      [
        KeyChanges.Part(fr: "le nom", en: "the name", service?.title),
        KeyChanges.Part(fr: "l’adresse", en: "the address", service?.email),
      ]
    }
    let declared = Set(before.services.names).union(after.services.names)
    let named = Self.named(in: before).intersection(Self.named(in: after))
    for name in declared.sorted(by: { $0.precedes($1) }) {
      let (old, new) = (before.services[name], after.services[name])
      guard old != nil && new != nil || named.contains(name) || name == Life.ourselves else { continue }
      let parts = KeyChanges(parts(old), parts(new))
      if !parts.isEmpty { changes.add(ServiceChanged.change(old, new, parts, subject)) }
    }
  }

  /// The names of those who send or receive messages, or help.
  private static func named(in life: Life) -> Set<String> {
    let messages = life.messages.map(\.declaration).flatMap {
      $0.people.joined() + [$0.sender?.value].compactMap(\.self)
    }
    return Set(messages + life.support.flatMap { [$0.by?.value, $0.to?.value].compactMap(\.self) })
  }
}

extension Change.Subject {
  /// Whether it is the renewal form of a definition, or the definition that has it.
  fileprivate func isRenewal(of definition: String) -> Bool {
    switch kind {
    case .definition: id == definition
    case .form: id == RenewalForms.uid(of: definition)
    case .vendor, .provider: false
    }
  }
}
