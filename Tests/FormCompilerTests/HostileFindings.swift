import FormSource

/// Findings with texts and file names that no format likes, over files that exist nowhere.
enum HostileFindings {
  static let rules = [
    Rule(
      "hostile-error",
      .correctness,
      .error,
      blocking: true,
      summary: Words(fr: "Résumé <b> & « 100 % ».", en: "Summary <b> & “100 %”."),
      reason: Words(fr: "Parce que [lien](http://exemple.fr) {0}.", en: "Because [link](http://exemple.fr) {0}.")
    ),
    Rule(
      "hostile-warning",
      .wording,
      .warning,
      summary: Words(fr: "Un avertissement.", en: "A warning."),
      reason: Words(fr: "Une raison.", en: "A reason.")
    ),
    Rule(
      "hostile-remark",
      .style,
      .info,
      summary: Words(fr: "Une remarque.", en: "A remark."),
      reason: Words(fr: "Une raison.", en: "A reason.")
    ),
  ]

  static let tree = SourceTree(files: [
    file(0, "config/a b/100%,::\"é\"<&'>\n👩‍👩‍👧\u{1}#?.yml", "\u{FEFF}é: 👩‍👩‍👧 [a]\r\nb: |\n  c\n  d\n"),
    file(1, "config/clean.yml", "a: 1\n"),
    file(2, "datapass.yml", "x: 1\n"),
  ])

  /// In the order of reports.
  static let findings = [
    Finding(
      rules[0],
      at: span(0, 7, 25),
      Words(
        fr: "ligne 1\r\nligne 2 % :: , ]]> <!-- & \"x\" 'y' \u{1B}[31m\u{0}\u{FFFE}\u{2028}\u{202E}👩‍👩‍👧 e\u{301} "
          + "[clic](http://exemple.fr)",
        en: "line 1\r\nline 2"
      ),
      label: Words(fr: "vouliez-vous dire «\u{A0}%{x}\u{A0}»\u{A0}?", en: "did you mean “%{x}”?"),
      notes: [
        .init(Words(fr: "déclaré\nici", en: "declared\nhere"), at: span(2, 0, 1)),
        .init(Words(fr: "et là", en: "and there"), at: span(0, 0, 0)),
      ],
      fix: Fix(
        Words(fr: "Remplacer par <x>", en: "Replace by <x>"),
        safe: true,
        [.init(span(0, 7, 25), "\"<x>\"\n"), .init(span(2, 0, 1), ""), .init(span(0, 30, 30), "é")]
      ),
      subject: "sujet \"é\""
    ),
    // Over several lines.
    Finding(rules[1], at: span(0, 34, 46), Words(fr: "plusieurs lignes", en: "several lines")),
    // Twice the same, told apart by their fingerprints only.
    Finding(rules[1], at: span(2, 0, 1), Words(fr: "deux fois", en: "twice")),
    Finding(rules[1], at: span(2, 0, 1), Words(fr: "deux fois", en: "twice")),
    Finding(rules[2], at: span(2, 3, 4), Words(fr: "une remarque", en: "a remark")),
  ]

  private static func file(_ number: Int, _ path: String, _ text: String) -> SourceFile {
    SourceFile(id: SourceID(number), path: path, role: .forms, bytes: Array(text.utf8))
  }

  private static func span(_ number: Int, _ start: Int, _ end: Int) -> ByteSpan {
    ByteSpan(SourceID(number), start, end)
  }
}
