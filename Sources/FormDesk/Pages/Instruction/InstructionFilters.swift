#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSource
import FormSubmission

/// The search, the filters and the order of the instructors’ list: a form whose answers are in the address.
struct InstructionFilters {
  let query: RequestQuery
  let definitions: [Definition]
  let counts: [RequestState: Int]
  let setting: Setting

  private typealias Choice = (value: String, title: String)

  func write(_ page: inout HTMLWriter) {
    let place = PageAddress.desk(InstructionListPage.path)
    page.element(.form, [.action(place), .role("search"), .aria(.label, "Demandes")]) { page in
      page.element(.div, [.class("fr-input-group")]) { page in
        page.element(.label, [.class("fr-label"), .for("recherche")]) { page in
          page.text("Rechercher")
          page.element(.span, [.class("fr-hint-text")]) { page in
            page.text("Un projet, une organisation, un SIRET, un demandeur, une API, un cas d’usage ou un numéro. ")
            page.text("Le début des mots suffit.")
          }
        }
        page.element(
          .input,
          [
            .class("fr-input"), .type("search"), .id("recherche"), .name(RequestQuery.Name.text.rawValue),
            .value(query.text), .autocomplete("off"), .noSpelling,
          ]
        )
      }
      page.element(.div, [.class("fr-grid-row fr-grid-row--gutters")]) { page in
        select("Filtrer par statut", .state, "Tous les statuts", states, &page)
        select("Filtrer par API", .definition, "Toutes les API", definitions.map { ($0.id, $0.title) }, &page)
        select("Filtrer par formulaire", .form, "Tous les formulaires", forms, &page)
        select("Trier", .order, nil, RequestQuery.Order.allCases.map { ($0.rawValue, $0.title) }, &page)
      }
      page.element(.div, [.class("fr-checkbox-group fr-my-2w")]) { page in
        page.element(
          .input,
          [.type("checkbox"), .id("non-lues"), .name(RequestQuery.Name.isUnread.rawValue), .value("1")]
            + (query.isUnread ? [.checked] : [])
        )
        page.element(.label, [.class("fr-label"), .for("non-lues")], text: "Non lues seulement")
      }
      page.element(.ul, [.class("fr-btns-group fr-btns-group--inline-sm")]) { page in
        page.element(.li) { $0.element(.button, [.class("fr-btn"), .type("submit")], text: "Rechercher") }
        page.element(.li) { page in
          page.element(
            .a,
            [.class("fr-btn fr-btn--secondary"), .href(.desk(InstructionListPage.path))],
            text: "Tout afficher"
          )
        }
      }
    }
  }

  private var states: [Choice] {
    RequestState.allCases.map { state in (state.rawValue, "\(state.title.french) (\(counts[state] ?? 0))") }
  }

  /// Those of the API that is asked for, or of all.
  private var forms: [Choice] {
    let several = query.definition == nil && definitions.count > 1
    return definitions.filter { query.definition == nil || $0.id == query.definition }.flatMap { definition in
      definition.forms.compactMap { setting.catalog.forms[$0] }.map { form in
        let name = form.name ?? form.uid
        return (form.uid, several ? "\(definition.title)\u{A0}: \(name)" : name)
      }
    }
  }

  private func select(
    _ title: String,
    _ name: RequestQuery.Name,
    _ everything: String?,
    _ choices: [Choice],
    _ page: inout HTMLWriter
  ) {
    let chosen = query.answers.first { $0.name == name.rawValue }?.value
    page.element(.div, [.class("fr-col-12 fr-col-md-6 fr-col-lg-3")]) { page in
      page.element(.div, [.class("fr-select-group")]) { page in
        page.element(.label, [.class("fr-label"), .for(name.rawValue)], text: title)
        page.element(.select, [.class("fr-select"), .id(name.rawValue), .name(name.rawValue)]) { page in
          if let everything { page.element(.option, [.value("")], text: everything) }
          for choice in choices {
            let isChosen: [TagAttribute] = choice.value == chosen ? [.selected] : []
            page.element(.option, [.value(choice.value)] + isChosen, text: choice.title)
          }
        }
      }
    }
  }
}
#endif
