package import FormCatalog
import FormEmitters

/// A text with which instructors begin what they write to applicants.
package struct InstructorTemplate: Hashable, Sendable {
  /// Unique in its definition.
  package let name: String
  package let kind: InstructorTemplateKind
  package let title: String
  package let content: String

  package init(name: String, kind: InstructorTemplateKind, title: String, content: String) {
    self.name = name
    self.kind = kind
    self.title = title
    self.content = content
  }

  /// Those that the project declares, without what DataPass could not save.
  package static func declared(in life: Life) -> [InstructorTemplate] {
    life.templates.compactMap { template in
      guard let kind = template.kind else { return nil }
      let name = template.name.value
      let content = template.content?.value ?? ""
      return InstructorTemplate(name: name, kind: kind, title: template.title?.value ?? name, content: content)
    }
  }

  /// The text for a request, as DataPass fills it in.
  package func filled(for request: Request, in setting: Setting) -> String {
    let links = MessageLinks(site: setting.site, request: request.id, habilitation: nil)
    let values: [(MessageVariable, String)] = [
      (.request, links.address(of: .request) ?? ""), (.title, RequestSummary(request, in: setting).title),
      (.templateNumber, String(request.id)),
    ]
    return filled(Dictionary(values, uniquingKeysWith: { $1 }))
  }

  /// The text with the values of an invented request.
  package func example(for definition: Definition, in catalog: Catalog) -> String {
    let values = MessageExample.values(for: definition, in: catalog)
    return filled(values.filter { MessageVariable.ofTemplates.contains($0.key) })
  }

  private func filled(_ values: [MessageVariable: String]) -> String {
    FormatString(content).filled(Dictionary(values.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { $1 }))
  }
}
