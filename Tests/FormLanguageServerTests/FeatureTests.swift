import FormCompiler
import FormLanguageServer
import FormSource
import FormSyntax
import FormTestSupport
import Testing

@Suite("Hover, actions, symbols and outlines")
struct FeatureTests {
  private func hover(_ path: String, _ marked: String, _ base: MemoryProject = .base) throws -> String? {
    let text = MarkedText(marked)
    let snapshot = Snapshot(base.with(path, text.bytes).project, environment: .production)
    let file = try #require(snapshot.file(at: path))
    return Hover.text(at: text.range.lowerBound, in: file, of: snapshot, language: .french)?.markdown
  }

  private static let form = """
    exemple:
      authorization_request: Exemple
      name: Demande libre
      default: true
      steps: [{name: basic_infos}, {name: scopes}]

    """

  @Test("A key is explained, a scope named, a form shown step by step")
  func hovers() throws {
    let key = try hover(TypedFile.forms, "exemple:\n  ⟦use_case⟧: a\n")
    #expect(key?.contains("Le cas d’usage") == true)
    let scope = try hover(TypedFile.forms, Self.form + "  initialize_with: {scopes: [⟦adresse⟧]}\n")
    #expect(scope?.contains("`adresse` — Adresse") == true)
    let form = try hover(TypedFile.forms, Self.form.replacingExactly("exemple:\n", with: "⟦exemple⟧:\n"))
    #expect(form?.contains("`intitule`") == true)
    let block = try hover(TypedFile.forms, Self.form.replacingExactly("{name: scopes}", with: "{name: ⟦scopes⟧}"))
    #expect(block?.contains("Adresse") == true)
    let field = "mode: {type: choice, label: Mode, options: {guichet: Au guichet, web: Web}, default: ⟦guichet⟧}"
    let blocks = "exemple:\n  name: Exemple\n  blocks: [{name: basic_infos, fields: {\(field)}}]\n"
    #expect(try hover(TypedFile.definitions, blocks) == "`guichet` — Au guichet")
  }

  @Test("A rule says what applicants read, a variable what DataPass puts in its place")
  func rulesAndVariables() throws {
    let rule = """
      exemple:
        name: Exemple
        scopes: [{name: Adresse, value: adresse}, {name: Identité, value: identite}]
        blocks: [{name: basic_infos}, {name: scopes}]
        scope_rules:
          ⟦un_scope⟧: {at_least_one_of: [adresse, identite], message: Cochez une donnée.}
      """
    #expect(try hover(TypedFile.definitions, rule)?.contains("Cochez une donnée.") == true)
    let message = """
      exemple:
        messages:
          recu: {title: Reçu, event: submit, to: [applicant], subject: "Reçu : ⟦%⟧{demande_url}", text: "100 %% ⟦%⟧{motif}"}
      """
    for (place, expected) in [(0, "`%{demande_url}` — l’adresse de la demande"), (1, nil)] {
      let text = MarkedText(message)
      let snapshot = Snapshot(
        MemoryProject.own.with("definitions/life/a.yml", text.bytes).project,
        environment: .production
      )
      let file = try #require(snapshot.file(at: "definitions/life/a.yml"))
      let found = Hover.text(at: text.ranges[place].upperBound, in: file, of: snapshot, language: .french)
      #expect(found?.markdown == expected)
    }
  }

  @Test("An alias shows what it stands for, and no markup or personal data of the project")
  func aliases() throws {
    let text = """
      exemple: &commun
        authorization_request: Exemple
        description: "``` <img src=x> [a](b)"
        initialize_with:
          contact_technique_email: jeanne.martin@exemple-mairie.fr
          contact_technique_family_name: Martin
      autre:
        <<: *⟦commun⟧
      """
    let markdown = try #require(try hover(TypedFile.forms, text))
    #expect(markdown.contains("authorization_request: Exemple"))
    #expect(markdown.contains("````yaml"))
    #expect(!markdown.contains("jeanne.martin"))
  }

  @Test("A title that is markup stays a text")
  func markup() throws {
    let text = """
      exemple:
        scopes:
          - name: '![x](http://a.fr) <b>'
            value: ⟦adresse⟧
      """
    let markdown = try #require(try hover(TypedFile.definitions, text))
    #expect(!markdown.contains("![x](") && !markdown.contains("<b>"))
  }

  @Test("A finding can be fixed, ignored with a comment, or fixed with all the others")
  func actions() throws {
    let text = Self.form + "  initialize_with: {scopes: [adrese]}\n  public: true\n"
    let project = MemoryProject.base.with(TypedFile.forms, text).project
    let snapshot = Snapshot(project, environment: .production)
    let findings = Pipeline.lint(project, environment: .production).findings
    let unknown = try #require(findings.first { $0.rule.id == "unknown-scope" })
    let fix = try #require(Actions.fixes(for: [unknown], of: snapshot).first)
    #expect(fix.edits.map(\.text) == ["adresse"])
    let suppression = try #require(Actions.suppression(for: unknown, of: snapshot, .french))
    var set = EditSet()
    let isFree = set.add(suppression.edits)
    #expect(isFree)
    let file = project.tree[unknown.span.source]
    let silenced = project.replacing([file.id: set.applied(to: file)])
    let after = Pipeline.lint(silenced, environment: .production).findings
    #expect(!after.contains { $0.rule.id == "unknown-scope" || $0.rule.id == "malformed-suppression" })
  }

