package import FormCatalog
package import FormSource
package import FormTemplates

/// One vendor’s answers, to be written into a project.
package struct TemplateRow: Sendable {
  /// Their place in their file.
  package let span: ByteSpan
  /// Nil if they could not be read.
  package let answers: VendorAnswers?
  /// The findings made while reading them.
  package let findings: [Finding]

  package init(span: ByteSpan, answers: VendorAnswers?, findings: [Finding]) {
    self.span = span
    self.answers = answers
    self.findings = findings
  }

  /// The rows of a table, read by the mapping of its columns.
  /// - Parameters:
  ///   - table: the table.
  ///   - mapping: the mapping of its columns.
  ///   - catalog: the project, whose labels may contain what otherwise separates the items of a list.
  /// - Returns: the rows, without those that repeat another, and the findings about the table as a whole.
  package static func rows(of table: AnswersTable, _ mapping: ColumnMapping, in catalog: Catalog)
    -> ([TemplateRow], [Finding])
  {
    guard !table.header.isEmpty else { return ([], table.findings) }
    let (fitted, findings) = mapping.fitted(to: table)
    let problems = mapping.findings.filter { $0.severity == .error } + findings
    guard let fitted, problems.isEmpty else { return ([], mapping.findings + findings) }
    let labels = ListLabels { OfferedNames.names(of: $0, $1, in: catalog) }
    let repeated = fitted.repeatedRows(of: table)
    let rows = table.rows.enumerated().compactMap { place, row -> TemplateRow? in
      guard repeated[place] == nil, let first = row.first, let last = row.last else { return nil }
      let span = first.span.union(last.span)
      let (answers, found) = fitted.answers(row, table.header, labels)
      return TemplateRow(
        span: span,
        answers: answers,
        findings: table.findings.filter { span.contains($0.span) } + found
      )
    }
    let known = rows.map(\.span)
    let rest = table.findings.filter { finding in !known.contains { $0.contains(finding.span) } }
    let repeats = repeated.sorted { $0.key < $1.key }.map(\.value)
    return (rows, mapping.findings + rest + repeats)
  }
}
