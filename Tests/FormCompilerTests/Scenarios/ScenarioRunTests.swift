import FormCompiler
import FormSource
import FormSyntax
import FormTestSupport
import Testing

/// What scenarios come to: which fail, why, and what they prove.
@Suite struct ScenarioRunTests {
  private static let path = "definitions/scenarios/a.yml"

  /// A form with a condition, limits, a piece of advice, a rule between scopes and a box of its own.
  private static let project = MemoryProject.own
    .with(
      definition: """
        blocks:
          - name: basic_infos
            fields:
              urgent: { type: boolean, label: Urgent, optional: true }
              motif: { type: text, label: Motif, when: { urgent: { is: true } } }
              nombre: { type: integer, label: Nombre, maximum: 10, optional: true }
              telephone: { type: phone, label: Téléphone, format: french, optional: true }
              courriel: { type: email, label: Courriel, optional: true, strictness: advice }
              annexe: { type: document, label: Annexe, optional: true, accept: [application/pdf] }
              jour: { type: date, label: Jour, minimum: today, optional: true }
          - name: scopes
        checkboxes: { engagement: { label: Je m’engage } }
        scope_rules: { adresse_seule: { alone: adresse } }
        scopes: [{ name: Adresse, value: adresse }, { name: Identité, value: identite }]
        """
    )

  /// The run of scenarios, the rules and places of its findings, and the marked places.
  private static func run(_ scenarios: String) -> (run: ScenarioRun, found: [String], marks: [Range<Int>]) {
    let marked = MarkedText(scenarios)
    let project = project.with(path, marked.bytes).project
    let run = ScenarioRun(project, environment: .production) { _ in true }
    return (run, run.findings.map { "\($0.rule.id) \($0.span.range)" }, marked.ranges)
  }

  @Test(arguments: [
    "accepted: true",
    "from: complete\n  without: [intitule]\n  refused: { intitule: [required] }",
    "answers: { scopes: [adresse, identite] }\n  refused: { scopes: [alone] }",
    "answers: { scopes: [adresse, identite] }\n  refused: { scopes: [adresse_seule] }",
    "answers: { urgent: yes }\n  refused: { motif: [required] }",
    "answers: { urgent: yes, motif: Rentrée }\n  accepted: true",
    "answers: { motif: Rentrée }\n  accepted: true",
    "answers: { nombre: 11 }\n  refused: { nombre: [maximum] }",
    "answers: { nombre: '10' }\n  accepted: true",
    "answers: { nombre: 1.5 }\n  refused: { nombre: [type] }",
    // YAML reads these as numbers; the fields take texts.
    "answers: { telephone: 0601020304, intitule: 2026, description: oui }\n  accepted: true",
    "day: 2026-03-01\n  answers: { jour: 2026-03-01 }\n  accepted: true",
    "day: 2026-03-02\n  answers: { jour: 2026-03-01 }\n  refused: { jour: [after] }",
    // The day of the run.
    "answers: { jour: 2026-02-28 }\n  refused: { jour: [after] }",
    "answers: { courriel: personne }\n  accepted: true\n  advice: { courriel: [format] }",
    "answers: { courriel: personne }\n  accepted: true",
    "answers: { annexe: [{ filename: a.exe, content_type: text/plain, byte_size: 1 }] }\n"
      + "  refused: { annexe: [content-type] }",
    "answers: { intitule: \"\" }\n  refused: { intitule: [required] }",
    "without: [engagement, terms_of_service_accepted]\n"
      + "  refused: { engagement: [accepted], terms_of_service_accepted: [accepted] }",
    "answers: { terms_of_service_accepted: false }\n  refused: { terms_of_service_accepted: [accepted] }",
    "answers: { inconnu: 1 }\n  refused: { inconnu: [unknown-field] }",
    "from: empty\n  answers: { intitule: A, description: B, scopes: [adresse], engagement: true, "
      + "terms_of_service_accepted: true }\n  accepted: true",
  ])
  func expectedOutcomesAreSilent(_ scenario: String) {
    let (run, found, _) = Self.run("Un essai:\n  form: exemple\n  \(scenario)\n")
    #expect(found == [], "\(run.findings.flatMap { [$0.message.french] + $0.notes.map(\.message.french) })")
    #expect(run.count == 1 && run.passed == 1)
  }

