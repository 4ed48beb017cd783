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
