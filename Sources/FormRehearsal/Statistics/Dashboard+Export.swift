package import FormJSON
import FormSource
import FormSubmission

extension Dashboard {
  /// One row for each thing that is counted.
  package var csv: [UInt8] {
    var table = CSVTable(columns: [
      "mesure", "definition", "identifiant", "titre", "nombre", "jours_mediane", "jours_90e_centile",
    ])
    for state in RequestState.allCases {
      table.add(["etat", ownDefinition, state.rawValue, state.title.french, String(states[state] ?? 0)])
    }
    for month in months { table.add(["decision", ownDefinition, month.name, month.name] + cells(of: month.days)) }
    table.add(["decision", ownDefinition, "total", "Total"] + cells(of: days))
    for use in forms { table.add(["formulaire", use.definition, use.id, use.title, String(use.count)]) }
    for use in scopes { table.add(["donnee", use.definition, use.id, use.title, String(use.count)]) }
    return table.file
  }

  private var ownDefinition: String {
    switch subject {
    case .definition(let id): id
    case .organisation: ""
    }
  }

  private func cells(of days: DayCounts) -> [String] {
    [String(days.total), days.median.map(String.init) ?? "", days.percentile(90).map(String.init) ?? ""]
  }

  package var json: JSONValue {
    let (kind, id) =
      switch subject {
      case .definition(let id): ("definition", id)
      case .organisation(let siret): ("organisation", siret)
      }
    return .object([
      .init("kind", .string(kind)), .init("id", .string(id)), .init("title", .string(title)),
      .init("counted_on", .string(day.text)), .init("requests", .integer(count)),
      .init("states", .object(RequestState.allCases.map { .init($0.rawValue, .integer(states[$0] ?? 0)) })),
      .init("time_to_decide", Self.json(days)),
      .init(
        "time_to_decide_by_month",
        .array(months.map { .object([.init("month", .string($0.name))] + Self.members($0.days)) })
      ),
      .init("forms", .array(forms.map(Self.json))), .init("scopes", .array(scopes.map(Self.json))),
    ])
  }

  private static func json(_ days: DayCounts) -> JSONValue { .object(members(days)) }

  private static func members(_ days: DayCounts) -> [JSONValue.Member] {
    [
      .init("decisions", .integer(days.total)), .init("median_days", days.median.map { .integer($0) } ?? .null),
      .init("percentile_90_days", days.percentile(90).map { .integer($0) } ?? .null),
    ]
  }

  private static func json(_ use: Use) -> JSONValue {
    .object([
      .init("definition", .string(use.definition)), .init("id", .string(use.id)), .init("title", .string(use.title)),
      .init("requests", .integer(use.count)),
    ])
  }
}
