import FormSource
import FormTestSupport
import Testing

/// Conditions are judged by what their own authors wrote, and by the requests that they are about.
@Suite struct JudgedConditionTests {
  private func findings(_ blocks: String) -> [String] {
    MemoryProject.own
      .with(definition: "blocks:\n  - {name: basic_infos}\n\(blocks)\n  - {name: scopes}")
      .findings.filter { $0.rule.id.hasSuffix("-condition") }.map { $0.message.english }
  }

  /// The standard question of justification is then never shown, as it should be.
  @Test(arguments: ["{maximum: 36}", "{maximum: 24, example: 12}"])
  func aLimitMayRuleOutAStandardQuestion(_ limits: String) {
    let field = "duree_conservation_donnees_caractere_personnel"
    #expect(findings("  - {name: personal_data, fields: {\(field): \(limits)}}").isEmpty)
  }

  @Test func anOwnConditionOnThatLimitIsReported() {
    let found = findings(
      """
        - name: personal_data
          fields:
            duree_conservation_donnees_caractere_personnel: {maximum: 36}
            motif: {type: text, label: Motif, when: {duree_conservation_donnees_caractere_personnel: {above: 36}}}
      """
    )
    #expect(found == ["no answer can meet this condition"])
  }

  /// A question may follow the answer to another one, which must be given in the end.
  @Test func aQuestionMayWaitForAnAnswerThatIsAlwaysNeeded() {
    let found = findings(
      """
        - name: personal_data
          fields:
            nature: {type: choice, label: Nature, options: {a: A, b: B}}
            motif: {type: text, label: Motif, when: {nature: {present: true}}}
      """
    )
    #expect(found.isEmpty)
  }

  @Test func aDefaultForAQuestionThatIsNotAskedIsReported() {
    let found = findings(
      """
        - name: personal_data
          fields:
            nature: {type: choice, label: Nature, options: {a: A, b: B}}
            motif:
              {type: text, label: Motif, when: {nature: {is: a}}, default: Aucun, default_when: {nature: {is: b}}}
      """
    )
    #expect(found == ["this condition is never met where the question is asked (when)"])
  }

  /// The block is right for all other forms: the form that takes something away from it is named.
  @Test(arguments: [
    ("fields: {nature: {⟦options⟧: {a: A}}}", "impossible-condition"),
    ("remove: [⟦nature⟧]", "unknown-condition-field"),
  ])
  func whatAFormTakesAwayIsReportedThere(_ adaptation: String, _ rule: String) throws {
    let form = MarkedText(
      """
      exemple:
        authorization_request: Exemple
        name: Demande libre
        default: true
        steps: [{name: basic_infos}, {name: scopes}]
        blocks: [{name: basic_infos, \(adaptation)}]
      """
    )
    let findings = MemoryProject.own.with(
      definition: """
        blocks:
          - name: basic_infos
            fields:
              nature: {type: choice, label: Nature, options: {a: A, b: B}}
              motif: {type: text, label: Motif, when: {nature: {is: b}}}
              raison: {type: text, label: Raison, when: {nature: {is: b}}}
          - name: scopes
        """
    ).with("definitions/authorization_request_forms/exemple.yml", form.bytes).findings
    #expect(findings.map(\.rule.id) == [rule])
    #expect(try #require(findings.first).span.range == form.range)
  }

  @Test(arguments: [
    ("ouverture: {above: \"2027\"}", "write a date, as in \"2027-01-31\""), ("ferme: {is: oui}", "write true or false"),
  ])
  func aMistypedValueIsToldWhatToWrite(_ comparison: String, _ advice: String) {
    let findings = MemoryProject.own.with(
      definition: """
        blocks:
          - name: basic_infos
            fields:
              ouverture: {type: date, label: Ouverture}
              ferme: {type: boolean, label: Fermé, optional: true}
              motif: {type: text, label: Motif, when: {\(comparison)}}
          - name: scopes
        """
    ).findings
    #expect(findings.compactMap { $0.label?.english } == [advice])
  }

  /// The answers that a field declares itself are refused for that reason alone.
  @Test(arguments: [
    "{type: integer, label: Places, minimum: 200, maximum: 1, example: 20}",
    "{type: choices, label: Publics, options: {a: A, b: B}, max_count: 0}",
  ])
  func limitsThatNothingMeetsAreOneMistake(_ field: String) {
    let findings = MemoryProject.own.with(
      definition: "blocks: [{name: basic_infos, fields: {essai: \(field)}}, {name: scopes}]"
    ).findings
    #expect(findings.map(\.rule.id) == ["impossible-limit"])
  }

  @Test func aTypeNamedAfterAProgramIsNoMediaType() {
    let field = "{type: document, label: Note, accept: [application/word]}"
    let findings = MemoryProject.own.with(
      definition: "blocks: [{name: basic_infos, fields: {note: \(field)}}, {name: scopes}]"
    ).findings
    #expect(findings.map(\.rule.id) == ["impossible-limit"])
    #expect(
      findings.first?.label?.english
        == "write application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    )
  }

  /// No place of the tool’s own is shown where a project can edit another.
  @Test func aGroupOfScopesMayNotAskAboutScopes() {
    let findings = MemoryProject.own.with(
      definition: """
        scopes: [{name: Adresse, value: adresse, group: Foyer}, {name: Identité, value: identite}]
        scope_groups: {Foyer: {when: {scopes: {contains: identite}}}}
        """
    ).findings
    #expect(findings.map(\.rule.id) == ["circular-condition"])
  }
}
