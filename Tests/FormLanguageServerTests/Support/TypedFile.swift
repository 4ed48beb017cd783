import FormTestSupport
import Testing

/// A file in which `⟦` and `⟧` stand around what is typed, the cursor being at its end.
struct TypedFile: CustomTestStringConvertible, Sendable {
  let path: String
  let text: MarkedText
  let expected: [String]
  var refused: [String] = []

  init(_ path: String, _ text: String, offers expected: [String], not refused: [String] = []) {
    self.path = path
    self.text = MarkedText(text)
    self.expected = expected
    self.refused = refused
  }

  var testDescription: String { "\(text.testDescription): \(expected)" }

  static let definitions = "config/authorization_definitions/exemple.yml"
  static let forms = "config/authorization_request_forms/exemple.yml"
  static let wordings = "config/locales/authorization_request_forms.fr.yml"

  /// Names of the life of a request; the definition `exemple` completes the entry that the tool has.
  static let lives = [
    // What another file declares would be there twice.
    ("⟦⟧", ["exemple"], ["default"]),
    ("exemple:\n  extends: ⟦de⟧", ["default"], ["exemple"]),
    (
      "exemple:\n  messages:\n    recu:\n      to: [⟦⟧", ["applicant", "vendor", "portail"],
      ["delegue_protection_donnees"]
    ),
    ("exemple:\n  messages:\n    recu:\n      by: ⟦⟧", ["portail"], ["applicant"]),
    ("exemple:\n  messages:\n    recu:\n      expects:\n        ⟦⟧", ["applicant", "portail"], []),
    ("exemple:\n  messages:\n    recu:\n      event: submit\n      text: Voici ⟦%{⟧", ["%{demande_url}"], ["%{motif}"]),
    (
      "exemple:\n  messages:\n    recu:\n      event: refuse\n      subject: Voici ⟦%{m⟧", ["%{motif}"],
      ["%{demande_id}"]
    ),
    ("exemple:\n  templates:\n    refus:\n      content: Voici ⟦%{⟧", ["%{demande_id}"], ["%{motif}"]),
    ("exemple:\n  messages: {recu: {event: submit}}\n  renewal:\n    reminder: ⟦⟧", ["recu"], []),
    ("exemple:\n  remove: [⟦⟧", [], ["recu"]),
    ("exemple:\n  webhook:\n    requires: [⟦⟧", ["intitule"], ["applicant"]),
  ].map { (text: $0, offers: $1, not: $2) }

  /// A life whose renewal asks whether something has changed.
  static let renewal = """
    exemple:
      renewal:
        of: le jeton
        every: 12
        by: applicant
        changed: reopen
        blocks:
          - name: prolongation
            title: Prolonger
            fields:
              changement: {type: choice, label: Un changement ?, options: ["non", "oui"]}
              detail: {type: text, label: Lequel ?}
    """

  /// The steps of a scenario to the form `exemple`, whose requests have a message of their own.
  static let steps = [
    ("⟦⟧", ["by", "does", "mails", "after"], ["form"]),
    ("by: ⟦⟧", ["applicant", "instructor"], ["submit"]),
    ("does: ⟦re⟧", ["revoke", "request_changes"], ["submit"]),
    ("refused: ⟦no_⟧", ["no_role"], ["state"]),
    ("mails: [⟦⟧", ["recu"], ["applicant"]),
    ("mails:\n        recu: [⟦⟧", ["applicant", "portail"], ["recu"]),
    ("answers:\n        ⟦⟧", ["intitule"], []),
  ].map { text, offers, refused in
    TypedFile(
      "definitions/scenarios/a.yml",
      "Une demande:\n  form: exemple\n  accepted: true\n  then:\n    - \(text)",
      offers: offers,
      not: refused
    )
  }

  /// What `datapass.yml` can say; the scope of the project asks for the flag `essai`.
  static let configuration = [
    ("⟦⟧", ["language", "environment", "severities", "ignore", "baseline", "sources"], []),
    ("language: fr\n⟦⟧", ["environment"], ["language"]),
    ("language: ⟦⟧\nbaseline: a.json\n", ["fr", "en"], []),
    ("environment: ⟦sta⟧", ["staging"], ["production"]),
    ("overlay: ⟦⟧", ["off"], []),
    ("severities:\n  ⟦unknown-sc⟧", ["unknown-scope"], ["unknown-key"]),
    ("severities:\n  unknown-scope: ⟦⟧", ["error", "warning", "info", "off"], []),
    ("severities: {unknown-scope: error, ⟦unknown-⟧", ["unknown-key"], ["unknown-scope"]),
    ("ignore:\n  - ⟦⟧", ["paths", "rules", "reason"], []),
    ("ignore:\n  - paths: [⟦config/authorization_d⟧]", [definitions], []),
    ("ignore:\n  - paths: [a.yml]\n    rules: [⟦unknown-sc⟧]\n    reason: R\n", ["unknown-scope"], ["unknown-key"]),
    ("feature_flags:\n  ⟦⟧", ["essai"], []),
    ("feature_flags:\n  essai: [⟦s⟧", ["staging", "sandbox"], ["production"]),
    ("sources:\n  definitions: config/authorization_definitions\n  ⟦⟧", ["forms", "wordings"], ["definitions"]),
    ("addresses: {⟦⟧", ["forms", "submission"], []),
  ].map { TypedFile("datapass.yml", $0, offers: $1, not: $2) }
}
