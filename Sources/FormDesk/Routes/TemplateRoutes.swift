#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSource
import HTTPTypes
import Hummingbird

/// « Modèles »: the instructors’ templates, which the managers of a definition look after.
struct TemplateRoutes: Sendable {
  let routes: RehearsalRoutes

  func add(to router: Router<RehearsalRoutes.Context>) {
    router.get("/modeles") { request, _ in try await routes.turn(request) { choice($0) } }
    router.get("/modeles/:definition") { request, context in
      try await routes.turn(request) { turn in
        let definition = try definition(turn, context)
        let (shelf, kept) = try await shelf(definition, turn)
        if let denial = shelf.denial(of: turn.person) { return refusal(denial, turn) }
        let page = TemplateListPage(frame: turn.frame, shelf: shelf, kept: kept, catalog: turn.catalog)
        return Reply.page(page.bytes)
      }
    }
    router.get("/modeles/:definition/:id") { request, context in
      try await routes.turn(request) { turn in try await show(turn, context) }
    }
    router.post("/modeles/:definition/:id") { request, context in
      try await routes.turn(request) { turn in
        try await save(turn, context, try await SentFields(request, from: turn.visitor))
      }
    }
    router.post("/modeles/:definition/:id/suppression") { request, context in
      try await routes.turn(request) { turn in
        try await remove(turn, context, try await SentFields(request, from: turn.visitor))
      }
    }
  }

  // MARK: Pages

  private func choice(_ turn: Turn) -> Response {
    let definitions = turn.catalog.definitions.all.filter { definition in
      turn.person.isA(.manager, on: definition) && definition.features.messageTemplates
    }
    guard !definitions.isEmpty else {
      return turn.problem(
        "Les modèles sont réservés aux responsables, et vous ne l’êtes d’aucune définition qui en a",
        .forbidden,
        to: .desk([])
      )
    }
    return Reply.page(TemplateChoicePage(frame: turn.frame, definitions: definitions).bytes)
  }

  private func show(_ turn: Turn, _ context: RehearsalRoutes.Context) async throws -> Response {
    let definition = try definition(turn, context)
    let (shelf, kept) = try await shelf(definition, turn)
    if let denial = shelf.denial(of: turn.person) { return refusal(denial, turn) }
    let id = try number(context)
    let changed = id.flatMap { id in kept.first { $0.id == id } }
    if id != nil, changed == nil { throw HTTPError(.notFound) }
    let template =
      changed?.template ?? InstructorTemplate(name: "", kind: .modificationRequest, title: "", content: "")
    return form(turn, definition, template, changed, [], isPreviewed: changed != nil)
  }

  private func save(
    _ turn: Turn,
    _ context: RehearsalRoutes.Context,
    _ fields: SentFields
  ) async throws -> Response {
    let definition = try definition(turn, context)
    let id = try number(context)
    guard let key = fields.key,
      let kind = fields[TemplateFormPage.Field.kind].flatMap({ InstructorTemplateKind(rawValue: $0) })
    else { throw HTTPError(.badRequest) }
    let template = InstructorTemplate(
      name: id.map(KeptTemplate.name) ?? "",
      kind: kind,
      title: (fields[TemplateFormPage.Field.title] ?? "").trimmingSpaces,
      // As browsers send lines.
      content: (fields[TemplateFormPage.Field.content] ?? "").replacing("\r\n", with: "\n")
    )
    let isPreviewed = fields[TemplateFormPage.Field.preview] != nil
    return try await turn.rehearsal.store.write { ledger in
      let address = PageAddress.desk(TemplatePaths.all(definition.id)).text
      if let done = try ledger.done(key, by: turn.person.id) { return Reply.redirect(to: done) }
      let shelf = try ledger.shelf(of: definition, in: turn.setting)
      if let denial = shelf.denial(of: turn.person) { return refusal(denial, turn) }
      let changed = try id.map { try kept($0, of: definition, ledger) }
      let problems = shelf.problems(of: template)
      if isPreviewed || !problems.isEmpty {
        return form(turn, definition, template, changed, isPreviewed ? [] : problems, isPreviewed: isPreviewed)
      }
      if let changed, changed.version != fields.version { return stale(changed, of: definition, turn) }
      try ledger.keep(template, of: definition.id, replacing: changed?.id)
      try ledger.markDone(key, by: turn.person.id, leadingTo: address)
      return Reply.redirect(to: address)
    }
  }

  private func remove(
    _ turn: Turn,
    _ context: RehearsalRoutes.Context,
    _ fields: SentFields
  ) async throws -> Response {
    let definition = try definition(turn, context)
    guard let id = try number(context), let key = fields.key else { throw HTTPError(.badRequest) }
    return try await turn.rehearsal.store.write { ledger in
      let address = PageAddress.desk(TemplatePaths.all(definition.id)).text
      if let done = try ledger.done(key, by: turn.person.id) { return Reply.redirect(to: done) }
      if let denial = try ledger.shelf(of: definition, in: turn.setting).denial(of: turn.person) {
        return refusal(denial, turn)
      }
      let removed = try kept(id, of: definition, ledger)
      if removed.version != fields.version { return stale(removed, of: definition, turn) }
      try ledger.removeTemplate(id)
      try ledger.markDone(key, by: turn.person.id, leadingTo: address)
      return Reply.redirect(to: address)
    }
  }

  // MARK: Parts

  private func form(
    _ turn: Turn,
    _ definition: Definition,
    _ template: InstructorTemplate,
    _ kept: KeptTemplate?,
    _ problems: [TemplateProblem],
    isPreviewed: Bool
  ) -> Response {
    let page = TemplateFormPage(
      frame: turn.frame,
      definition: definition,
      catalog: turn.catalog,
      template: template,
      kept: kept,
      problems: problems,
      isPreviewed: isPreviewed
    )
    return Reply.page(page.bytes, problems.isEmpty ? .ok : .unprocessableContent)
  }

  private func refusal(_ denial: Denial, _ turn: Turn) -> Response {
    turn.refusal(.notAllowed(denial), to: .desk([]))
  }

  private func stale(_ template: KeptTemplate, of definition: Definition, _ turn: Turn) -> Response {
    turn.problem(
      "Le modèle a changé depuis l’affichage de la page\u{A0}: affichez-le de nouveau",
      .conflict,
      to: .desk(TemplatePaths.one(template.id, of: definition.id))
    )
  }

  private func kept(_ id: Int, of definition: Definition, _ ledger: Ledger) throws -> KeptTemplate {
    guard let found = try ledger.templates(of: definition.id).first(where: { $0.id == id }) else {
      throw HTTPError(.notFound)
    }
    return found
  }

  private func shelf(_ definition: Definition, _ turn: Turn) async throws -> (TemplateShelf, [KeptTemplate]) {
    try await turn.rehearsal.store.read { ledger in
      (try ledger.shelf(of: definition, in: turn.setting), try ledger.templates(of: definition.id))
    }
  }

  private func definition(_ turn: Turn, _ context: RehearsalRoutes.Context) throws -> Definition {
    guard let id = context.parameters.get("definition"), let definition = turn.catalog.definitions[id] else {
      throw HTTPError(.notFound)
    }
    return definition
  }

  /// The number of the template that an address is about; nil for a new one.
  private func number(_ context: RehearsalRoutes.Context) throws -> Int? {
    guard let name = context.parameters.get("id") else { throw HTTPError(.notFound) }
    if name == TemplatePaths.newName { return nil }
    guard let id = Int(name) else { throw HTTPError(.notFound) }
    return id
  }
}
#endif