  @Test("A comment asks for its reason in the language of the session, and ends as the lines of its file do")
  func comments() throws {
    let text = (Self.form + "  initialize_with: {scopes: [adrese]}\n").replacing("\n", with: "\r\n")
    let project = MemoryProject.base.with(TypedFile.forms, text).project
    let snapshot = Snapshot(project, environment: .production)
    let findings = Pipeline.lint(project, environment: .production).findings
    let unknown = try #require(findings.first { $0.rule.id == "unknown-scope" })
    let english = try #require(Actions.suppression(for: unknown, of: snapshot, .english))
    #expect(english.edits.map(\.text).allSatisfy { $0.hasSuffix(" -- say why\r\n") })
    #expect(english.edits.count == 1)
  }

  @Test("All safe fixes of a file are one action")
  func allFixes() throws {
    let text = Self.form + "  initialize_with: {scopes: [adresse]}   \n"
    let project = MemoryProject.base.with(TypedFile.forms, text).project
    let snapshot = Snapshot(project, environment: .production)
    let file = try #require(snapshot.file(at: TypedFile.forms))
    let findings = Pipeline.lint(project, environment: .production).findings
    let safe = findings.filter { $0.fix?.isSafe ?? false && $0.span.source == file.id }
    #expect(!safe.isEmpty)
    let action = try #require(Actions.allFixes(in: file, of: snapshot))
    var set = EditSet()
    let isFree = set.add(action.edits)
    #expect(isFree)
    let fixed = project.replacing([file.id: set.applied(to: file)])
    #expect(Pipeline.lint(fixed, environment: .production).findings.count < findings.count)
  }

  @Test("A file is outlined by what it declares, and found by it")
  func symbols() throws {
    let snapshot = Snapshot(MemoryProject.base.project, environment: .production)
    let definitions = try #require(snapshot.file(at: TypedFile.definitions))
    let symbols = Symbols.document(definitions, of: snapshot)
    #expect(symbols.map(\.name) == ["exemple"])
    #expect(symbols[0].children.map(\.name) == ["basic_infos", "scopes", "adresse", "identite"])
    #expect(symbols[0].children.last?.kind == .scope)
    #expect(symbols[0].children.last?.detail == "Identité")
    let forms = try #require(snapshot.file(at: TypedFile.forms))
    #expect(Symbols.document(forms, of: snapshot).first?.children.map(\.kind) == [.step, .step])
    #expect(Symbols.workspace(query: "IDENT", of: snapshot).map(\.name) == ["identite"])
    for symbol in symbols { #expect(symbol.span.contains(symbol.nameSpan)) }
  }

  @Test("Variables, embedded code, anchors and aliases are told apart")
  func tokens() throws {
    let text = MarkedText(
      """
      exemple: ⟦&commun⟧
        authorization_request: Exemple
        introduction: "Bonjour ⟦%{form_name}⟧ é"
        name: ⟦<%= Rails.application.credentials.a || 'b' %>⟧
      autre:
        <<: ⟦*commun⟧
      """
    )
    let snapshot = Snapshot(MemoryProject.base.with(TypedFile.forms, text.bytes).project, environment: .production)
    let file = try #require(snapshot.file(at: TypedFile.forms))
    let tokens = SemanticTokens.tokens(in: file, of: snapshot)
    #expect(tokens.map(\.span.range) == text.ranges)
    #expect(tokens.map(\.kind) == [.anchor, .placeholder, .embeddedCode, .alias])
  }

  @Test("Entries and comments of several lines fold")
  func folding() throws {
    let text = "# Un\n# Deux\nexemple:\n  authorization_request: Exemple\n  steps:\n    - name: scopes\n"
    let snapshot = Snapshot(MemoryProject.base.with(TypedFile.forms, text).project, environment: .production)
    let file = try #require(snapshot.file(at: TypedFile.forms))
    let ranges = Folding.ranges(in: file, of: snapshot)
    #expect(ranges.map(\.kind) == [.comment, .entry, .entry])
    #expect(file.text(ranges[2].span) == "steps:\n    - name: scopes")
  }

  @Test("A form says what it asks and by what it is tried")
  func lenses() throws {
    let scenario = "Elle passe:\n  form: exemple\n  accepted: true\n"
    let project = MemoryProject.base.with("config/authorization_scenarios/exemple.yml", scenario).project
    let snapshot = Snapshot(project, environment: .production)
    let file = try #require(snapshot.file(at: TypedFile.forms))
    let lenses = Lenses.lenses(in: file, of: snapshot)
    #expect(lenses.map { $0.title(.french) }.last == "1 scénario")
    #expect(lenses.first?.title(.french).hasSuffix("2 étapes") == true)
    #expect(lenses.last?.places.count == 1)
  }
}
