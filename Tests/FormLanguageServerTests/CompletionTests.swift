import FormCompiler
import FormLanguageServer
import FormSource
import FormSyntax
import FormTestSupport
import Testing

@Suite("Completion")
struct CompletionTests {
  @Test(
    "Writes what the place takes",
    arguments: [
      // A condition compares a box with a yes or a no, not with a text.
      ("fields: {envoi: {type: boolean, label: E}, autre: {type: text, label: A, when: {envoi: {is: ⟦t⟧}}}}", "true"),
      ("fields:\n        autre: {type: text, label: A, when: {form.single_page: {is: ⟦f⟧", "false"),
      // A contact of a list is mostly a text, although its words may follow it.
      ("contacts:\n        - ⟦contact_t⟧", "contact_technique"),
    ]
  )
  func writes(_ keys: String, _ expected: String) throws {
    let block = keys.hasPrefix("contacts") ? "contacts" : "basic_infos"
    let file = TypedFile(
      TypedFile.definitions,
      "exemple:\n  blocks:\n    - name: \(block)\n      \(keys)",
      offers: []
    )
    let texts = try Self.items(file).map(\.edit.text)
    #expect(texts.first == expected, "\(texts)")
  }

  @Test(
    "Says what it may replace behind the cursor",
    arguments: [
      ("  kind: ⟦a⟧pi", "pi"), ("  ⟦ki⟧nd: api", "nd"), ("  kind: '⟦a⟧pi'", "pi"), ("  kind: ⟦a⟧", ""),
      ("  scopes: [{name: A, value: a, group: ⟦F⟧amilles}]", "amilles"),
    ]
  )
  func replaces(_ keys: String, _ rest: String) throws {
    let file = TypedFile(TypedFile.definitions, "exemple:\n\(keys)\n", offers: [])
    let items = try Self.items(file)
    #expect(!items.isEmpty)
    for item in items {
      #expect(item.whole.start == item.edit.span.start)
      #expect(item.whole.end == item.edit.span.end + rest.utf8.count)
    }
  }

  private static func snapshot(_ file: TypedFile, in base: MemoryProject) -> Snapshot {
    let before = Snapshot(base.project, environment: .production)
    _ = before.reading
    return Snapshot(base.with(file.path, file.text.bytes).project, environment: .production, after: before)
  }

  static func items(_ file: TypedFile, in base: MemoryProject = .base) throws -> [CompletionItem] {
    let snapshot = snapshot(file, in: base)
    let source = try #require(snapshot.file(at: file.path))
    return Completion.items(at: file.text.range.upperBound, in: source, of: snapshot)
  }

