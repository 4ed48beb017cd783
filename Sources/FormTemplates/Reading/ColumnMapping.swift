package import FormCatalog
package import FormSource
import FormSyntax

/// Which columns of a table give which answer (`mapping.yml`).
package struct ColumnMapping {
  /// The columns that give each answer, in order.
  private let columns: [(path: AnswerPath, names: [Located<String>])]
  /// The values that texts of a form service stand for, by answer and text.
  private let translations: [String: [String: Cursor]]
  /// Answers that are the same for all rows.
  private let constants: [(path: AnswerPath, cursor: Cursor)]
  package let findings: [Finding]

  package static let record = Record(
    "mapping",
    Words(fr: "une correspondance de colonnes", en: "a mapping of columns"),
    [
      KeyShape(
        "columns",
        .map(.answer),
        .required,
        fr: "Pour chaque réponse, le titre de sa colonne, ou de plusieurs",
        en: "For each answer, the title of its column or columns"
      ),
      KeyShape(
        "values",
        .map(.map(.answer)),
        fr: "Pour une réponse, ce que veulent dire les textes du formulaire de collecte",
        en: "For an answer, what the texts of the form service stand for"
      ),
      KeyShape(
        "constants",
        .map(.answer),
        fr: "Les réponses qui valent pour toutes les lignes",
        en: "Answers that apply to all rows"
      ),
    ]
  )

  package init(_ file: SourceFile) {
    let (cursor, syntax) = AnswersFile.document(file)
    var checker = ShapeChecker(collector: FindingCollector(), subject: nil)
    syntax.forEach { checker.collector.add($0) }
    if let cursor { checker.check(cursor, against: .record(Self.record)) }
    var collector = checker.collector
    func paths(_ key: String) -> [(path: AnswerPath, cursor: Cursor)] {
      (cursor?[key]?.fields ?? []).compactMap { field in
        if let path = AnswerPath(field.key.value) { return (path, field.cursor) }
        collector.add(Self.unknown(field.key))
        return nil
      }
    }
    columns = paths("columns").map { path, cursor in
      (path, cursor.value.array == nil ? [cursor.text].compactMap { $0 } : cursor.items.compactMap(\.text))
    }
    constants = paths("constants")
    // A list is filled by both.
    for constant in constants where constant.path.form != .list && columns.contains(where: { $0.path == constant.path })
    {
      collector.add(Self.givenTwice(constant))
    }
    let given = Set((columns.map(\.path) + constants.map(\.path)).map(\.text))
    // A name that is misspelt was meant for one of them.
    let isRead = collector.findings.allSatisfy { $0.severity != .error }
    for name in AnswerPath.names where isRead && !given.contains(name) && AnswerPath(name)?.isRequired ?? false {
      // Contacts are optional, and what is missing of one is said of the row.
      guard let key = cursor?.fields.first(where: { $0.key.value == "columns" })?.key, !name.hasPrefix("contacts.")
      else { continue }
      collector.add(Self.missing(name, at: key.span))
    }
    translations = Dictionary(
      paths("values").map { path, cursor in
        let texts = cursor.fields.map { (AnswerText.folded($0.key.value), $0.cursor) }
        return (path.text, Dictionary(texts, uniquingKeysWith: { $1 }))
      },
      uniquingKeysWith: { $1 }
    )
    findings = collector.findings
  }

  private static func missing(_ name: String, at span: ByteSpan) -> Finding {
    let shown = Quoted(name)
    return MalformedTable.finding(
      Words(
        fr: "ni une colonne ni une constante ne donne \(shown.french), qu’il faut à chaque ligne",
        en: "neither a column nor a constant gives \(shown.english), which every row needs"
      ),
      at: span,
      label: Words(fr: "ajoutez-la sous columns ou constants", en: "add it under columns or constants")
    )
  }

  private static func givenTwice(_ constant: (path: AnswerPath, cursor: Cursor)) -> Finding {
    let name = Quoted(constant.path.text)
    return MalformedTable.finding(
      Words(
        fr: "\(name.french) vient déjà d’une colonne\u{A0}: la constante la remplacerait partout",
        en: "\(name.english) already comes from a column, which the constant would replace in every row"
      ),
      at: constant.cursor.span,
      label: Words(fr: "gardez l’une des deux", en: "keep only one of the two")
    )
  }

  private static func unknown(_ key: Located<String>) -> Finding {
    MalformedTable.finding(
      Words(
        fr: "\(Quoted(key.value).french) n’est pas une réponse que l’on demande",
        en: "\(Quoted(key.value).english) is not an answer that is asked for"
      ),
      at: key.span,
      label: Suggestion.nearest(to: key.value, among: AnswerPath.names).map(DidYouMean.words)
    )
  }

  /// The mapping with the columns of one table. Nil, with the findings, if a column is missing or ambiguous.
  package func fitted(to table: AnswersTable) -> (FittedMapping?, [Finding]) {
    var places: [String: [Int]] = [:]
    for (place, cell) in table.header.enumerated() { places[Self.title(cell.text), default: []].append(place) }
    var findings: [Finding] = []
    var fitted: [FittedMapping.Column] = []
    for (path, names) in columns {
      var own: [Int] = []
      for name in names {
        switch places[Self.title(name.value)] {
        case .some(let found) where found.count == 1: own += found
        case .some(let found): findings.append(Self.ambiguous(name, table.header[found[1]].span))
        case nil: findings.append(Self.missing(name, table))
        }
      }
      fitted.append(FittedMapping.Column(path: path, places: own))
    }
    // A column `id` gives the answer’s number without being mapped.
    if let id = AnswerPath("forms.id"), !fitted.contains(where: { $0.path == id }), let own = places["id"],
      own.count == 1
    {
      fitted.append(FittedMapping.Column(path: id, places: own))
    }
    guard findings.isEmpty else { return (nil, findings) }
    return (FittedMapping(columns: fitted, translations: translations, constants: constants), [])
  }

  private static func title(_ text: String) -> String { AnswerText.folded(CellText.visible(text)) }

  private static func missing(_ name: Located<String>, _ table: AnswersTable) -> Finding {
    MalformedTable.finding(
      Words(
        fr: "le tableau n’a pas de colonne \(Quoted(name.value).french)",
        en: "the table has no column \(Quoted(name.value).english)"
      ),
      at: name.span,
      label: Suggestion.nearest(to: name.value, among: table.header.map(\.text)).map(DidYouMean.words)
    )
  }

  private static func ambiguous(_ name: Located<String>, _ second: ByteSpan) -> Finding {
    MalformedTable.finding(
      Words(
        fr: "plusieurs colonnes s’appellent \(Quoted(name.value).french)",
        en: "several columns are called \(Quoted(name.value).english)"
      ),
      at: second,
      label: Words(fr: "donnez-leur des titres différents", en: "give them different titles")
    )
  }
}
