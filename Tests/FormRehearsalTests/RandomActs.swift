import FormRehearsal
import FormSubmission
import FormTestSupport

/// Draws what somebody does, sensible or not.
struct RandomActs {
  var chance: SplitMix64

  private static let whole = RehearsalProject.content("Un")
  private static let people = RehearsalProject.cast.people.map(\.id)
  private static let contents: [Content] = {
    var others = [whole, RehearsalProject.content("Deux"), RehearsalProject.content("Trois")]
    var incomplete = whole
    incomplete.answers["description"] = nil
    var unticked = whole
    unticked.acceptances = [:]
    var unknown = whole
    unknown.answers["inconnu"] = .text("x")
    // The officer is of another organisation, and reads the request for that reason alone.
    others += [incomplete, unticked, unknown, RehearsalProject.content("Quatre", officer: "claude")]
    return others
  }()

  /// Those who belong to the request come more often than others.
  mutating func person(for dossier: Dossier) -> String {
    switch chance.next() % 8 {
    case 0..<3: dossier.request.applicant
    case 3..<5: "ines"
    default: one(of: Self.people)
    }
  }

  mutating func act(on dossier: Dossier) -> Act {
    // What leads on comes more often than what ends.
    switch chance.next() % 24 {
    case 0..<4: .submit(chance.next() % 3 == 0 ? nil : one(of: Self.contents))
    case 4: .update(one(of: Self.contents))
    case 5: .updateByAPI(one(of: Self.contents))
    case 6..<9: .approve(message: chance.next() % 2 == 0 ? nil : "Oui.")
    case 9: .refuse(reason: words())
    case 10: .requestChanges(reason: words())
    case 11: .revoke(reason: words())
    case 12: .revokeHabilitation(habilitation(dossier), reason: words())
    case 13: .archive
    case 14..<17: .reopen(habilitation: habilitation(dossier))
    case 17: .cancelReopening(reason: chance.next() % 2 == 0 ? nil : words())
    case 18..<20: .startNextStage
    case 20: .cancelNextStage
    case 21: .transfer(to: "\(one(of: Self.people + ["personne"]))@exemple.gouv.fr")
    case 22: .instructorMessage(words())
    default: .applicantMessage(words())
    }
  }

  mutating func person() -> String { one(of: Self.people) }

  mutating func one<Item>(of items: [Item]) -> Item { items[Int(chance.next() % UInt64(items.count))] }

  private mutating func words() -> String { chance.next() % 4 == 0 ? "" : "Parce que." }

  private mutating func habilitation(_ dossier: Dossier) -> Int {
    chance.next() % 4 == 0 ? Int(chance.next() % 9) : dossier.habilitations.randomElement(using: &chance)?.id ?? 1
  }
}
