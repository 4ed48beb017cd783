package import FormCatalog
package import FormSource

/// Two groups of scopes that were meant to be one.
package enum NearDuplicateGroup: CatalogRule {
  package static let rule = Rule(
    "near-duplicate-group",
    .wording,
    .warning,
    summary: Words(
      fr: "Deux groupes de scopes ne diffèrent que par une lettre ou une majuscule.",
      en: "Two groups of scopes differ only by a letter or a capital."
    ),
    reason: Words(
      fr: "Le demandeur voit deux titres presque pareils, et cherche sous l’un les données qui sont sous l’autre.",
      en: "Applicants see two almost identical headings, and look under one for the data that is under the other."
    ),
    examples: [
      .definition(
        """
        scopes:
          - {name: Adresse, value: adresse, group: Informations générales}
          - {name: Identité, value: identite, group: ⟦Informations Générales⟧⟨Informations générales⟩}
        """
      ),
      .definition(
        """
        scopes:
          - {name: Revenus, value: revenus, group: Statistiques}
          - {name: Adresse, value: adresse, group: ⟦Statistique⟧⟨Statistiques⟩}
        scope_groups: {Statistiques: {when: {intitule: {present: true}}}}
        """
      ),
      .definition(
        """
        scopes:
          - {name: Revenus, value: revenus, group: ⟦Montants et indicateiurs⟧⟨Montants et indicateurs⟩}
          - {name: Adresse, value: adresse, group: Montants et indicateurs}
          - {name: Identité, value: identite, group: Montants et indicateurs}
        """
      ),
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for definition in catalog.definitions.entries {
      var groups = NearGroups()
      var seen: Set<String> = []
      let uses = definition.scopes.reduce(into: [String: Int]()) {
        $0[$1.declaration.group?.value ?? "", default: 0] += 1
      }
      let conditional = ConditionalGroups(definition.declaration, uses)
      for scope in definition.scopes {
        guard let later = scope.declaration.group, seen.insert(later.value).inserted else { continue }
        if let meant = conditional.meant(by: later) {
          collector.add(unconditional(later, meaning: meant, in: definition), via: later.via)
          continue
        }
        if let earlier = groups.first(near: later) {
          // The rarer spelling is the slip.
          let isRight = uses[later.value, default: 0] > uses[earlier.value, default: 0]
          let (group, other) = isRight ? (earlier, later) : (later, earlier)
          groups.forget(group)
          collector.add(
            Finding(
              rule,
              at: group.span,
              Words(
                fr: "\(Quoted(group.value).french) et \(Quoted(other.value).french) font deux groupes",
                en: "\(Quoted(group.value).english) and \(Quoted(other.value).english) are two separate groups"
              ),
              suggesting: other.value,
              notes: [Finding.Note(Words(fr: "l’autre est ici", en: "the other one is here"), at: other.span)],
              subject: definition.id
            ),
            via: group.via
          )
        }
        groups.add(later)
      }
    }
  }

  /// The groups that have a condition.
  private struct ConditionalGroups {
    private var byName: [String: Located<String>] = [:]
    private let names: Set<String>

    /// A name that no scope has is reported itself: `uses` counts the scopes of each group.
    init(_ definition: DefinitionDeclaration, _ uses: [String: Int]) {
      let groups = definition.scopeGroups.map(\.name).filter { uses[$0.value] != nil }
      names = Set(groups.map(\.value))
      for group in groups { byName[Self.key(of: group.value)] = group }
    }

    /// The group whose condition was meant to apply; nil where it does, or none has the same name but for capitals, spaces
    /// and plurals.
    func meant(by group: Located<String>) -> Located<String>? {
      names.contains(group.value) || names.isEmpty ? nil : byName[Self.key(of: group.value)]
    }

    private static func key(of name: String) -> String {
      name.lowercased().split(separator: " ").map { $0.count > 3 && $0.last == "s" ? $0.dropLast() : $0 }
        .joined(separator: " ")
    }
  }

  private static func unconditional(
    _ group: Located<String>,
    meaning other: Located<String>,
    in definition: Definition
  ) -> Finding {
    var finding = Finding(
      rule,
      at: group.span,
      Words(
        fr: "\(Quoted(group.value).french) n’est pas le groupe de scope_groups\u{A0}: sa condition ne vaut pas ici",
        en: "\(Quoted(group.value).english) is not the group of scope_groups: its condition does not apply here"
      ),
      suggesting: other.value,
      notes: [
        Finding.Note(Words(fr: "la condition est ici", en: "the condition is here"), at: other.span)
      ],
      subject: definition.id
    )
    finding.severity = .error
    return finding
  }

  /// The groups met before that are no slips (there may be thousands of one name), to be looked through without comparing
  /// each with each.
  private struct NearGroups {
    private var groups: [Located<String>] = []
    private var byLetters: [LetterKey: [Int]] = [:]
    /// Of long names without digits, once there are many: numbered groups differ by a letter on purpose.
    private var wordy = OneLetterIndex()
    private var slips: Set<String> = []
    private static let many = 24

    /// One that is a slip is nothing that others are to be written like.
    mutating func forget(_ group: Located<String>) {
      slips.insert(group.value)
      byLetters[key(of: group)]?.removeAll { groups[$0].value == group.value }
    }

    mutating func add(_ group: Located<String>) {
      if slips.contains(group.value) { return }
      byLetters[key(of: group), default: []].append(groups.count)
      groups.append(group)
      if groups.count == Self.many {
        for (place, group) in groups.enumerated() { index(group, at: place) }
      } else if groups.count > Self.many {
        index(group, at: groups.count - 1)
      }
    }

    private mutating func index(_ group: Located<String>, at place: Int) {
      if isWordy(group) { wordy.add(group.value, at: place) }
    }

    /// The first one that was probably meant to be the same: its name differs only by capitals and spaces or, if it is
    /// long, by one letter.
    func first(near group: Located<String>) -> Located<String>? {
      if groups.isEmpty { return nil }
      let key = key(of: group)
      let alike = byLetters[key]?.first { areNear(groups[$0].value, group.value) }
      let candidates = groups.count < Self.many ? Array(groups.indices) : wordy.candidates(for: group.value)
      let other = candidates.first { place in
        let other = groups[place]
        return !slips.contains(other.value) && abs(other.value.utf8.count - group.value.utf8.count) <= 3
          && isWordy(other)
          && Suggestion.isOneLetterFrom(other.value, group.value) && self.key(of: other) != key
      }
      return [alike, other].compactMap(\.self).min().map { groups[$0] }
    }

    private func key(of group: Located<String>) -> LetterKey { LetterKey(letters: NameLetters.of(group.value)) }

    private func isWordy(_ group: Located<String>) -> Bool {
      group.value.utf8.count >= 12 && !group.value.utf8.contains { (0x30...0x39).contains($0) }
    }

    /// Whether two names of the same letters are meant to be one.
    private func areNear(_ left: String, _ right: String) -> Bool {
      guard abs(left.utf8.count - right.utf8.count) <= 3 else { return false }
      return left.lowercased().trimmingSpaces == right.lowercased().trimmingSpaces || left.utf8.count > 8
    }
  }
}
