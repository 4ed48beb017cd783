package import FormCatalog
package import FormSubmission

/// What happens to a request once it is sent, as the life of its definition declares it, for those who have made it.
package struct RequestSequel {
  private let sequel: LifeSequel

  /// Nil where it is not known what the form asks.
  /// - Parameters:
  ///   - form: the form of the request.
  ///   - catalog: all forms.
  ///   - answers: what decides on conditions; nil where the answers may still change.
  package init?(_ form: Form, in catalog: Catalog, answers: [String: FieldValue]?) {
    let site = Site(catalog, .standard)
    guard let journey = FormJourney(form, in: site) else { return nil }
    sequel = LifeSequel(journey, in: site, hasVendor: false, answers: answers)
  }

  /// Writes a list; nothing where nothing is declared.
  /// - Parameters:
  ///   - page: where it is written.
  ///   - isGranted: whether the decision is past.
  package func write(_ page: inout HTMLWriter, isGranted: Bool) {
    Self.write(isGranted ? sequel.afterDecision : sequel.items, &page)
  }

  private static func write(_ lines: [LetterLine], _ page: inout HTMLWriter) {
    guard !lines.isEmpty else { return }
    page.element(.ul) { page in
      for line in lines {
        page.element(.li) { page in
          LinkedText.write(line.text, &page)
          write(line.items, &page)
        }
      }
    }
  }
}
