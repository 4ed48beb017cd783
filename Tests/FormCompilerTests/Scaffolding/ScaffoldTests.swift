import FormCompiler
import FormSource
import FormSyntax
import FormTemplates
import FormTestSupport
import Testing

/// First versions: what is asked, what is refused, what is written.
@Suite struct ScaffoldTests {
  /// Answers questions by their names; the others are left out.
  private func session(
    _ subject: ScaffoldSubject,
    in project: MemoryProject = .own,
    _ layout: ProjectLayout = .own,
    answers: [String: String]
  ) -> (session: ScaffoldSession, asked: [String]) {
    var session = ScaffoldSession(subject, in: project.project, layout, environment: .production)
    var asked: [String] = []
    while let question = session.question, asked.last != question.name {
      asked.append(question.name)
      _ = session.answer(answers[question.name] ?? "", insisting: true)
    }
    return (session, asked)
  }

  private func texts(_ outcome: ScaffoldSession.Outcome) -> [String: String] {
    Dictionary(uniqueKeysWithValues: outcome.files.map { ($0.path, String(decoding: $0.after, as: UTF8.self)) })
  }

  // MARK: Definitions

  private static let definition = [
    "name": "API Essai", "description": "Un essai", "provider": "dinum", "support-email": "a@exemple.gouv.fr",
    "scopes": "Adresse, Identité", "dependent": "Identité", "needed": "1", "question": "Nombre d’élèves",
    "question-type": "integer", "contacts": "contact_technique, delegue_protection_donnees", "distinct": "oui",
    "legal": "non", "cgu-link": "https://exemple.gouv.fr/cgu",
  ]

