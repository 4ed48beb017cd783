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
  ///   - labels: the names that lists may contain.
  /// - Returns: the answers, unless they cannot be read; and the findings.
  package func answers(_ row: [AnswersTable.Cell], _ header: [AnswersTable.Cell], _ labels: ListLabels)
    -> (VendorAnswers?, [Finding])
  {
    guard let first = row.first, let last = row.last else { return (nil, []) }
    let span = first.span.union(last.span)
    if let excess = Self.excess(row, header) { return (nil, [excess]) }
    let definition = definition(of: row)
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
        do throws(AnswerProblem) {
          if let value = try value(cell, of: column.path, definition, labels) { flat.set(column.path, value) }
        } catch {
          findings.append(error.finding(at: cell.span))
          flat.set(column.path, .unknown(at: cell.span))
        }
      }
    }
    let (answers, more) = AnswersReader.read(flat.cursor)
    return (answers, findings + more)
  }

  /// The texts of a row that are read, in the order of the mapping.
  func texts(of row: [AnswersTable.Cell], columns count: Int) -> [String] {
    let read = columns.flatMap(\.places).map { $0 < row.count ? Self.text(row[$0]) : "" }
    return read + row.dropFirst(count).map(Self.text).filter { !$0.isEmpty }
  }

  /// The findings for rows that an earlier row repeats, by their places.
  package func repeatedRows(of table: AnswersTable) -> [Int: Finding] { RepeatedRows.findings(in: table, self) }

  /// What is seen in a cell.
  private static func text(_ cell: AnswersTable.Cell) -> String {
    String(CellText.visible(cell.text).trimmedOfSpaces)
  }

  /// What a cell answers; nil if it is empty.
  private func value(_ cell: AnswersTable.Cell, of path: AnswerPath, _ definition: String, _ labels: ListLabels)
    throws(AnswerProblem) -> Value?
  {
    let text = try CellText.read(cell.text, isOneLine: path.isOneLine)
    if let translated = translation(text, of: path)?.value {
      // What is wrong with it is a mistake of the mapping, whatever the number of rows.
      return path.fitted(translated)
    }
    if CellText.isBlank(text) { return nil }
    let items = labels.items(of: path, definition, and: (translations[path.text] ?? [:]).keys)
    switch path.value(text, at: cell.span, items) {
    case .none: return nil
    case .value(let value): return translatedItems(value, of: path)
    case .problem(let problem): throw problem
    }
  }

  /// The definition as a row names it, which says what its lists may contain.
  private func definition(of row: [AnswersTable.Cell]) -> String {
    if let constant = constants.first(where: { $0.path.text == "forms.definition" }) {
      return constant.cursor.text?.value ?? ""
    }
    guard let column = columns.first(where: { $0.path.text == "forms.definition" }), let place = column.places.first,
      place < row.count
    else { return "" }
    let text = Self.text(row[place])
    return translation(text, of: column.path)?.text?.value ?? text
  }

  /// The finding for a required answer that is empty in all of its columns; that of a contact is required if the row says
  /// anything else of it.
  private func emptyCell(
    _ column: Column,
    _ row: [AnswersTable.Cell],
    _ header: [AnswersTable.Cell]
  ) -> Finding? {
    guard column.path.isRequired, isSpokenOf(column.path, in: row), let place = column.places.first,
      column.places.allSatisfy({ $0 >= row.count || isBlank(row[$0], of: column.path) }), let last = row.last
    else { return nil }
    let title = Quoted(header[place].text)
    return AnswerProblem(
      fr: "la case \(title.french) est vide",
      en: "the cell \(title.english) is empty",
      advice: Words(fr: "donnez une réponse", en: "give an answer")
    ).finding(at: place < row.count ? row[place].span : last.span)
  }

  /// Whether a row says something of what an answer is about: contacts are optional.
  private func isSpokenOf(_ path: AnswerPath, in row: [AnswersTable.Cell]) -> Bool {
    guard path.steps.first == "contacts" else { return true }
    return columns.contains { column in
      column.path.steps.prefix(2) == path.steps.prefix(2)
        && column.places.contains { $0 < row.count && !isBlank(row[$0], of: column.path) }
    }
  }

  /// Whether a cell says nothing, unless the mapping says what it stands for.
  private func isBlank(_ cell: AnswersTable.Cell, of path: AnswerPath) -> Bool {
    CellText.isBlank(cell.text) && translation(Self.text(cell), of: path) == nil
  }

  private func translation(_ text: String, of path: AnswerPath) -> Cursor? {
    translations[path.text]?[AnswerText.folded(text)]
  }

  /// The items of a list, translated: each may stand for one or several values.
  private func translatedItems(_ value: Value, of path: AnswerPath) -> Value {
    guard let items = value.array, translations[path.text] != nil else { return value }
    let translated = items.flatMap { item -> [Value] in
      guard let found = item.value.string.flatMap({ translation($0, of: path) })?.value else { return [item.value] }
      return found.array?.map(\.value) ?? [found]
    }
    return .made(translated, at: value.span)
  }

  /// The finding for the first cell beyond the header that says something: spreadsheets leave empty ones there.
  private static func excess(_ row: [AnswersTable.Cell], _ header: [AnswersTable.Cell]) -> Finding? {
    guard let place = row.indices.dropFirst(header.count).first(where: { !text(row[$0]).isEmpty }) else {
      return nil
    }
    return MalformedTable.finding(
      Words(
        fr: "cette ligne a \(row.count) cases, et le tableau \(header.count) colonnes",
        en: "this row has \(row.count) cells, but the table has \(header.count) columns"
      ),
      at: row[place].span,
      label: Words(
        fr: "mettez entre guillemets doubles une case qui contient le séparateur",
        en: "put a cell that contains the separator between double quotes"
      )
    )
  }
}
