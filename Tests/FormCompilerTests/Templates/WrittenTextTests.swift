import FormCatalog
import FormCompiler
import FormSource
import FormTemplates
import FormTestSupport
import Testing

/// Whatever a vendor answers is read back as it was answered, but for spaces at the ends of its lines.
@Suite struct WrittenTextTests {
  private static let texts = [
    "yes", "No", "~", "null", "12", "0x1F", "1e3", "12:30", "2024-01-01", ":symbol", "- item", "a: b", "a #b", "a:",
    "#a",
    "*alias", "&anchor", "!tag", "%x", "@x", "`x`", "'x'", "\"x\"", "[x]", "{x}", "x, y", "|", ">", "---", "...", "? x",
    "<<", "=",
    "\\n", "é\u{301}", "🎉", "\u{202E}abc", "a\u{A0}b", "\u{FEFF}x", "a\tb", "l1\nl2", "l1\n\n  l3", "l1\r\nl2",
    "l1\n# l2\n", "\u{85}x", "a\u{2028}b",
    "x\u{1}y", "  x  ", "- a\n- b", "'", "\"", "\\", "a\\\"b", "tab\tand\nline", "… « x » : y", "100 %",
    "%{form_name}", "\"x\" '\u{301}y: z", "%>\u{301} <\u{301}% x",
  ]

  @Test(arguments: texts)
  func aTextComesBack(_ text: String) throws {
    let quoted = text.unicodeScalars.map { "\\u{\(String($0.value, radix: 16))}" }.joined()
    var json = ""
    for unit in text.utf16 {
      let digits = String(unit, radix: 16)
      json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    let answers = """
      {"service_provider": {"name": "Bêta"}, "forms": [{"definition": "api_cantine", "name": "Logiciel", "use_case": "tarifs",
       "intitule": "Titre", "projet": "x\(json)y", "scopes": ["quotient"], "answers": {"cadre_juridique_nature": "\(json)z"}}]}
      """
    let outcome = VendorCheckout.session(VendorCheckout.base, [answers])
    let form = try #require(
      outcome.catalog.forms["api-cantine-beta-logiciel"],
      "\(quoted): \(outcome.results[0].findings.map(\.message.french))"
    )
    func written(_ field: String) -> String? {
      let value = form.declaration.prefill.first { $0.field.value == field }?.value
      return if case .text(let found)? = value { found } else { nil }
    }
    #expect(
      written("description").map { Array($0.unicodeScalars) } == Array(("x" + text + "y").unicodeScalars),
      "\(quoted)"
    )
    #expect(
      written("cadre_juridique_nature").map { Array($0.unicodeScalars) } == Array((text + "z").unicodeScalars),
      "\(quoted)"
    )
    // Whatever it holds, it is one text of one form.
    #expect(
      outcome.catalog.forms.all.count == VendorCheckout.session(VendorCheckout.base, []).catalog.forms.all.count + 1
    )
  }
}
