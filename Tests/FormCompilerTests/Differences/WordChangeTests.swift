import FormCompiler
import FormDiff
import FormSource
import FormSyntax
import FormTestSupport
import Testing

/// A text is told once with the forms that show it, and only where they show another one.
@Suite struct WordChangeTests {
  private static let path = "config/locales/authorization_request_forms.fr.yml"

  private static func changes(_ before: String, _ after: String) -> [String] {
    let texts = [before, after].map { "fr:\n  authorization_request_forms:\n\($0)" }
    let sides = texts.map { RewritingProjects.checkout.with(path, $0).project }
    return ProjectDiff(from: sides[0], to: sides[1], environment: .production).changes.map { change in
      "\(change.kind.id) \(change.subjects.map(\.id).joined(separator: " ")): \(change.message.french)"
    }
  }

  @Test func sharedTextIsOneChange() {
    let found = Self.changes(
      "    default: {intitule: {label: Nom}}\n",
      "    default: {intitule: {label: Titre}}\n"
    )
    #expect(
      found == [
        """
        question-reworded exemple exemple-editeur exemple-page suite suite-editeur: \
        la question «\u{A0}Nom\u{A0}» devient «\u{A0}Titre\u{A0}»
        """
      ]
    )
  }

  @Test func textThatMovesBetweenSectionsIsSilent() {
    let found = Self.changes(
      "    default: {intitule: {label: Nom}}\n",
      "    exemple: {intitule: {label: Nom}}\n    suite: {intitule: {label: Nom}}\n"
    )
    #expect(found == [])
  }

  @Test func formWithItsOwnTextKeepsIt() {
    let found = Self.changes(
      "    default: {intitule: {label: Nom}}\n    suite: {intitule: {label: Suite}}\n",
      "    default: {intitule: {label: Titre}}\n    suite: {intitule: {label: Suite}}\n"
    )
    #expect(found.count == 1 && found.allSatisfy { !$0.contains("suite") }, "\(found)")
  }

  @Test func questionThatFormsDoNotAskIsNotTold() {
    // Only the form with contacts among its steps, or with all on one page, shows them.
    let found = Self.changes(
      "    default: {contact_metier: {title: Un}}\n",
      "    default: {contact_metier: {title: Deux}}\n"
    )
    #expect(
      found == ["contact-retitled exemple exemple-page: le contact «\u{A0}Un\u{A0}» devient «\u{A0}Deux\u{A0}»"]
    )
  }

  @Test func longTextsShowWhereTheyDiffer() {
    let same = String(repeating: "mot ", count: 30)
    let found = Self.changes(
      "    default: {intitule: {label: \(same)avant}}\n",
      "    default: {intitule: {label: \(same)après}}\n"
    )
    #expect(
      found.count == 1 && found[0].contains("avant\u{A0}» devient") && found[0].contains("après\u{A0}»"),
      "\(found)"
    )
  }
}
