import FormCatalog
import FormEmitters
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

  /// A Markdown table (GitHub flavoured), in French, as the team keeps it.
  package var markdown: String {
    var lines = [Self.row(Self.columns), Self.row(Self.columns.map { _ in "---" })]
    lines += comparisons.map { Self.row(cells($0)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func cells(_ comparison: TemplateComparison) -> [String] {
    let form = comparison.form
    let scopes = comparison.definition.scopes.filter { form.tickedScopes.contains($0.value) }
    let texts = [
      comparison.vendor.name?.value ?? comparison.vendor.id.value, form.declaration.useCase?.value ?? "",
      legalBasis(form), scopes.map(\.declaration.name.value).joined(separator: ", "),
      comparison.vendor.isFranceConnectCertified ? "oui" : "non",
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
