import FormCatalog
import FormConcurrency
import FormEmitters
import FormJSON
import FormSubmission

/// The JSON Schemas of all forms and definitions, made on all cores.
enum JSONSchemaArtifacts {
  static func files(of catalog: Catalog) -> [Artifact] {
    let forms = Parallel.map(catalog.forms.entries) { form in
      files("forms/\(form.uid)") { SubmissionSchema(form, in: catalog, at: $0)?.json }
    }
    let definitions = Parallel.map(catalog.definitions.entries) { definition in
      files("definitions/\(definition.id)") { SubmissionSchema(definition, in: catalog, at: $0)?.json }
    }
    return Array((forms + definitions).joined())
  }

  /// The schema of the moment of sending bears the plain name.
  private static func files(_ name: String, _ schema: (Moment) -> JSONValue?) -> [Artifact] {
    [(Moment.submit, "schema"), (.draft, "draft.schema")].compactMap { moment, ending in
      schema(moment).map {
        Artifact(path: "json-schema/\(name).\(ending).json", bytes: JSONWriter.write($0, .pretty))
      }
    }
  }
}
