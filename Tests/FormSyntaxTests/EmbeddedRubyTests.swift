import FormSource
import FormSyntax
import FormTestSupport
import Testing

@Suite struct EmbeddedRubyTests {
  private static let sandbox = ExpansionContext(environment: .sandbox)

  @Test(
    arguments: [
      ("k: <%= Rails.env.production? ? 'p' : 's' %>", "k: p", "k: s"),
      ("k: <%= Rails.env == \"production\" ? 'p' : 's' %>", "k: p", "k: s"),
      ("k: <%= !Rails.env.production? && FeatureFlag.enabled?(:x) ? 'a' : 'b' %>", "k: b", "k: a"),
      ("a\n<% if Rails.env.production? %>p\n<% else %>s\n<% end %>z", "a\np\nz", "a\ns\nz"),
      ("<% unless Rails.env.sandbox? %>p<% elsif true %>never<% end %>", "p", "never"),
      ("<% if FeatureFlag.enabled?(:unknown) %>on<% end %>", "on", "on"),
      ("k: <%= Rails.application.credentials.a_key || 'd@e.fr' %>", "k: d@e.fr", "k: d@e.fr"),
      ("k: <%= Rails.application.credentials.dig(:a, :b) || (true ? 'x' : 'y') %>", "k: x", "k: x"),
      ("k: a<%%b <%# nothing %>c", "k: a<%b c", "k: a<%b c"),
      ("\"<%#= '%%>' %>x\"", "\"x\"", "\"x\""),
    ] as [(String, String, String)]
  )
  func expands(_ text: String, _ production: String, _ sandbox: String) {
    let inProduction = expand(text, ExpansionContext())
    #expect(String(decoding: inProduction.text.bytes, as: UTF8.self) == production)
    #expect(inProduction.findings.isEmpty)
    #expect(String(decoding: expand(text, Self.sandbox).text.bytes, as: UTF8.self) == sandbox)
  }

  @Test(
    arguments: [
      ("k: ⟦<%= `rm -rf /` %>⟧", "unsupported-embedded-code"),
      ("k: ⟦<%= \"a#{1}\" %>⟧", "unsupported-embedded-code"),
      ("# ⟦<% system('x') %>⟧", "unsupported-embedded-code"),
      ("k: ⟦<%⟧= 'a'", "unclosed-embedded-code"),
      ("⟦<% if true %>⟧", "unbalanced-embedded-code"),
      ("⟦<% end %>⟧", "unbalanced-embedded-code"),
      ("⟦<% else %>⟧", "unbalanced-embedded-code"),
      ("<% if true %>a<% else %>b⟦<% else %>⟧c<% end %>", "unbalanced-embedded-code"),
      ("⟦<% if x then %>⟧a<% end %>", "unsupported-embedded-code"),
      ("⟦<%= 'x'.upcase %>⟧: 1", "unsupported-embedded-code"),
    ] as [(String, String)]
  )
  func tellsWhatItCannotRead(_ text: String, _ rule: String) {
    let marked = MarkedText(text)
    let findings = expand(marked.text, ExpansionContext()).findings
    #expect(findings.map(\.rule.id) == [rule])
    #expect(findings.map(\.span.range) == marked.ranges)
  }

  @Test func placesBehindAnExpressionAreThoseOfTheFile() throws {
    let marked = MarkedText("a: \"<%= Rails.env.production? ? 'long text' : 's' %>\"\nb: ⟦here⟧")
    let root = try #require(parse(marked.bytes).documents.first?.root)
    guard case .mapping(let entries) = root.content else { return }
    #expect(entries[1].value.span.range == marked.range)
  }