  @Test func theSheetBecomesADefinition() {
    let (session, asked) = session(.definition, answers: Self.definition)
    #expect(
      asked == [
        "name", "id", "kind", "description", "provider", "support-email", "scopes", "dependent", "needed", "question",
        "question-type", "question-2", "personal-data", "contacts", "distinct", "legal", "cgu-link",
      ]
    )
    let outcome = session.outcome()
    #expect(outcome.findings.isEmpty)
    #expect(
      texts(outcome) == [
        "definitions/authorization_definitions/api_essai.yml": """
        api_essai:
          name: API Essai
          description: Un essai
          provider: dinum
          kind: api
          support_email: a@exemple.gouv.fr
          cgu_link: https://exemple.gouv.fr/cgu
          blocks:
            - name: basic_infos
              fields:
                nombre_d_eleves:
                  type: integer
                  label: Nombre d’élèves
            - name: scopes
            - name: personal_data
            - name: contacts
              contacts: [contact_technique, delegue_protection_donnees]
              rules:
                personnes_differentes:
                  distinct: [contact_technique_email, delegue_protection_donnees_email]
          scopes:
            - name: Adresse
              value: adresse
            - name: Identité
              value: identite
          scope_rules:
            identite_avec_adresse:
              requires: { identite: [adresse] }

        """
      ]
    )
  }

  @Test func theFirstProviderIsDeclaredToo() {
    var answers = Self.definition
    (answers["provider"], answers["provider-name"]) = ("agence", "L’agence: tout entière")
    let outcome = session(.definition, in: MemoryProject([:], layout: .own), answers: answers).session.outcome()
    #expect(texts(outcome)["definitions/data_providers.yml"] == "agence:\n  name: \"L’agence: tout entière\"\n")
    #expect(outcome.findings.isEmpty)
  }

  /// What a checkout keeps in Ruby is not written into its definitions.
  @Test func aCheckoutGetsUpstreamsKeysOnly() {
    let (session, asked) = session(.definition, in: .base, .checkout, answers: Self.definition)
    #expect(!asked.contains("contacts") && !asked.contains("question"))
    let text = texts(session.outcome())["config/authorization_definitions/api_essai.yml"] ?? ""
    #expect(text.contains("    - name: contacts\n  scopes:\n") && !text.contains("scope_rules"))
  }

  // MARK: Refusals

  @Test func answersAreCheckedAsLintChecksThem() {
    var session = ScaffoldSession(.definition, in: MemoryProject.own.project, .own, environment: .production)
    func refusal(_ answer: String) -> String? {
      switch session.answer(answer) {
      case .accepted: nil
      case .refused(let problems), .doubtful(let problems): problems.map(\.message.french).joined(separator: " / ")
      }
    }
    #expect(refusal(" ") == "il faut une réponse")
    #expect(refusal("API Essai") == nil)
    #expect(refusal("API_Essai")?.contains("minuscules") == true)
    #expect(refusal("exemple")?.contains("existe déjà") == true)
    #expect(refusal("api_essai") == nil)
    #expect(refusal("logiciel")?.contains("dans la liste") == true)
    #expect(refusal("2") == nil)
    #expect(refusal("") == nil)
    #expect(refusal("dinun")?.contains("dans la liste") == true)
    #expect(refusal("DINUM") == nil)
    #expect(session.question?.name == "support-email")
    #expect(refusal("support") != nil)
    #expect(session.question?.name == "support-email")
    #expect(refusal("support@exemple.gouv.fr") == nil)
    #expect(refusal("Adresse, adresse") != nil)
    #expect(session.question?.name == "scopes")
  }

  @Test func aWarningIsHeardOnce() {
    var session = ScaffoldSession(.definition, in: MemoryProject.own.project, .own, environment: .production)
    for answer in ["API Essai", "", "", "", "dinum"] { _ = session.answer(answer) }
    guard case .doubtful = session.answer("support@exemple.fr") else {
      Issue.record("a placeholder is not doubtful")
      return
    }
    #expect(session.question?.name == "support-email")
    guard case .accepted = session.answer("support@exemple.fr", insisting: true) else {
      Issue.record("what is insisted on is refused")
      return
    }
    #expect(session.question?.name == "scopes")
  }

  /// Titles become identifiers that YAML reads as texts, or are refused.
  @Test func titlesMakeIdentifiers() {
    var answers = Self.definition
    (answers["scopes"], answers["dependent"], answers["needed"]) = ("No, 2024", "No", "2024")
    (answers["question"], answers["question-type"]) = ("Oui: 12 ?", "boolean")
    let outcome = session(.definition, answers: answers).session.outcome()
    #expect(outcome.findings.filter { $0.severity == .error }.isEmpty)
    let text = texts(outcome)["definitions/authorization_definitions/api_essai.yml"] ?? ""
    #expect(text.contains("value: \"no\"") && text.contains("requires: { \"no\": [\"2024\"] }"))
    #expect(text.contains("        oui_12:\n          type: boolean\n          label: \"Oui: 12 ?\"\n"))
    answers["scopes"] = "Adresse, ???"
    let (_, asked) = session(.definition, answers: answers)
    #expect(asked.last == "scopes")
  }

  // MARK: Forms

  @Test func fixedBlocksAskForTheirAnswers() {
    let (session, asked) = session(
      .form,
      answers: ["use-case": "portail", "name": "Portail", "fixed": "scopes", "answer-scopes": "Identité, adresse"]
    )
    #expect(asked == ["definition", "use-case", "name", "id", "description", "fixed", "answer-scopes", "intitule"])
    let outcome = session.outcome()
    #expect(outcome.findings.isEmpty)
    let before = String(
      decoding: MemoryProject.own.files["definitions/authorization_request_forms/exemple.yml"] ?? [],
      as: UTF8.self
    )
    #expect(
      texts(outcome) == [
        "definitions/authorization_request_forms/exemple.yml": before + """


          exemple-portail:
            definition: exemple
            name: Portail
            # description:
            use_case: portail
            steps:
              - name: basic_infos
            static_blocks:
              - name: scopes
            initialize_with:
              intitule: Portail
              scopes:
                - identite
                - adresse

          """
      ]
    )
  }

  /// Where a blank would take the standard answer, a dash leaves the question without one.
  @Test func aDashIsNoAnswer() {
    let answers = ["use-case": "portail", "name": "Portail", "fixed": "-", "intitule": "-"]
    let text = texts(session(.form, answers: answers).session.outcome()).values.first ?? ""
    #expect(text.contains("exemple-portail:") && !text.contains("initialize_with"))
  }

  /// Every byte of an existing file is kept, whatever it looks like; where that cannot be, the text is for the author.
  @Test(arguments: [
    ("exemple:\n  definition: exemple\n  default: true\n\n# fin", true),
    ("exemple:\r\n  definition: exemple\r\n  default: true\r\n", true),
    ("---\nexemple:\n  definition: exemple\n  default: true\n", true),
    ("{ exemple: { definition: exemple, default: true } }\n", false),
    ("  exemple:\n    definition: exemple\n    default: true\n", false),
    ("exemple:\n  definition: exemple\n  default: true\n  introduction: |+\n    Bonjour\n\n", true),
    ("exemple:\n  definition: exemple\nautre: a: b\n", false),
  ])
  func existingFilesKeepTheirBytes(_ text: String, _ isExtended: Bool) {
    let path = "definitions/authorization_request_forms/exemple.yml"
    let project = MemoryProject.own.with(path, text)
    let answers = ["use-case": "portail", "name": "Portail"]
    let outcome = session(.form, in: project, answers: answers).session.outcome()
    #expect(outcome.byHand.isEmpty == isExtended)
    guard isExtended else { return #expect(outcome.byHand.map(\.path) == [path] && outcome.files.isEmpty) }
    let written = outcome.files.first?.after ?? []
    #expect(written.starts(with: text.utf8) && written.count > text.utf8.count)
    #expect(text.contains("\r\n") == written.contains(UInt8(ascii: "\r")))
    let after = project.with(path, written)
    #expect(after.findings.filter { $0.severity != .info }.isEmpty, "\(after.findings.map(\.message.french))")
  }

  // MARK: Eligibility and overlays

  @Test func eligibilityIsATreeOrARule() {
    let own = session(
      .eligibility,
      answers: [
        "answer-1": "Une commune", "answer-1-eligible": "oui", "answer-1-text": "Vous pouvez demander.",
        "answer-2": "Un particulier", "answer-2-eligible": "non", "answer-2-text": "Seules les communes le peuvent.",
      ]
    ).session.outcome()
    #expect(own.findings.isEmpty && own.newFiles == ["definitions/eligibility/exemple.yml"])
    #expect(own.project.tree.files.last?.role == .eligibility)
    let rules =
      "- id: 1\n  definition_id: autre\n  options:\n    - { type: particulier, eligible: \"no\", body: Non }\n"
    let checkout = session(
      .eligibility,
      in: MemoryProject.base.with("db/data/eligibility_rules.yml", rules),
      .checkout,
      answers: [
        "particulier-eligible": "no", "particulier-text": "Non.", "collectivite_ou_administration-eligible": "yes",
        "collectivite_ou_administration-text": "Oui.", "entreprise_ou_association-eligible": "Peut-être",
        "entreprise_ou_association-text": "Cela dépend.",
      ]
    ).session.outcome()
    #expect(checkout.findings.isEmpty)
    let text = texts(checkout)["db/data/eligibility_rules.yml"] ?? ""
    #expect(text.hasPrefix(rules + "- id: 2\n  definition_id: exemple\n") && text.contains("eligible: \"maybe\""))
  }

  @Test func anOverlayNamesItsFolder() {
    let answers = ["checkbox": "Je m’engage", "question": "Nombre d’agents"]
    let first = session(.overlay, in: .base, .checkout, answers: answers).session.outcome()
    #expect(texts(first)["datapass.yml"] == "overlay: calque\n")
    #expect(texts(first)["calque/exemple.yml"]?.contains("je_m_engage:\n      label: Je m’engage") == true)
    let configured = MemoryProject.base.with("datapass.yml", "overlay: off\n")
    let refused = session(.overlay, in: configured, .checkout, answers: answers).session.outcome()
    #expect(refused.files.isEmpty && refused.byHand.map(\.path) == ["calque/exemple.yml", "datapass.yml"])
  }
}
