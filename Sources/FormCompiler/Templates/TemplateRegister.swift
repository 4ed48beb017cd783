import FormCatalog
import FormEmitters
import FormSource
import FormSubmission
package import FormTemplates

/// The register of vendors’ forms that teams keep, with one row for each form.
package struct TemplateRegister {
  private let comparisons: [TemplateComparison]

  package init(_ comparisons: [TemplateComparison]) {
    self.comparisons = comparisons
  }

  private static let columns = [
    "Formulaire", "Éditeur", "Cas d’usage", "Cadre juridique", "Données", "Éditeur certifié FranceConnect",
  ]

  /// A Markdown table (GitHub flavoured), in French, as the team keeps it, after lists of what is to be mended and what
  /// may be intended.
  package var markdown: String {
    let groups = TemplateFindings.groups(of: comparisons)
    var lines = Self.list("À corriger", groups.filter { !$0.kind.isAdvice }.flatMap(\.findings))
    lines += Self.list("À vérifier", groups.filter(\.kind.isAdvice).flatMap(\.findings))
    if !lines.isEmpty { lines += ["## Formulaires des éditeurs", ""] }
    lines += [Self.row(Self.columns), Self.row(Self.columns.map { _ in "---" })]
    lines += comparisons.map { Self.row(cells($0)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func list(_ title: String, _ findings: [TemplateFindings.Finding]) -> [String] {
    guard !findings.isEmpty else { return [] }
    let items = findings.map { form, problem in
      "- \(MarkdownText.code(form))\u{A0}: \(MarkdownText.escaped(problem.words(.french)))"
    }
    return ["## \(title)", ""] + items + [""]
  }

  private func cells(_ comparison: TemplateComparison) -> [String] {
    let form = comparison.form
    let scopes = comparison.definition.scopes.filter { form.tickedScopes.contains($0.value) }
    let texts = [
      comparison.vendor?.name?.value ?? comparison.vendorID, form.declaration.useCase?.value ?? "",
      legalBasis(form), scopes.map(\.declaration.name.value).joined(separator: ", "),
      comparison.vendor.map { $0.isFranceConnectCertified ? "oui" : "non" } ?? "",
    ]
    return ["\(MarkdownText.escaped(form.name ?? form.uid)) (\(MarkdownText.code(form.uid, isInTable: true)))"]
      + texts.map(MarkdownText.escaped)
  }

  private func legalBasis(_ form: Form) -> String {
    guard !form.isDeferred("cadre_juridique_nature"), case .text(let text)? = form.answers["cadre_juridique_nature"]
    else {
      return ""
    }
    return text
  }

  private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
