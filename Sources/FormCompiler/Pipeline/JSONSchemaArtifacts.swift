import FormCatalog
import FormEmitters
import FormJSON
import FormSubmission

/// The JSON Schemas of all forms and definitions, and of renewals.
enum JSONSchemaArtifacts {
  /// One batch for a definition and its forms, which have much in common; several if there are many forms.
  static func batches(of catalog: Catalog) -> [ArtifactBatch] {
    var forms = Dictionary(grouping: catalog.forms.entries) { $0.definition }
    return catalog.definitions.entries.flatMap { definition -> [ArtifactBatch] in
      var subjects = [
        Subject(name: "definitions/\(definition.id)") {
          SubmissionSchema(definition, in: catalog, at: $0, sharing: $1)
        }
      ]
      for form in forms.removeValue(forKey: definition.id) ?? [] {
        subjects.append(
          Subject(name: "forms/\(form.uid)") { SubmissionSchema(form, in: catalog, at: $0, sharing: $1) }
        )
      }
      let starts = stride(from: 0, to: subjects.count, by: mostSubjects)
      return starts.map { batch(subjects[$0..<min($0 + mostSubjects, subjects.count)]) }
    } + (catalog.renewals.map { [renewals($0)] } ?? [])
  }

  /// Renewals have nothing in common.
  private static func renewals(_ renewals: RenewalForms) -> ArtifactBatch {
    ArtifactBatch(weight: renewals.all.count) {
      renewals.all.flatMap { renewal in
        let subject = Subject(name: "renewals/\(renewal.definition.id)") {
          SubmissionSchema(renewal.form, in: renewals.catalog, at: $0, sharing: $1)
        }
        return files(subject, SharedParts())
      }
    }
  }

  private static let mostSubjects = 16

  /// A form or a definition, which has a schema for each moment.
  private struct Subject: Sendable {
    let name: String
    let schema: @Sendable (Moment, SharedParts) -> SubmissionSchema?
  }

  private static func batch(_ subjects: ArraySlice<Subject>) -> ArtifactBatch {
    ArtifactBatch(weight: subjects.count) {
      let parts = SharedParts()
      return subjects.flatMap { files($0, parts) }
    }
  }

  /// The files of both moments; the schema for sending has the plain name.
  private static func files(_ subject: Subject, _ parts: SharedParts) -> [Artifact] {
    [(Moment.submit, "schema"), (.draft, "draft.schema")].compactMap { moment, ending in
      subject.schema(moment, parts).map {
        Artifact(path: "json-schema/\(subject.name).\(ending).json", bytes: JSONWriter.write($0.json, .pretty))
      }
    }
  }
}
