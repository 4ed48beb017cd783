import FormCatalog
package import FormSource
import FormSyntax

/// A mapping with its columns found in a table.
package struct FittedMapping {
  struct Column {
    let path: AnswerPath
    let places: [Int]
  }

  let columns: [Column]
  let translations: [String: [String: Cursor]]
  let constants: [(path: AnswerPath, cursor: Cursor)]

  /// The answers of a row, or why there are none.
  /// - Parameters:
  ///   - row: the cells of a row.
  ///   - header: the titles of the columns.
  /// - Returns: the answers, unless they cannot be read; and the findings.
  package func answers(_ row: [AnswersTable.Cell], _ header: [AnswersTable.Cell]) -> (VendorAnswers?, [Finding]) {
    guard let first = row.first, let last = row.last else { return (nil, []) }
    let span = first.span.union(last.span)
    if row.count > header.count { return (nil, [Self.excess(row, header)]) }
    var findings: [Finding] = []
    var flat = FlatAnswers(at: span)
    for constant in constants { flat.set(constant.path, constant.cursor.value) }
    for column in columns {
      if let empty = emptyCell(column, row, header) {
        findings.append(empty)
        flat.set(column.path, .unknown(at: span))
      }
      for place in column.places where place < row.count {
        let cell = row[place]
        if let problem = Self.formula(cell.text) {
          findings.append(problem.finding(at: cell.span))
          flat.set(column.path, .unknown(at: cell.span))
          continue
        }
        if let translated = translation(cell.text, of: column.path)?.value {
          flat.set(column.path, column.path.fitted(.made(translated.content, at: cell.span)))
          continue
        }
        switch column.path.value(cell.text, at: cell.span) {
        case .none: break
        case .value(let value): flat.set(column.path, translatedItems(value, of: column.path))
        case .problem(let problem):
          findings.append(problem.finding(at: cell.span))
          flat.set(column.path, .unknown(at: cell.span))
        }
      }
    }
    let (answers, more) = AnswersReader.read(flat.cursor)
    return (answers, findings + more)
  }

  /// The finding for a required answer that is empty in all of its columns.
  private func emptyCell(
    _ column: Column,
    _ row: [AnswersTable.Cell],
    _ header: [AnswersTable.Cell]
  ) -> Finding? {
    // Contacts are optional: an e-mail address is only required of a contact that is given.
    guard column.path.isRequired, !column.path.text.hasPrefix("contacts."), let place = column.places.first,
      column.places.allSatisfy({ $0 >= row.count || row[$0].text.trimmedOfSpaces.isEmpty }), let last = row.last
    else { return nil }
    let title = Quoted(header[place].text)
    return AnswerProblem(
      fr: "la case \(title.french) est vide",
      en: "the cell \(title.english) is empty",
      advice: Words(fr: "donnez une réponse", en: "give an answer")
    ).finding(at: place < row.count ? row[place].span : last.span)
  }

  private func translation(_ text: String, of path: AnswerPath) -> Cursor? {
    translations[path.text]?[AnswerText.folded(text)]
  }

  /// The items of a list, translated: each may stand for one or several values.
  private func translatedItems(_ value: Value, of path: AnswerPath) -> Value {
    guard let items = value.array, translations[path.text] != nil else { return value }
    let translated = items.flatMap { item -> [Value] in
      guard let found = item.value.string.flatMap({ translation($0, of: path) })?.value else { return [item.value] }
      return (found.array?.map(\.value) ?? [found]).map { .made($0.content, at: item.value.span) }
    }
    return .made(translated, at: value.span)
  }

  /// The problem with a cell that a spreadsheet would compute, or failed to (OWASP, CSV injection).
  private static func formula(_ text: String) -> AnswerProblem? {
    guard let first = text.unicodeScalars.first else { return nil }
    let second = text.unicodeScalars.dropFirst().first
    let isSign = (first == "+" || first == "-") && !(second.map { ("0"..."9").contains($0) || $0 == " " } ?? true)
    let isError = first == "#" && (text.hasSuffix("!") || text.hasSuffix("?") || text.hasPrefix("#N/"))
    guard first == "=" || first == "@" || first == "\t" || isSign || isError else { return nil }
    return AnswerProblem(
      fr: "cette case contient une formule, ou le résultat manqué d’une formule",
      en: "this cell contains a formula, or the error of one",
      advice: Words(fr: "mettez-y la valeur elle-même", en: "write the value itself")
    )
  }

  private static func excess(_ row: [AnswersTable.Cell], _ header: [AnswersTable.Cell]) -> Finding {
    MalformedTable.finding(
      Words(
        fr: "cette ligne a \(row.count) cases, et le tableau \(header.count) colonnes",
        en: "this row has \(row.count) cells, but the table has \(header.count) columns"
      ),
      at: row[header.count].span,
      label: Words(
        fr: "mettez entre guillemets doubles une case qui contient le séparateur",
        en: "put a cell that contains the separator between double quotes"
      )
    )
  }
}