  @Test(
    "Offers what the place can take, and replaces what is typed",
    arguments: [
      // Keys, in block and in flow style, those that are missing first.
      TypedFile(TypedFile.forms, "exemple:\n  authorization_request: Exemple\n  ⟦⟧", offers: ["name", "steps"]),
      TypedFile(TypedFile.forms, "exemple:\n  ⟦authorization_re⟧", offers: ["authorization_request"], not: ["name"]),
      TypedFile(
        TypedFile.forms,
        "exemple:\n  authorization_request: Exemple\n  ⟦na⟧\n  default: true\n",
        offers: ["name"],
        not: ["default", "authorization_request"]
      ),
      TypedFile(TypedFile.forms, "exemple: {authorization_request: Exemple, ⟦st⟧", offers: ["steps", "static_blocks"]),
      TypedFile(TypedFile.definitions, "exemple:\n  scopes:\n    - ⟦⟧", offers: ["name", "value", "group"]),
      TypedFile(
        TypedFile.definitions,
        "exemple:\n  scopes:\n    - name: Adresse\n      ⟦⟧\n    - name: Autre\n      value: autre\n",
        offers: ["value", "group"],
        not: ["name"]
      ),
      TypedFile(TypedFile.definitions, "exemple:\n  stage:\n    ⟦⟧", offers: ["type", "next", "previous"]),
      TypedFile(
        TypedFile.definitions,
        "exemple:\n  blocks:\n    - name: basic_infos\n      fields:\n        intitule:\n          ⟦o⟧",
        offers: ["optional", "options", "of"]
      ),
      // Values.
      TypedFile(TypedFile.definitions, "exemple:\n  kind: ⟦⟧", offers: ["api", "service"]),
      TypedFile(TypedFile.definitions, "exemple:\n  public: ⟦⟧\n  name: E\n", offers: ["true", "false"]),
      TypedFile(TypedFile.definitions, "exemple:\n  provider: ⟦d⟧", offers: ["dinum"]),
      TypedFile(TypedFile.definitions, "exemple:\n  blocks:\n    - name: ⟦ba⟧", offers: ["basic_infos"]),
      TypedFile(TypedFile.definitions, "exemple:\n  blocks: [{name: ⟦ba⟧}]", offers: ["basic_infos"]),
      // Names of the project.
      TypedFile(TypedFile.forms, "exemple:\n  authorization_request: ⟦⟧", offers: ["Exemple"]),
      TypedFile(
        TypedFile.forms,
        "exemple:\n  authorization_request: Exemple\n  initialize_with:\n    scopes: [adresse, ⟦id⟧",
        offers: ["identite"],
        not: ["adresse"]
      ),
      TypedFile(
        TypedFile.forms,
        "exemple:\n  authorization_request: Exemple\n  initialize_with:\n    scopes:\n      - ⟦⟧\n",
        offers: ["identite", "adresse"]
      ),
      TypedFile(
        TypedFile.forms,
        "exemple:\n  authorization_request: Exemple\n  initialize_with:\n    scopes:\n      - '⟦ad⟧'\n",
        offers: ["adresse"]
      ),
      TypedFile(
        TypedFile.forms,
        "exemple:\n  authorization_request: Exemple\n  initialize_with:\n    ⟦⟧",
        offers: ["scopes", "intitule"]
      ),
      TypedFile(
        TypedFile.forms,
        "exemple:\n  authorization_request: Exemple\n  service_provider_id: ⟦edi⟧",
        offers: ["editeur_exemple"]
      ),
      TypedFile(
        TypedFile.forms,
        "exemple:\n  authorization_request: Exemple\n  steps:\n    - name: ⟦⟧\n",
        offers: ["basic_infos", "scopes"],
        not: ["contacts"]
      ),
      TypedFile(
        TypedFile.definitions,
        """
        exemple:
          name: Exemple
          blocks:
            - name: basic_infos
              fields:
                intitule: {when: {⟦⟧}}
            - name: scopes
        """,
        offers: ["description", "scopes", "all", "not", "form.uid"]
      ),
      TypedFile(TypedFile.wordings, "fr:\n  authorization_request_forms:\n    ⟦ex⟧", offers: ["exemple"]),
      // A condition: an operator that fits the question, of another question than the one that it is about.
      TypedFile(
        TypedFile.definitions,
        "exemple:\n  blocks:\n    - name: basic_infos\n      fields: {intitule: {when: {form.single_page: {⟦⟧",
        offers: ["is", "is_not", "present"],
        not: ["contains", "above"]
      ),
      TypedFile(
        TypedFile.definitions,
        "exemple:\n  blocks:\n    - name: basic_infos\n      fields: {intitule: {when: {form.uid: ⟦⟧",
        offers: [],
        not: ["exemple"]
      ),
      TypedFile(
        TypedFile.definitions,
        "exemple:\n  blocks:\n    - name: basic_infos\n      fields: {intitule: {when: {⟦⟧",
        offers: ["description", "form.uid"],
        not: ["intitule"]
      ),
      TypedFile(
        TypedFile.definitions,
        "exemple:\n  blocks:\n    - name: basic_infos\n      rules: {ordre: {after: [⟦⟧",
        offers: [],
        not: ["intitule", "scopes"]
      ),
      // An entry’s name is its author’s to choose: those that are known are taken.
      TypedFile(TypedFile.definitions, "⟦ex⟧", offers: [], not: ["exemple"]),
      TypedFile(TypedFile.forms, "⟦⟧", offers: [], not: ["exemple"]),
      TypedFile(TypedFile.forms, "exemple:\n  definition: ⟦ex⟧", offers: ["exemple"], not: ["Exemple"]),
      TypedFile(
        TypedFile.forms,
        "exemple:\n  authorization_request: ⟦ex⟧",
        offers: ["Exemple"],
        not: ["exemple"]
      ),
      // What a block asks, and what it has in store.
      TypedFile(
        TypedFile.definitions,
        "exemple:\n  blocks:\n    - name: basic_infos\n      fields:\n        ⟦⟧",
        offers: ["intitule", "maquette_projet"],
        not: ["contact_metier_email"]
      ),
      TypedFile(
        TypedFile.definitions,
        "exemple:\n  blocks:\n    - name: basic_infos\n      remove: [⟦⟧",
        offers: ["intitule"],
        not: ["contact_metier", "scopes"]
      ),
      TypedFile(
        TypedFile.definitions,
        "exemple:\n  blocks:\n    - name: contacts\n      contacts: [contact_metier, ⟦⟧]\n",
        offers: ["contact_technique"],
        not: ["contact_metier"]
      ),
      TypedFile(
        TypedFile.definitions,
        "exemple:\n  blocks:\n    - name: contacts\n      contacts:\n        - contact_metier\n        - ⟦⟧\n",
        offers: ["contact_technique"],
        not: ["contact_metier"]
      ),
      // A name that is begun is known from nowhere else.
      TypedFile(
        TypedFile.definitions,
        "exemple:\n  scopes:\n    - {name: A, value: a, group: Familles}\n    - {name: B, value: b, group: ⟦Fa⟧}\n",
        offers: ["Familles"],
        not: ["Fa"]
      ),
      TypedFile(
        TypedFile.definitions,
        "exemple:\n  blocks:\n    - name: basic_infos\n      fields: {intitule: {when: {form.uid: {is: ⟦⟧",
        offers: ["exemple"]
      ),
      // What is no YAML of ours.
      TypedFile(
        TypedFile.forms,
        "exemple:\n  authorization_request: Exemple\n  introduction: |\n    Bonjour,\n    ⟦%{f⟧\n",
        offers: ["%{form_name}"]
      ),
      TypedFile(
        TypedFile.definitions,
        "exemple:\n  access_link: https://a.fr/⟦%{⟧\n",
        offers: ["%{external_provider_id}"]
      ),
      TypedFile(
        TypedFile.definitions,
        "exemple:\n  name: E # datapass:disable=⟦unused-sc⟧",
        offers: [],
        not: ["name"]
      ),
      TypedFile(
        TypedFile.definitions,
        "exemple:\n  name: E # datapass:disable=near-duplicate-scope,⟦near-duplicate-g⟧",
        offers: ["near-duplicate-group"]
      ),
      // A scope that is declared has a value of its own.
      TypedFile(
        TypedFile.definitions,
        "exemple:\n  scopes:\n    - {name: Adresse, value: adresse}\n    - name: B\n      value: ⟦⟧",
        offers: [],
        not: ["adresse"]
      ),
      // Anchors of the lines above.
      TypedFile(
        TypedFile.forms,
        "exemple: &commun\n  authorization_request: Exemple\nautre:\n  <<: ⟦*⟧",
        offers: ["*commun"]
      ),
    ]
  )
  func offers(_ file: TypedFile) throws { try offers(file, in: .base) }