  @Test func deferredValuesKeepTheirKeyInMidScalar() throws {
    let text =
      "k: \"to <%= Rails.application.credentials.mail || 'x@y.fr' %>, or <%= Rails.application.credentials.tel || '01' %>\""
    var builder = ValueBuilder(ValueBuilder.Rules(.yaml, knowsSecrets: false))
    let value = try #require(builder.build(parse(text)).first?.hash?["k"]?.value)
    #expect(value.string == "to x@y.fr, or 01")
    let deferred = try #require(value.deferred)
    #expect(deferred.key == "mail")
    #expect(
      deferred.parts == [.text("to "), .key("mail", default: "x@y.fr"), .text(", or "), .key("tel", default: "01")]
    )
  }

  private static func tag(_ key: String, _ fallback: String? = nil) -> String {
    "<%= Rails.application.credentials.\(key)\(fallback.map { " || '\($0)'" } ?? "") %>"
  }

  /// A text whose deferred parts are tags, and what becomes of it.
  @Test(
    arguments: [
      ("Projet \(tag("k")) fin", "Projet  fin", [.text("Projet "), .key("k", default: ""), .text(" fin")]),
      ("\"Projet \(tag("k")) fin\"", "Projet  fin", [.text("Projet "), .key("k", default: ""), .text(" fin")]),
      // The default occurs before its place too.
      ("'fin \(tag("k", "fin"))'", "fin fin", [.text("fin "), .key("k", default: "fin")]),
      (
        "a\(tag("k", "a"))a\(tag("l", "a"))", "aaaa",
        [
          .text("a"), .key("k", default: "a"), .text("a"), .key("l", default: "a"),
        ]
      ),
      // YAML leaves out spaces at the ends of a plain text, which the vault’s value will make part of it.
      ("\(tag("k")) fin", "fin", [.key("k", default: ""), .text(" fin")]),
      ("Projet \(tag("k"))", "Projet", [.text("Projet "), .key("k", default: "")]),
      (
        "Projet \(tag("k")) \(tag("l"))", "Projet",
        [
          .text("Projet "), .key("k", default: ""), .text(" "), .key("l", default: ""),
        ]
      ),
      ("Projet \(tag("k"))\n  suite", "Projet suite", [.text("Projet "), .key("k", default: ""), .text(" suite")]),
      (
        "|\n  un\n  \(tag("k", "deux"))\n", "un\ndeux\n",
        [
          .text("un\n"), .key("k", default: "deux"), .text("\n"),
        ]
      ),
      (">-\n  un\n  \(tag("k", "deux"))\n", "un deux", [.text("un "), .key("k", default: "deux")]),
      (
        "\"\\\"\(tag("k", "d"))\\\" l’été\"", "\"d\" l’été",
        [
          .text("\""), .key("k", default: "d"), .text("\" l’été"),
        ]
      ),
      ("\"\(tag("k", "d"))\"", "d", nil), ("\(tag("k"))", nil, nil), ("\"\(tag("k"))\"", "", nil),
    ] as [(String, String?, [Value.Deferred.Part]?)]
  )
  func deferredPartsStandWhereTheTextHasThem(_ text: String, _ value: String?, _ parts: [Value.Deferred.Part]?) throws {
    var builder = ValueBuilder(ValueBuilder.Rules(.yaml, knowsSecrets: false))
    let hash = try #require(builder.build(parse("a: 1\nk: \(text)\nz: 2\n")).first?.hash)
    let read = try #require(hash["k"]?.value)
    #expect(read.string == value)
    let deferred = try #require(read.deferred)
    #expect(deferred.key == "k")
    #expect(deferred.parts == parts)
    #expect(hash["a"]?.value.deferred == nil && hash["z"]?.value.deferred == nil)
  }

  @Test func theEndOfATagMayStandInItsCode() {
    let expansion = expand("k: \"<%= '100 %%> net' %>\"", ExpansionContext())
    #expect(String(decoding: expansion.text.bytes, as: UTF8.self) == "k: \"100 %> net\"")
  }

  private func expand(_ text: String, _ context: ExpansionContext) -> EmbeddedRuby.Expansion {
    EmbeddedRuby.expand(
      SourceFile(id: SourceID(0), path: "x.yml", role: .forms, bytes: Array(text.utf8)),
      in: context
    )
  }
}
