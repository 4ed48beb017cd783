#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSource

/// A template that is written or changed, with what it would say.
struct TemplateFormPage {
  /// What its form sends.
  enum Field {
    static let title = "titre"
    static let kind = "usage"
    static let content = "texte"
    /// Present where the template is looked at, and not saved.
    static let preview = "apercu"
  }

  let frame: RehearsalFrame
  let definition: Definition
  let catalog: Catalog
  let template: InstructorTemplate
  /// The one that is changed; nil for a new one.
  let kept: KeptTemplate?
  /// Why it was not saved.
  let problems: [TemplateProblem]
  let isPreviewed: Bool

  private var title: String { kept == nil ? "Créer un modèle" : "Modifier un modèle" }
  private var path: [String] {
    kept.map { TemplatePaths.one($0.id, of: definition.id) } ?? TemplatePaths.new(definition.id)
  }

  var bytes: [UInt8] {
    frame.page(title) { page in
      page.element(.p, [.class("fr-mb-1w")]) { page in
        page.element(
          .a,
          [.class("fr-link"), .href(.desk(TemplatePaths.all(definition.id)))],
          text: "Modèles de \(definition.title)"
        )
      }
      page.element(.h1, [.class("fr-h3")], text: title)
      if !problems.isEmpty {
        page.element(.div, [.class("fr-mb-3w")]) { page in
          page.alert(.error, title: "Le modèle n’est pas enregistré.", level: 2) { page in
            page.element(.ul) { page in
              for problem in problems { page.element(.li, text: problem.words.french + ".") }
            }
          }
        }
      }
      form(&page)
      if isPreviewed { preview(&page) }
      if kept != nil { removal(&page) }
    }
  }

  private func form(_ page: inout HTMLWriter) {
    frame.form(&page, to: path, version: kept?.version) { page in
      field(.title, "Le titre", "\(InstructorTemplateKind.longestTitle) caractères au plus.", &page) { page, marks in
        page.element(
          .input,
          [.class("fr-input"), .id(Field.title), .name(Field.title), .type("text"), .value(template.title)] + marks
        )
      }
      field(.kind, "L’usage", "Ce que le modèle sert à écrire.", &page) { page, marks in
        page.element(.select, [.class("fr-select"), .id(Field.kind), .name(Field.kind)] + marks) { page in
          for kind in InstructorTemplateKind.allCases {
            let isChosen: [TagAttribute] = kind == template.kind ? [.selected] : []
            page.element(.option, [.value(kind.rawValue)] + isChosen, text: kind.title.french)
          }
        }
      }
      field(.content, "Le texte", variables, &page) { page, marks in
        page.element(
          .textarea,
          [.class("fr-input"), .id(Field.content), .name(Field.content), .rows(8)] + marks
            // A first line break is not part of a field’s text.
        ) { $0.text("\n" + template.content) }
      }
      page.element(.ul, [.class("fr-btns-group fr-btns-group--inline-sm")]) { page in
        page.element(.li) { page in
          page.element(.button, [.class("fr-btn"), .type("submit")], text: "Enregistrer le modèle")
        }
        page.element(.li) { page in
          page.element(
            .button,
            [.class("fr-btn fr-btn--secondary"), .type("submit"), .name(Field.preview), .value("1")],
            text: "Voir l’aperçu"
          )
        }
      }
    }
  }

  private var variables: String {
    let known = MessageVariable.ofTemplates.map { "%{\($0.rawValue)} (\($0.summary.french))" }
    return "Variables\u{A0}: \(known.joined(separator: ", ")). Un signe pour cent s’écrit %%."
  }

  private func field(
    _ field: TemplateProblem.Field,
    _ title: String,
    _ hint: String,
    _ page: inout HTMLWriter,
    _ input: (inout HTMLWriter, [TagAttribute]) -> Void
  ) {
    let wrong = problems.filter { $0.field == field }
    let name =
      switch field {
      case .title: Field.title
      case .kind: Field.kind
      case .content: Field.content
      }
    let style = wrong.isEmpty ? "" : " fr-\(field == .kind ? "select" : "input")-group--error"
    page.element(.div, [.class("fr-\(field == .kind ? "select" : "input")-group\(style)")]) { page in
      page.element(.label, [.class("fr-label"), .for(name)]) { page in
        page.text(title)
        page.element(.span, [.class("fr-hint-text")], text: hint)
      }
      input(&page, wrong.isEmpty ? [] : [.aria(.invalid, "true"), .aria(.describedBy, "\(name)-erreur")])
      guard !wrong.isEmpty else { return }
      page.element(.div, [.id("\(name)-erreur")]) { page in
        for problem in wrong { page.element(.p, [.class("fr-error-text")], text: problem.words.french + ".") }
      }
    }
  }

  private func preview(_ page: inout HTMLWriter) {
    page.element(.h2, [.class("fr-h5 fr-mt-4w")], text: "L’aperçu, sur une demande inventée")
    page.element(.p, [.class("dp-words")], text: template.example(for: definition, in: catalog))
  }

  private func removal(_ page: inout HTMLWriter) {
    page.element(.div, [.class("fr-mt-4w")]) { page in
      page.unfolding("Supprimer ce modèle") { page in
        page.element(.p, text: "Les messages déjà écrits avec lui restent tels quels.")
        frame.form(&page, to: path + [TemplatePaths.removal], version: kept?.version) { page in
          page.element(
            .button,
            [.class("fr-btn fr-btn--secondary"), .type("submit")],
            text: "Supprimer le modèle"
          )
        }
      }
    }
  }
}
#endif
