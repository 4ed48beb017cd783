package import FormCatalog
package import FormJSON

/// `json/catalog.json`: every definition and form as upstream resolves it, with our additions.
package enum CatalogEmitter {
  package static let path = "json/catalog.json"

  package static func json(_ catalog: Catalog) -> JSONValue {
    [
      "definitions": .object(catalog.definitions.entries.map { .init($0.id, json($0, catalog)) }),
      "forms": .object(catalog.forms.entries.filter { $0.definition != nil }.map { .init($0.uid, json($0, catalog)) }),
      "service_providers": .object(catalog.serviceProviders.entries.map { .init($0.id.value, json($0)) }),
      "data_providers": .object(catalog.dataProviders.entries.map { .init($0.id.value, json($0)) }),
    ]
  }

  private static func json(_ definition: Definition, _ catalog: Catalog) -> JSONValue {
    let declaration = definition.declaration
    return [
      "name": text(declaration.name),
      "name_with_stage": text(definition.nameWithStage),
      "description": text(declaration.description),
      "provider": text(declaration.provider),
      "link": text(declaration.link),
      "cgu_link": text(declaration.cguLink),
      "access_link": text(declaration.accessLink),
      "support_email": text(declaration.supportEmail),
      "kind": text(declaration.kind),
      "public": .bool(definition.isPublic),
      "unique": .bool(definition.isUnique),
      "startable_by_applicant": .bool(definition.isStartable),
      "features": json(definition.features),
      "blocks": names(declaration.blocks),
      "stage": declaration.stage.map(json) ?? .null,
      "scopes": .array(definition.scopes.map(json)),
      "authorization_request": .string(definition.className),
      "forms": SchemaEmitter.strings(definition.forms),
      "default_form": text(definition.defaultForm),
      "public_forms": SchemaEmitter.strings(definition.publicForms),
      "editors": SchemaEmitter.strings(definition.editors),
      "eligibility": definition.eligibility.map(json) ?? .null,
      "orientation": catalog.orientation(of: definition).map { OrientationEmitter.json($0, definition) } ?? .null,
      "questions": questions(definition.blocks),
    ]
  }

  private static func json(_ features: Features) -> JSONValue {
    [
      "messaging": .bool(features.messaging),
      "message_templates": .bool(features.messageTemplates),
      "reopening": .bool(features.reopening),
      "transfer": .bool(features.transfer),
      "instructor_drafts": .bool(features.instructorDrafts),
    ]
  }

  private static func json(_ stage: StageDeclaration) -> JSONValue {
    func target(_ target: StageDeclaration.Target?) -> JSONValue {
      target.map {
        ["id": .string($0.definition.value), "form_id": .string($0.form.value)]
      } ?? .null
    }
    return [
      "type": .string(stage.kind.rawValue),
      "next": target(stage.next),
      "previous": target(stage.previous),
    ]
  }

  private static func json(_ scope: Scope) -> JSONValue {
    let declaration = scope.declaration
    return [
      "name": .string(declaration.name.value),
      "value": .string(scope.value),
      "group": text(declaration.group),
      "link": text(declaration.link),
      "included": .bool(declaration.isIncluded),
      "disabled": .bool(declaration.isDisabled),
      "deprecated_since": text(declaration.deprecatedSince),
      "writable": .bool(declaration.isWritable),
      "feature_flag": text(declaration.featureFlag),
    ]
  }

  private static func json(_ eligibility: EligibilityDeclaration) -> JSONValue {
    .array(
      eligibility.options.map { option in
        [
          "type": .string(option.kind.value),
          "eligible": .string(option.eligible.value),
          "body": text(option.body),
          "cta": option.callToAction.map {
            ["content": .string($0.content.value), "url": .string($0.url.value)]
          } ?? .null,
        ]
      }
    )
  }

  private static func json(_ form: Form, _ catalog: Catalog) -> JSONValue {
    let declaration = form.declaration
    return .object([
      .init("name", text(form.name)),
      .init("name_with_definition", text(form.nameWithDefinition)),
      .init("name_with_service_provider", text(form.nameWithServiceProvider)),
      .init("description", text(form.description)),
      .init("introduction", text(form.introduction)),
      .init("definition", text(form.definition)),
      .init("public", .bool(form.isPublic)),
      .init("startable_by_applicant", .bool(form.isStartable)),
      .init("default", .bool(form.isDefault)),
      .init("use_case", text(declaration.useCase)),
      .init("service_provider", text(form.serviceProvider)),
      .init("single_page_view", text(declaration.singlePageView)),
      .init("multiple_steps", .bool(!declaration.steps.isEmpty)),
      .init("steps", names(declaration.steps)),
      .init("static_blocks", names(declaration.staticBlocks)),
      .init("scopes_config", json(declaration.scopesConfig.value)),
      .init("initialize_with", .object(form.prefill.map { .init($0.field, json($0.value)) })),
      .init("prefilled", .bool(form.isPrefilled)),
      .init("previous_form_uid", text(form.previousForm)),
      .init("deferred", deferred(form)),
      // A form that adapts nothing asks what its definition asks, with its own wordings if it has any.
      .init(
        "questions",
        declaration.adaptations.isEmpty ? .null : questions(form.blocks)
      ),
      .init("wordings", .object(catalog.wordings.texts(ofForm: form.uid).map { .init($0.key, .string($0.text)) })),
    ])
  }

  private static func questions(_ blocks: FormBlocks?) -> JSONValue {
    blocks.map(QuestionsEmitter.json) ?? .null
  }

  /// The vault keys whose secrets replace values at deployment, by the JSON Pointer (RFC 6901) of the value.
  private static func deferred(_ form: Form) -> JSONValue {
    .object(
      form.prefill.flatMap { prefill in
        prefill.deferred.map { deferred in
          .init(JSONPointer.join(["initialize_with", prefill.field] + deferred.path), json(deferred.value))
        }
      }
    )
  }

  private static func json(_ provider: ServiceProviderDeclaration) -> JSONValue {
    [
      "type": text(provider.kind),
      "name": text(provider.name),
      "siret": text(provider.siret),
      "already_integrated": names(provider.alreadyIntegrated, key: nil),
      "fc_certified": .bool(provider.isFranceConnectCertified),
      "apipfc_enabled": .bool(provider.isFranceConnectEnabled),
    ]
  }

  private static func json(_ provider: DataProviderDeclaration) -> JSONValue {
    [
      "name": text(provider.name),
      "logo": text(provider.logo),
      "link": text(provider.link),
    ]
  }

  private static func json(_ deferred: DeferredValue) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("key", .string(deferred.key)), .init("default", .string(deferred.fallback)),
    ]
    if let parts = deferred.parts {
      let list = parts.map { part -> JSONValue in
        switch part {
        case .text(let text): .string(text)
        case .key(let key, let fallback): ["key": .string(key), "default": .string(fallback)]
        }
      }
      members.append(.init("parts", .array(list)))
    }
    return .object(members)
  }

  // MARK: Small values

  static func text(_ text: Located<String>?) -> JSONValue {
    text.map { .string($0.value) } ?? .null
  }

  static func text(_ text: String?) -> JSONValue {
    text.map { .string($0) } ?? .null
  }

  private static func names(_ names: [Located<String>], key: String? = "name") -> JSONValue {
    .array(names.map { name in key.map { [$0: .string(name.value)] } ?? .string(name.value) })
  }

  static func json(_ value: PlainValue) -> JSONValue {
    switch value {
    case .null: .null
    case .bool(let flag): .bool(flag)
    case .integer(let number): .integer(number)
    case .bigInteger(let digits): .number(digits)
    case .float(let number): .double(number)
    case .text(let text): .string(text)
    case .list(let items): .array(items.map(json))
    case .map(let members): .object(members.map { .init($0.key, json($0.value)) })
    }
  }
}
