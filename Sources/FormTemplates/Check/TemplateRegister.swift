import FormCatalog

/// The register of vendors’ forms that teams keep: one line a form.
package struct TemplateRegister {
  private let comparisons: [TemplateComparison]

  package init(_ comparisons: [TemplateComparison]) {
    self.comparisons = comparisons
  }

  private static let columns = [
    "Formulaire", "Éditeur", "Cas d’usage", "Cadre juridique", "Données", "Éditeur certifié FranceConnect",
  ]

  /// As a table of Markdown (GitHub flavoured), in French as the team keeps it.
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

  /// Nothing in a cell can end it, or the table.
  private static func row(_ cells: [String], isRule: Bool = false) -> String {
    let plain = cells.map { cell in
      isRule
        ? cell
        : cell.split(whereSeparator: \.isNewline).joined(separator: " ").reduce(into: "") { text, character in
          switch character {
          case "|", "\\": text += "\\\(character)"
          case "<": text += "&lt;"
          case ">": text += "&gt;"
          default: text.append(character)
          }
        }
    }
    return "| " + plain.joined(separator: " | ") + " |"
  }
}