  func offers(_ file: TypedFile, in base: MemoryProject) throws {
    let items = try Self.items(file, in: base)
    let labels = items.map(\.label)
    #expect(Set(file.expected).isSubset(of: labels), "\(labels)")
    #expect(Set(file.refused).isDisjoint(with: labels), "\(labels)")
    for item in items {
      #expect(item.edit.span.range == file.text.range || item.kind == .placeholder)
    }
  }

  @Test("Offers what datapass.yml can say", arguments: TypedFile.configuration)
  func configuration(_ file: TypedFile) throws {
    let definition = String(decoding: MemoryProject.base.files[TypedFile.definitions] ?? [], as: UTF8.self)
    let flagged = definition + "\n      feature_flag: essai\n"
    try offers(file, in: .base.with(TypedFile.definitions, flagged))
  }

  @Test("Offers the names of the life of a request", arguments: TypedFile.lives.indices)
  func lives(_ number: Int) throws {
    let (text, offers, refused) = TypedFile.lives[number]
    let base = MemoryProject.own.with(
      "definitions/life/services.yml",
      "default:\n  services: {portail: {name: Le portail}}\n"
    )
    try self.offers(TypedFile("definitions/life/exemple.yml", text, offers: offers, not: refused), in: base)
  }

  /// What a renewal asks is asked of nothing else.
  @Test(
    "Offers the questions of a renewal where it is answered",
    arguments: [
      (
        "definitions/life/exemple.yml",
        TypedFile.renewal.replacing("changed: reopen", with: "changed: reopen\n    changed_when: {⟦⟧}"),
        ["changement", "detail"], ["intitule"]
      ),
      (
        "definitions/life/exemple.yml",
        TypedFile.renewal.replacing(
          "changed: reopen",
          with: "changed: reopen\n    changed_when: {changement: {is: ⟦⟧}}"
        ),
        ["oui", "non"], []
      ),
      (
        "definitions/scenarios/a.yml",
        "Une demande:\n  form: exemple\n  accepted: true\n  then:\n    - {by: applicant, does: renew, answers: {⟦⟧}}",
        ["changement"], ["intitule"]
      ),
    ]
  )
  func renewals(_ path: String, _ text: String, _ offered: [String], _ refused: [String]) throws {
    let base = MemoryProject.own.with("definitions/life/exemple.yml", TypedFile.renewal)
    try offers(TypedFile(path, text, offers: offered, not: refused), in: base)
  }

