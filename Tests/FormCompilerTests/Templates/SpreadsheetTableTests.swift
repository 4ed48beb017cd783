import FormCompiler
import FormSource
import FormSyntax
import FormTemplates
import FormTestSupport
import Testing

/// One table with all that spreadsheets do to data.
@Suite struct SpreadsheetTableTests {
  private static let mapping =
    VendorTable.mapping.replacing("  forms.scopes: [", with: "  forms.scopes_editable: Au choix\n  forms.scopes: [")

  /// Titles with spaces and signs that nobody sees, a title that comes twice and is not read, and empty columns.
  private static let header =
    "id; Société\u{A0};N°\u{A0}SIRET;Courriel\u{200B};Téléphone;Logiciel;À quoi sert-il ?;Données;Autres données;"
    + "Au choix;Remarque;Remarque;;\n"

  /// The marked cells are refused; lines that begin with a number in `right` are written.
  private static let rows = """
    1;Un;21750001600019;a@un.fr;0102030405;Repas;Les repas;Le quotient;;Oui;;;;
    2;Deux;⟦=A1⟧;a@deux.fr;;Repas;Les repas;Le quotient;;X;;;;
    3;Trois;⟦2,17500016E+13⟧;a@trois.fr;;Repas;Les repas;Le quotient;;VRAI;;;;
    4;Quatre;⟦#REF!⟧;a@quatre.fr;;Repas;Les repas;Le quotient;;;;;;
    5;Cinq;;a@cinq.fr;⟦612345678⟧;Repas;Les repas;Le quotient;;;;;;
    6;Six;;a@six.fr;⟦33612345678⟧;Repas;Les repas;Le quotient;;;;;;
    7;Sept;;a@sept.fr;⟦6,12E+08⟧;Repas;Les repas;Le quotient;;;;;;
    8;Huit;;a@huit.fr;⟦21750001600019⟧;Repas;Les repas;Le quotient;;;;;;
    9;Neuf;;a@neuf.fr;⟦01/02/2026⟧;Repas;Les repas;Le quotient;;;;;;
    10;Dix;;⟦a@dix⟧;;Repas;Les repas;Le quotient;;;;;;
    11;Onze;;a@onze.fr;'0102030405;Repas;"## Les repas
    du midi";Le quotient;;FAUX;;;;
    12;⟦'Douze⟧;;a@douze.fr;;Repas;Les repas;Le quotient;;;;;;
    13;Treize;'35600000000048;a@treize.fr;;⟦#####⟧;Les repas;Le quotient;;;;;;
    14;"Quatorze
    Logiciels";;a@quatorze.fr;;Repas;"Les repas,
    puis les goûters";"Le quotient
    Enfants du foyer";;;;;;
    15;"Quinze ""et"" fils";;a@quinze.fr;;Repas;Les repas;Le quotient;;;;;;
    16;⟦\u{A0}⟧;;a@seize.fr;;Repas;Les repas;Le quotient;;;;;;
    17;Dix-sept;;\u{200B}a@dixsept.fr\u{A0};01\u{202F}02\u{A0}03\u{A0}04\u{A0}05; Repas ;Les repas;\u{FEFF}Le quotient;;;;;;
    18;Dix-huit;;a@dixhuit.fr;;Repas;Les repas;Le quotient;;;;;;;;;
    19;Dix-neuf;;a@dixneuf.fr;;Repas;Les repas;Le quotient;;;;;;;⟦de trop⟧
    20;Vingt;;a@vingt.fr;;Repas;Les repas;Le quotient;;⟦peut-être⟧;;;;
    21;Vingt et un;;a@vingtetun.fr;;Repas;Les repas;⟦Le quotien⟧;;;;;;
    22;Vingt-deux;;a@vingtdeux.fr;;Repas;⟦#NOM?⟧;Le quotient;;;;;;
    23;Vingt-trois;;a@vingttrois.fr;;⟦Err:508⟧;Les repas;Le quotient;;;;;;
    24;Vingt-quatre;⟦217500016⟧;a@vingtquatre.fr;;Repas;Les repas;Le quotient;;;;;;
    25;Vingt-cinq;⟦2175000160001⟧;a@vingtcinq.fr;;Repas;Les repas;Le quotient;;;;;;
    26;Vingt-six;⟦45292⟧;⟦=B2&"@x.fr"⟧;;Repas;Les repas;Le quotient;;;;;;
    27;Vingt-sept;;a@vingtsept.fr;+33 1 02 03 04 05;Repas;Les repas;Le quotient,;Adresse;1;;;;
    28;Vingt-huit;;a@vingthuit.fr;;⟦@SUM(A1)⟧;Les repas;Le quotient;;;;;;
    29;Vingt-neuf;;a@vingtneuf.fr;;Repas;Les repas;Tout le foyer, Le quotient;;NON;;;;
    ⟦30;Trente;;a@trente.fr;;Repas;;Le quotient;;;;;;⟧
    31;Trente et un;N/A;a@trenteetun.fr;néant;Repas;"Les repas préférés_x000D_
    du soir";Le quotient;-;;;;;
    32;Trente-deux;;a@trentedeux.fr;;⟦CafÃ©⟧;Les repas;Le quotient;;;;;;
    33;Trente-trois;;a@trentetrois.fr;;⟦(vide)⟧;Les repas;Le quotient;;;;;;
    ⟦1;Un;21750001600019;a@un.fr;0102030405;Repas;Les repas;Le quotient;;Oui;;;;⟧
    ;;;;;;;;;;;;;

    """
  private static let right = [
    "un", "onze", "quatorze-logiciels", "quinze-et-fils", "dix-sept", "dix-huit", "vingt-sept", "vingt-neuf",
    "trente-et-un",
  ]

