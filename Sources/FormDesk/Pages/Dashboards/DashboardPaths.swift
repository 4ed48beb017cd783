#if Desk
import FormRehearsal

/// Where dashboards are.
enum DashboardPaths {
  enum Export: String, CaseIterable {
    case csv
    case json

    var title: String { rawValue.uppercased() }
    var fileName: String { "tableau-de-bord.\(rawValue)" }
    var mediaType: String {
      switch self {
      case .csv: "text/csv"
      case .json: "application/json"
      }
    }
  }

  static let root = ["tableaux-de-bord"]

  static func path(_ subject: Dashboard.Subject) -> [String] {
    switch subject {
    case .definition(let id): root + ["definitions", id]
    case .organisation(let siret): root + ["organisations", siret]
    }
  }
}
#endif
