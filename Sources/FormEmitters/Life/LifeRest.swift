import FormCatalog
import FormSource
import FormSubmission

/// What a definition’s life has besides messages: instructors’ templates, what the provider’s program is told, support.
struct LifeRest {
  let life: Life

  func write(_ page: inout HTMLWriter) {
    list("Modèles des instructeurs", life.templates.map(template), &page)
    list("Appels au fournisseur", webhook, &page)
    list("Avis externes", opinions, &page)
    list("Support", life.support.map(support), &page)
  }

  private func list(_ title: String, _ lines: [String], _ page: inout HTMLWriter) {
    guard !lines.isEmpty else { return }
    page.element(.h2, text: title)
    page.element(.ul) { page in
      for line in lines { page.element(.li) { LinkedText.write(line, &$0) } }
    }
  }

  private func template(_ template: LifeDeclaration.Template) -> String {
    let kind = template.kind.map(Self.words) ?? ""
    return
      "\(template.title?.value ?? template.name.value) (\(kind))\u{A0}: \(template.content?.value.trimmingSpaces ?? "")"
  }

  private static func words(_ kind: InstructorTemplateKind) -> String {
    switch kind {
    case .refusal: "refus"
    case .modificationRequest: "modifications demandées"
    case .approval: "validation"
    }
  }

  /// One sentence for each thing that is said of it.
  var webhook: [String] {
    guard let webhook = life.webhook else { return [] }
    var lines = ["Il est prévenu de\u{A0}: " + webhook.events.map(\.rawValue).joined(separator: ", ") + "."]
    if !webhook.required.isEmpty {
      lines.append("Il lui faut\u{A0}: " + webhook.required.map(\.value).joined(separator: ", ") + ".")
    }
    if !webhook.returned.isEmpty {
      lines.append("Il répond\u{A0}: " + webhook.returned.map(\.value).joined(separator: ", ") + ".")
    }
    return lines
  }

  /// One sentence, where instructors may ask for opinions.
  var opinions: [String] {
    guard let days = life.opinions?.days?.value else { return [] }
    return [
      "Un instructeur peut demander un avis par un lien, qui vaut \(DayWords.count(days))\u{A0}; l’avis se lit à côté de la demande."
    ]
  }

  func support(_ support: LifeDeclaration.Support) -> String {
    func title(_ name: Located<String>?) -> String { name.map { AddresseeWords.title(of: $0.value, in: life) } ?? "" }
    var line = "\(title(support.by)), pour \(title(support.to))\u{A0}: \(support.about?.value ?? "")"
    if let email = support.email?.value { line += " (\(email))" }
    if let kept = support.keeps?.value {
      line += ". Gardé\(support.days.map { " \(DayWords.count($0))" } ?? "")\u{A0}: \(kept)"
    }
    return line
  }
}
