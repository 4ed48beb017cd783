import FormCatalog
import FormSubmission

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
    var lines = [Self.row(Self.columns), Self.row(Self.columns.map { _ in "---" }, isRule: true)]
    lines += comparisons.map { Self.row(cells($0)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func cells(_ comparison: TemplateComparison) -> [String] {
    let form = comparison.form
    let scopes = comparison.definition.scopes.filter { form.tickedScopes.contains($0.value) }
    return [
      "\(form.name ?? form.uid) (`\(form.uid)`)", comparison.vendor.name?.value ?? comparison.vendor.id.value,
      form.declaration.useCase?.value ?? "", legalBasis(form),
      scopes.map(\.declaration.name.value).joined(separator: ", "),
      comparison.vendor.isFranceConnectCertified ? "oui" : "non",
    ]
  }

  private func legalBasis(_ form: Form) -> String {
    guard !form.isDeferred("cadre_juridique_nature"), case .text(let text)? = form.answers["cadre_juridique_nature"]
    else {
      return ""
    }
    return text
  }

  private static func row(_ cells: [String], isRule: Bool = false) -> String {
    "| " + (isRule ? cells : cells.map(plain)).joined(separator: " | ") + " |"
  }

  /// A cell’s text on one line, with everything escaped that could end the cell or begin a tag.
  private static func plain(_ cell: String) -> String {
    var result = ""
    for character in cell.split(whereSeparator: \.isNewline).joined(separator: " ") {
      switch character {
      case "|", "\\":
        result.append("\\")
        result.append(character)
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
    return result
  }
}
