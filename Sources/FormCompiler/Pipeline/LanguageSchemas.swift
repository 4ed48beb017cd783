package import FormEmitters
import FormJSON

package typealias LanguageSchemaSubject = LanguageSchema.Subject

/// The JSON Schemas of the language, as text.
package enum LanguageSchemas {
  package static func text(_ subject: LanguageSchemaSubject) -> [UInt8] {
    JSONWriter.write(LanguageSchema.json(subject), .pretty)
  }
}