  @Test("A key with a comma is between quotes in flow style")
  func commas() throws {
    let scopes = "  scopes: [{name: A, value: a, group: \"Revenus, parts\"}]\n"
    let file = TypedFile(TypedFile.definitions, "exemple:\n\(scopes)  scope_groups: {⟦⟧}\n", offers: [])
    #expect(try Self.items(file).map(\.edit.text) == ["\"Revenus, parts\": "])
  }

  @Test("Offers what a step of a scenario can say", arguments: TypedFile.steps)
  func steps(_ file: TypedFile) throws {
    let life = """
      exemple:
        services: {portail: {name: Le portail}}
        messages: {recu: {title: Reçu, event: submit, to: [applicant], subject: Reçu, text: Reçu}}
      """
    try offers(file, in: .own.with("definitions/life/exemple.yml", life))
  }

  @Test(
    "Offers nothing where nothing of the language can stand",
    arguments: [
      TypedFile(TypedFile.definitions, "exemple:\n  name: E # un ⟦com⟧mentaire\n", offers: []),
      TypedFile(TypedFile.forms, "exemple:\n  introduction: |\n    Bonjour ⟦na⟧\n", offers: []),
      TypedFile(TypedFile.definitions, "exemple:\n  name: <% ⟦na⟧ %>\n", offers: []),
      TypedFile(TypedFile.definitions, "exemple:\n  name: ⟦na⟧\n", offers: []),
    ]
  )
  func nothing(_ file: TypedFile) throws {
    #expect(try Self.items(file).map(\.label) == [])
  }

  @Test("A key that must be given comes first, with its colon and what its value begins with")
  func keys() throws {
    let file = TypedFile(TypedFile.definitions, "exemple:\n  ⟦⟧", offers: [])
    let items = try Self.items(file)
    #expect(items.first?.label == "name")
    #expect(items.first?.edit.text == "name: ")
    #expect(items.first { $0.label == "scopes" }?.edit.text == "scopes:\n    - ")
    #expect(items.first { $0.label == "stage" }?.edit.text == "stage:\n    ")
    #expect(items.first { $0.label == "kind" }?.snippet == "kind: ${1|api,service|}")
    #expect(!items.contains { $0.label == "service_name" })
  }

  @Test("A word that YAML reads as a yes is written in quotes where a text is wanted")
  func quotes() throws {
    let file = TypedFile(
      "db/data/eligibility_rules.yml",
      "- definition_id: exemple\n  options:\n    - eligible: ⟦⟧",
      offers: []
    )
    let items = try Self.items(file)
    #expect(items.first { $0.label == "yes" }?.edit.text == "\"yes\"")
    #expect(items.first { $0.label == "maybe" }?.edit.text == "maybe")
  }

  @Test("What is broken elsewhere in a file is known from the last reading in which it was whole")
  func broken() throws {
    let file = TypedFile(
      TypedFile.forms,
      "exemple:\n  authorization_request: Exemple\n  initialize_with: {scopes: [⟦⟧",
      offers: []
    )
    let base = MemoryProject.base
    let before = Snapshot(base.project, environment: .production)
    _ = before.reading
    let project = base.with(file.path, file.text.bytes)
      .with(TypedFile.definitions, "exemple:\n  name: [Exemple\n  scopes: }\n")
    let snapshot = Snapshot(project.project, environment: .production, after: before)
    let source = try #require(snapshot.file(at: file.path))
    let labels = Completion.items(at: file.text.range.upperBound, in: source, of: snapshot).map(\.label)
    #expect(labels.contains("adresse"))
  }

  @Test("No place in a text, and no text, ends it")
  func anywhere() throws {
    let texts = [
      String(decoding: MemoryProject.base.files[TypedFile.definitions] ?? [], as: UTF8.self),
      "a:\n  - b: [c, {d: 'e\n f' , \"g\\\"\": |\n",
      "\u{FEFF}é: *\n  <<: *x\n  k: >-\n    t %{\n\n  # c\n  l: <%= a",
    ]
    for text in texts {
      let bytes = Array(text.utf8)
      let project = MemoryProject.base.with(TypedFile.definitions, bytes)
      let snapshot = Snapshot(project.project, environment: .production)
      let source = try #require(snapshot.file(at: TypedFile.definitions))
      for offset in -1...bytes.count + 1 {
        for item in Completion.items(at: offset, in: source, of: snapshot) {
          #expect(item.edit.span.end <= bytes.count && item.edit.span.source == source.id)
        }
      }
    }
  }
}
