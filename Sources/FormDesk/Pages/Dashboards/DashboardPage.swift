#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSource
import FormSubmission

/// « Tableau de bord » of a definition or of an organisation. Each chart is a table whose rows have bars.
struct DashboardPage {
  let frame: RehearsalFrame
  let dashboard: Dashboard

  var bytes: [UInt8] {
    frame.page("Tableau de bord\u{A0}: \(dashboard.title)") { page in
      page.element(.p, [.class("fr-mb-1w")]) { page in
        page.element(.a, [.class("fr-link"), .href(.desk(DashboardPaths.root))], text: "Tous les tableaux de bord")
      }
      page.element(.h1, [.class("fr-h3 dp-title")], text: "Tableau de bord\u{A0}: \(dashboard.title)")
      page.element(.p, text: "\(count) au \(DayWords.text(dashboard.day)).")
      exports(&page)
      states(&page)
      times(&page)
      uses("Les formulaires", "Formulaire", dashboard.forms, "Aucune demande n’a de formulaire.", &page)
      uses("Les données demandées", "Donnée", dashboard.scopes, "Aucune demande ne demande de données.", &page)
    }
  }

  private var count: String {
    switch dashboard.count {
    case 0: "Aucune demande"
    case 1: "Une demande"
    case let count: "\(count) demandes"
    }
  }

  private func exports(_ page: inout HTMLWriter) {
    page.element(.ul, [.class("fr-raw-list dp-menu")]) { page in
      for export in DashboardPaths.Export.allCases {
        page.element(.li) { page in
          page.element(
            .a,
            [.class("fr-link"), .href(.desk(DashboardPaths.path(dashboard.subject) + [export.fileName]))],
            text: "Exporter en \(export.title)"
          )
        }
      }
    }
  }

  private func states(_ page: inout HTMLWriter) {
    let rows = RequestState.allCases.map { BarChart.Row(title: $0.title.french, values: [dashboard.states[$0] ?? 0]) }
    page.element(.h2, [.class("fr-h4 fr-mt-4w")], text: "Les demandes par statut")
    BarChart(caption: "Demandes par statut", subject: "Statut", measures: ["Demandes"], rows: rows).write(&page)
  }

  private func times(_ page: inout HTMLWriter) {
    page.element(.h2, [.class("fr-h4 fr-mt-4w")], text: "Le temps de décider")
    page.element(.p) { page in
      page.text("Du premier envoi à la validation ou au refus, en jours, par mois de la décision\u{A0}; ")
      page.text("le temps des modifications demandées au demandeur en fait partie.")
    }
    let days = dashboard.days
    guard let median = days.median, let late = days.percentile(90) else {
      return page.element(.p, text: "Rien n’a encore été décidé.")
    }
    page.element(
      .p,
      text: days.total == 1
        ? "Une décision, \(Self.text(median))."
        : "\(days.total) décisions\u{A0}: la moitié \(Self.text(median)), neuf sur dix \(Self.text(late))."
    )
    let rows = dashboard.months.map { month in
      BarChart.Row(
        title: month.name,
        values: [month.days.median ?? 0, month.days.percentile(90) ?? 0],
        remarks: [String(month.days.total)]
      )
    }
    BarChart(
      caption: "Temps de décider, par mois",
      subject: "Mois",
      measures: ["Médiane (jours)", "Neuf sur dix (jours)"],
      rows: rows,
      remarks: ["Décisions"]
    ).write(&page)
  }

  private static func text(_ days: Int) -> String {
    switch days {
    case ...0: "le jour même"
    case 1: "en un jour au plus"
    default: "en \(days) jours au plus"
    }
  }

  private func uses(
    _ title: String,
    _ subject: String,
    _ uses: [Dashboard.Use],
    _ none: String,
    _ page: inout HTMLWriter
  ) {
    page.element(.h2, [.class("fr-h4 fr-mt-4w")], text: title)
    guard !uses.isEmpty else { return page.element(.p, text: none) }
    let rows = uses.map { BarChart.Row(title: $0.title, values: [$0.count]) }
    BarChart(caption: "\(title), par nombre de demandes", subject: subject, measures: ["Demandes"], rows: rows)
      .write(&page)
  }
}

/// The dashboards that somebody may see.
struct DashboardChoicePage {
  let frame: RehearsalFrame
  let definitions: [Definition]
  /// Nil for people who act for none.
  let organisation: Organisation?

  var bytes: [UInt8] {
    frame.page("Tableaux de bord") { page in
      page.element(.h1, text: "Tableaux de bord")
      if let organisation {
        page.element(.h2, [.class("fr-h4")], text: "Votre organisation")
        page.element(.p) { page in
          page.element(
            .a,
            [.href(.desk(DashboardPaths.path(.organisation(organisation.siret))))],
            text: organisation.name
          )
        }
      }
      guard !definitions.isEmpty else { return }
      page.element(.h2, [.class("fr-h4")], text: "Les définitions sur lesquelles vous avez un rôle")
      page.element(.ul) { page in
        for definition in definitions {
          page.element(.li) { page in
            page.element(
              .a,
              [.href(.desk(DashboardPaths.path(.definition(definition.id))))],
              text: definition.title
            )
          }
        }
      }
    }
  }
}
#endif
