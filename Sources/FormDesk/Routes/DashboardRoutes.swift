#if Desk
import FormCatalog
import FormEmitters
import FormJSON
import FormRehearsal
import HTTPTypes
import Hummingbird

/// « Tableaux de bord »: that of a definition for those who have a role on it, that of an organisation for its people.
struct DashboardRoutes: Sendable {
  let routes: RehearsalRoutes

  func add(to router: Router<RehearsalRoutes.Context>) {
    router.get("/tableaux-de-bord") { request, _ in try await routes.turn(request) { choice($0) } }
    router.get("/tableaux-de-bord/definitions/:subject") { request, context in
      try await routes.turn(request) { turn in try await page(try await ofDefinition(turn, context), turn) }
    }
    router.get("/tableaux-de-bord/organisations/:subject") { request, context in
      try await routes.turn(request) { turn in try await page(try await ofOrganisation(turn, context), turn) }
    }
    router.get("/tableaux-de-bord/definitions/:subject/:file") { request, context in
      try await routes.turn(request) { turn in try export(try await ofDefinition(turn, context), context) }
    }
    router.get("/tableaux-de-bord/organisations/:subject/:file") { request, context in
      try await routes.turn(request) { turn in try export(try await ofOrganisation(turn, context), context) }
    }
  }

  private func choice(_ turn: Turn) -> Response {
    let definitions = turn.catalog.definitions.all.filter { turn.person.isA(.reporter, on: $0) }
    let organisation = turn.person.organisation.flatMap(turn.setting.cast.organisation)
    let page = DashboardChoicePage(frame: turn.frame, definitions: definitions, organisation: organisation)
    return Reply.page(page.bytes)
  }

  private func page(_ dashboard: Dashboard, _ turn: Turn) async throws -> Response {
    Reply.page(DashboardPage(frame: turn.frame, dashboard: dashboard).bytes)
  }

  private func export(_ dashboard: Dashboard, _ context: RehearsalRoutes.Context) throws -> Response {
    let name = context.parameters.get("file")
    guard let export = DashboardPaths.Export.allCases.first(where: { $0.fileName == name }) else {
      throw HTTPError(.notFound)
    }
    let bytes =
      switch export {
      case .csv: dashboard.csv
      case .json: JSONWriter.write(dashboard.json, .pretty)
      }
    return Reply.download(bytes, named: export.fileName, type: export.mediaType)
  }

  /// - Throws: `HTTPError`, the same for a definition that is not there and for one that is not the reader’s.
  private func ofDefinition(_ turn: Turn, _ context: RehearsalRoutes.Context) async throws -> Dashboard {
    guard let definition = context.parameters.get("subject").flatMap({ turn.catalog.definitions[$0] }),
      turn.person.isA(.reporter, on: definition)
    else { throw HTTPError(.notFound) }
    return try await turn.rehearsal.store.read { ledger in
      try ledger.dashboard(of: definition, in: turn.setting, on: turn.now.day)
    }
  }

  private func ofOrganisation(_ turn: Turn, _ context: RehearsalRoutes.Context) async throws -> Dashboard {
    guard let siret = context.parameters.get("subject"), siret == turn.person.organisation,
      let organisation = turn.setting.cast.organisation(siret)
    else { throw HTTPError(.notFound) }
    return try await turn.rehearsal.store.read { ledger in
      try ledger.dashboard(of: organisation, in: turn.setting, on: turn.now.day)
    }
  }
}
#endif
