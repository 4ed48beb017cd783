import FormDiff
import FormSource

extension DiffWords {
  /// How many changes there are, and how many of them break something.
  static func summary(_ diff: ProjectDiff) -> Words {
    let (all, pending) = (diff.changes, diff.pending)
    if all.isEmpty { return Words(fr: "rien ne change pour personne", en: "nothing changes for anyone") }
    let breaking = pending.count { $0.impact == .breaking }
    let undecided = pending.count { $0.impact == .undecided }
    let accepted = all.count - pending.count
    let parts = [
      (breaking, Words(fr: "\(breaking) rupture\(plural(breaking))", en: "\(breaking) breaking")),
      (undecided, Words(fr: "\(undecided) à vérifier", en: "\(undecided) to be checked")),
      (accepted, Words(fr: "\(accepted) accepté\(plural(accepted))", en: "\(accepted) accepted")),
    ]
    let (count, some) = (changes(all.count), joined(parts.filter { $0.0 > 0 }.map(\.1)))
    if diff.addsOnly {
      return Words(
        fr: "\(count.french)\u{A0}; tout ce qui existait reste strictement identique",
        en: "\(count.english); all that existed stays strictly identical"
      )
    }
    return some.french.isEmpty
      ? count : Words(fr: "\(count.french), dont \(some.french)", en: "\(count.english), of which \(some.english)")
  }

  static func changes(_ count: Int) -> Words {
    Words(fr: "\(count) changement\(plural(count))", en: "\(count) change\(plural(count))")
  }

  /// « 2 définitions et 14 formulaires »
  static func counts(_ subjects: [Change.Subject]) -> Words {
    let counts = Change.Subject.Kind.allCases.compactMap { kind in
      let count = subjects.count { $0.kind == kind }
      return count == 0 ? nil : noun(kind, count)
    }
    return joined(counts)
  }

  /// Names, and how many more entries there are.
  static func list(_ names: [String], others kinds: [Change.Subject.Kind]) -> Words {
    joined(names.map { Words(fr: $0, en: $0) } + (kinds.isEmpty ? [] : [others(kinds)]))
  }

  /// Names, and how many more there are.
  static func list(_ names: [String], others count: Int) -> Words {
    joined(names.map { Words(fr: $0, en: $0) } + (count == 0 ? [] : [others(count)]))
  }

  /// « 14 autres formulaires », « 1 autre définition et 2 autres formulaires »
  static func others(_ kinds: [Change.Subject.Kind]) -> Words {
    joined(
      Change.Subject.Kind.allCases.compactMap { kind in
        let (count, name) = (kinds.count { $0 == kind }, nouns(kind))
        return count == 0
          ? nil
          : Words(
            fr: "\(count) autre\(plural(count)) \(count == 1 ? name.one.french : name.many.french)",
            en: "\(count) more \(count == 1 ? name.one.english : name.many.english)"
          )
      }
    )
  }

  static func others(_ count: Int) -> Words { Words(fr: "\(count) autre\(plural(count))", en: "\(count) more") }

  /// What a comment has no room for.
  static func leftOut(_ count: Int) -> Words {
    let changes = changes(count)
    return Words(
      fr: "Un commentaire n’a pas la place de tout montrer\u{A0}: il manque le détail de \(changes.french), que "
        + "`datapass diff` donne en entier.",
      en: "A comment has no room for everything: the details of \(changes.english) are missing, which `datapass diff` "
        + "shows in full."
    )
  }

  /// What stands above the changes that GitHub would not show as annotations.
  static func notAnnotated(_ count: Int) -> Words {
    let (changes, most) = (changes(count), WorkflowCommand.most)
    return Words(
      fr: "GitHub ne montre que \(most) annotations de chaque niveau par étape\u{A0}; sans annotation\u{A0}: "
        + changes.french,
      en: "GitHub shows \(most) annotations of each level for a step only; without one: \(changes.english)"
    )
  }

  private static func noun(_ kind: Change.Subject.Kind, _ count: Int) -> Words {
    let name = count == 1 ? nouns(kind).one : nouns(kind).many
    return Words(fr: "\(count) \(name.french)", en: "\(count) \(name.english)")
  }

  private static func nouns(_ kind: Change.Subject.Kind) -> (one: Words, many: Words) {
    switch kind {
    case .definition: (Words(fr: "définition", en: "definition"), Words(fr: "définitions", en: "definitions"))
    case .form: (Words(fr: "formulaire", en: "form"), Words(fr: "formulaires", en: "forms"))
    case .vendor: (Words(fr: "éditeur", en: "vendor"), Words(fr: "éditeurs", en: "vendors"))
    case .provider:
      (
        Words(fr: "fournisseur de données", en: "data provider"),
        Words(fr: "fournisseurs de données", en: "data providers")
      )
    }
  }

  private static func joined(_ parts: [Words]) -> Words {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? Words(fr: "", en: "") }
    let first = parts.dropLast()
    return Words(
      fr: first.map(\.french).joined(separator: ", ") + " et \(last.french)",
      en: first.map(\.english).joined(separator: ", ") + " and \(last.english)"
    )
  }

  private static func plural(_ count: Int) -> String { count == 1 ? "" : "s" }
}
