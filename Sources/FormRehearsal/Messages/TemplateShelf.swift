package import FormCatalog
import FormSubmission

/// The instructors’ templates of a definition: those that the project declares, and those that its managers have added.
package struct TemplateShelf: Sendable {
  package let definition: Definition
  package let declared: [InstructorTemplate]
  package let added: [InstructorTemplate]

  package init(of definition: Definition, in setting: Setting, adding added: [InstructorTemplate]) {
    self.definition = definition
    declared = InstructorTemplate.declared(in: setting.life(of: definition))
    self.added = added
  }

  package var all: [InstructorTemplate] { declared + added }

  /// Those that help with one kind of text; none where the definition does without templates.
  package func templates(_ kind: InstructorTemplateKind) -> [InstructorTemplate] {
    definition.features.messageTemplates ? all.filter { $0.kind == kind } : []
  }

  /// Why somebody may not change them; nil where they may. Managers alone do.
  package func denial(of person: Person) -> Denial? {
    guard person.isA(.manager, on: definition) else { return .noRole(.manager, definition: definition.title) }
    return definition.features.messageTemplates ? nil : .featureOff(.messageTemplates)
  }

  /// Judges a template before it is saved.
  /// - Parameter template: one that is new or, by its name, one that was added before.
  /// - Returns: why it is not saved; nothing where it is.
  package func problems(of template: InstructorTemplate) -> [TemplateProblem] {
    var problems: [TemplateProblem] = []
    let length = template.title.count
    if BlankText.isBlank(template.title) {
      problems.append(.noTitle)
    } else if length > InstructorTemplateKind.longestTitle {
      problems.append(.longTitle(length))
    }
    let others = all.filter { $0.kind == template.kind && $0.name != template.name }
    if others.count >= InstructorTemplateKind.most { problems.append(.tooMany(template.kind)) }
    if BlankText.isBlank(template.content) { problems.append(.noContent) }
    let known = Set(MessageVariable.ofTemplates.map(\.rawValue))
    var seen: Set<String> = []
    for placeholder in FormatString(template.content).placeholders where !known.contains(placeholder.name) {
      if seen.insert(placeholder.name).inserted { problems.append(.unknownVariable(placeholder.name)) }
    }
    return problems
  }
}
