import FormJSON
import FormSubmission

extension QuestionWriter {
  /// Writes the documents that the server keeps for a question, each with a box to have it removed. The script counts those
  /// that stay.
  func keptDocuments(_ question: FormJourney.Question, _ page: inout HTMLWriter) {
    guard let kept = journey.kept?.documents[question.name], !kept.isEmpty else { return }
    page.element(.ul, [.class("fr-raw-list fr-mt-2w"), .aria(.label, "Fichiers déjà joints")]) { page in
      for (place, document) in kept.enumerated() {
        let id = "\(question.id)-retirer-\(place + 1)"
        page.element(.li, [.class("fr-mb-1w")]) { page in
          page.element(.p, [.class("fr-mb-1v")]) { page in
            page.element(.a, [.class("fr-link"), .href(document.address)], text: document.document.filename)
            page.text(" (\(FileWords.size(document.document.byteSize)))")
          }
          page.element(.div, [.class("fr-checkbox-group fr-checkbox-group--sm")]) { page in
            page.element(
              .input,
              [
                .type("checkbox"), .id(id), .name(PostName.removal(from: question.name).text), .value(document.id),
                .data(.document, document.document.described),
              ]
            )
            page.element(
              .label,
              [.class("fr-label"), .for(id)],
              text: "Retirer «\u{A0}\(document.document.filename)\u{A0}»"
            )
          }
        }
      }
    }
  }
}

extension Document {
  /// As a canonical submission describes it, for the script.
  var described: String {
    let value: JSONValue = [
      "filename": .string(filename), "content_type": .string(contentType), "byte_size": .integer(byteSize),
    ]
    return String(decoding: JSONWriter.write(value, .compact), as: UTF8.self)
  }
}