  /// As a spreadsheet saves it: with a byte order mark, with its separator on a line of its own, with lines of Windows.
  @Test(arguments: ["\u{FEFF}", "sep=;\n", ""])
  func everyMistakeIsLocated(_ start: String) {
    let text = MarkedText(start + Self.header + Self.rows)
    let (outcome, general) = VendorTable.run(text.bytes, mapping: Self.mapping, in: VendorCheckout.base)
    let findings = outcome.results.flatMap(\.findings).filter { $0.severity == .error } + general
    #expect(findings.map(\.span.range).sorted { $0.lowerBound < $1.lowerBound } == text.ranges)
    #expect(
      outcome.results.compactMap(\.plan).flatMap(\.forms).map(\.uid) == Self.right.map { "api-cantine-\($0)-repas" }
    )
    let written = outcome.files.map { String(decoding: $0.after, as: UTF8.self) }.joined()
    for refused in ["Deux", "Trois", "Douze", "Seize", "Vingt et un", "Trente"] {
      #expect(!written.contains("\"\(refused)\"") && !written.contains("name: \(refused)\n"))
    }
    #expect(written.contains("Quatorze Logiciels"), "a line that a cell wraps is one name")
    #expect(
      written.contains("Les repas préférés\n") && !written.contains("_x000D_"),
      "a line end that Excel spelt out is one"
    )
  }

  @Test(arguments: ["Les goûters\u{FFFD}", "Ã‰COLE", "Mise en Å“uvre", "l’Ã©cole", "Ã\u{A0}"])
  func lettersThatWereLost(_ damaged: String) {
    let text = MarkedText(VendorTable.header + VendorTable.right.replacing("Les repas", with: "⟦\(damaged)⟧"))
    let (outcome, _) = VendorTable.run(text.bytes, mapping: VendorTable.mapping, in: VendorCheckout.base)
    #expect(outcome.files.isEmpty && outcome.results.flatMap(\.findings).map(\.span.range) == text.ranges)
  }

  /// A file that is no text is one mistake, whatever columns are looked for.
  @Test(arguments: [Array("PK\u{3}\u{4}".utf8) + [0, 0xFF], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]])
  func aWorkbook(_ bytes: [UInt8]) {
    let (outcome, general) = VendorTable.run(bytes, mapping: VendorTable.mapping, in: VendorCheckout.base)
    #expect(outcome.results.isEmpty && outcome.files.isEmpty)
    #expect(general.map(\.message.english) == ["this is a workbook (.xlsx, .ods or .xls), not a table as text"])
  }

  /// What the linter says of a new form stands where its answer does: the project may never have the line.
  @Test func adviceAboutAnAnswer() {
    let text = MarkedText(VendorTable.header + VendorTable.right.replacing("Repas +", with: "⟦“Repas”⟧"))
    let (outcome, _) = VendorTable.run(text.bytes, mapping: VendorTable.mapping, in: VendorCheckout.base)
    let advice = outcome.results.flatMap(\.findings).filter { $0.rule.id == "literal-quotes" }
    #expect(advice.map(\.span.range) == text.ranges && advice.allSatisfy { $0.severity == .warning })
  }

  /// The encoding of a spreadsheet on Windows has no signs that nobody sees; the places are those of the decoded table.
  @Test func theSameInWindows1252() {
    let plain = (Self.header + Self.rows).unicodeScalars.filter { !"\u{200B}\u{FEFF}".unicodeScalars.contains($0) }
    let text = MarkedText(String(String.UnicodeScalarView(plain)).replacing("\u{202F}", with: "\u{A0}"))
    let bytes = text.text.unicodeScalars.map { UInt8($0.value) }
    let (outcome, general) = VendorTable.run(bytes, mapping: Self.mapping, in: VendorCheckout.base)
    let findings = outcome.results.flatMap(\.findings).filter { $0.severity == .error } + general
    #expect(findings.map(\.span.range).sorted { $0.lowerBound < $1.lowerBound } == text.ranges)
  }

  /// A title that comes twice stops the import, where it comes again.
  @Test func aTitleThatComesTwice() {
    let text = MarkedText(VendorTable.header.replacing("Autres données", with: "⟦Logiciel⟧") + VendorTable.right)
    let mapping = VendorTable.mapping.replacing("[Données, Autres données]", with: "Données")
    let (outcome, general) = VendorTable.run(text.bytes, mapping: mapping, in: VendorCheckout.base)
    #expect(outcome.results.isEmpty && outcome.files.isEmpty)
    #expect(general.map(\.span.range) == text.ranges)
  }

  /// The same for an answer that the form gives in advance.
  @Test func adviceAboutAnAnswerInAdvance() {
    let right = VendorTable.right.replacing("Les repas", with: "⟦Les <b>repas</b> du midi⟧")
    let text = MarkedText(VendorTable.header + right)
    let (outcome, _) = VendorTable.run(text.bytes, mapping: VendorTable.mapping, in: VendorCheckout.base)
    let advice = outcome.results.flatMap(\.findings).filter { $0.rule.id == "removed-tag" }
    #expect(!advice.isEmpty && Set(advice.map(\.span.range)) == Set(text.ranges))
  }

  @Test(arguments: ["21750001600019,0", "21750001600019.00", "2175000160001,0"])
  func aSIRETWithDecimals(_ siret: String) {
    let problem = AnswerCheck.siret(siret)
    #expect(problem?.message.french.hasPrefix("le tableur a fait un nombre de ce SIRET") == true)
    #expect(problem?.advice?.french.contains("format texte") == true)
  }

  /// A number is one only if nothing is lost: the zeros of a code count.
  @Test(arguments: [("7500", true), ("-5", true), ("007500", false), ("+33", false), ("36 mois", false)])
  func digitsThatCount(_ text: String, _ isNumber: Bool) throws {
    let path = try #require(AnswerPath("forms.answers.code_postal"))
    guard case .value(let value) = path.value(text, at: .startOfFile(SourceID(0))) else {
      Issue.record("\(text) is an answer")
      return
    }
    #expect(value.string == (isNumber ? nil : text))
  }
}