  @Test(arguments: [
    (
      "without: [intitule]\n  accepted: true", "la demande devait être recevable, et elle est refusée",
      ["refus\u{A0}: intitule [required] «\u{A0}Nom du projet\u{A0}» doit être rempli"]
    ),
    (
      "refused: { intitule: [required] }", "la demande devait être refusée, et elle est recevable",
      ["refus attendu, mais absent\u{A0}: intitule [required]"]
    ),
    (
      "answers: { scopes: [adresse, identite] }\n  refused: { intitule: [required] }",
      "la demande est refusée, mais pas pour les raisons attendues",
      [
        "refus\u{A0}: scopes [alone, adresse_seule] «\u{A0}adresse\u{A0}» ne se demande avec aucune autre donnée",
        "refus attendu, mais absent\u{A0}: intitule [required]",
      ]
    ),
    (
      "accepted: true\n  advice: { courriel: [format] }", "la demande ne reçoit pas les conseils attendus",
      ["conseil attendu, mais absent\u{A0}: courriel [format]"]
    ),
  ])
  func anotherOutcomeIsOneFindingAtTheName(_ scenario: String, _ outcome: String, _ notes: [String]) {
    let (run, found, marks) = Self.run("⟦Un essai⟧:\n  form: exemple\n  \(scenario)\n")
    #expect(found == marks.map { "failed-scenario \($0)" })
    #expect(run.findings.first?.message.french == "«\u{A0}Un essai\u{A0}»\u{A0}: \(outcome)")
    #expect(run.findings.first?.notes.map(\.message.french) == notes)
    #expect(run.passed == 0)
  }

  @Test func aDifferenceIsNotedWhereItIsWritten() {
    let (run, _, marks) = Self.run(
      "Un essai:\n  form: exemple\n  answers: { ⟦nombre⟧: 11 }\n  refused: { intitule: [⟦required⟧] }\n"
    )
    #expect(run.findings.first?.notes.map(\.span.range) == marks)
  }

  @Test func manyDifferencesAreCounted() {
    let (run, _, _) = Self.run("Un essai:\n  form: exemple\n  from: empty\n  accepted: true\n")
    let notes = run.findings.first?.notes.map(\.message.english) ?? []
    #expect(notes.count == 4)
    #expect(notes.last == "and 2 more differences")
  }

  @Test func aMalformedScenarioIsOneFindingAndDoesNotPass() {
    let (run, found, marks) = Self.run(
      """
      Un essai:
        form: exemple
        ⟦answer⟧: { nombre: 11 }
        accepted: true
      Un autre:
        form: exemple
        accepted: true
      """
    )
    #expect(found == marks.map { "unknown-key \($0)" })
    #expect(run.findings.map(\.severity) == [.error])
    #expect(run.count == 2 && run.passed == 1)
  }

  @Test func anUnknownFormIsOneFinding() {
    let (_, found, marks) = Self.run("Un essai:\n  form: ⟦exempel⟧\n  accepted: true\n")
    #expect(found == marks.map { "unknown-scenario-name \($0)" })
  }

  @Test func aFormThatCannotBeReadFailsItsScenarios() {
    let project = Self.project.with("definitions/authorization_definitions/exemple.yml", "exemple: [")
      .with(Self.path, "Un essai:\n  form: exemple\n  accepted: true\n").project
    let run = ScenarioRun(project, environment: .production) { _ in true }
    #expect(run.findings.contains { $0.rule == FailedScenario.rule })
    #expect(run.findings.contains { $0.rule.isBlocking })
    #expect(run.passed == 0)
  }

  @Test func onlyChosenFilesAreReported() {
    let project = Self.project
      .with(Self.path, "Un essai:\n  form: exemple\n  without: [intitule]\n  accepted: true\n")
      .with("definitions/scenarios/b.yml", "Un autre:\n  form: exemple\n  accepted: true\n").project
    let run = ScenarioRun(project, environment: .production) { $0 == "definitions/scenarios/b.yml" }
    #expect(run.findings.isEmpty)
    #expect(run.count == 1 && run.passed == 1)
  }

  @Test func aBrokenScenarioDoesNotStopCompilation() {
    let project = Self.project.with(Self.path, "Un essai: [").project
    #expect(Pipeline.compile(project, environment: .production).blocking.isEmpty)
    #expect(Pipeline.lint(project, environment: .production).findings.contains { $0.rule.isBlocking })
  }

  @Test func coverageNamesWhatIsNotProvedBothWays() {
    let accepted = "Un essai:\n  form: exemple\n  accepted: true\n"
    let coverage = Self.run(accepted).run.coverage
    #expect(coverage.count == 4)
    #expect(
      Set(coverage.unproved.map(\.english)) == [
        "motif, when (exemple): never fulfilled", "adresse_seule (exemple): never broken",
        "terms_of_service_accepted (exemple): never forgotten", "engagement (exemple): never forgotten",
      ]
    )
    let refused = """
      Tout à la fois:
        form: exemple
        answers: { scopes: [adresse, identite], urgent: true }
        without: [engagement, terms_of_service_accepted]
        refused:
          motif: [required]
          scopes: [adresse_seule]
          engagement: [accepted]
          terms_of_service_accepted: [accepted]
      """
    #expect(Self.run(accepted + refused).run.coverage.unproved == [])
  }
}
