package import FormSubmission

/// A request that a server keeps, as the page needs it that continues it (``SiteEmitter/page(of:continuing:)``).
package struct KeptRequest: Sendable {
  /// Where the page posts to, to save and to submit. To an answer that leads elsewhere without naming a place in the page,
  /// browsers go at the step from which was saved.
  package let address: PageAddress
  /// The folders, from the root of the server, in which the other pages of the site are, with their script and stylesheets.
  package let site: [String]
  /// What the page sends along, such as a token against forgery.
  package let companions: [(name: PostName, value: String)]
  /// The answers by field, without documents; those to a definition’s own boxes too. What applicants cannot change is the
  /// form’s, where it answers that.
  package let answers: [String: FieldValue]
  package let documents: [String: [KeptDocument]]
  /// Whether each of DataPass’s own boxes is ticked, by name.
  package let acceptances: [String: Bool]
  /// Those of what was posted last, to be shown.
  package let violations: [Violation]
  /// What is said above the form.
  package let notices: [Notice]
  /// Whether it is there already; otherwise the first post begins it.
  package let isBegun: Bool
  /// Whether what is not finished can be saved.
  package let savesDrafts: Bool

  /// Something to say of the request, set apart from the form.
  package struct Notice: Sendable {
    package let tone: HTMLWriter.Tone
    /// Says what kind of message it is.
    package let title: String
    /// A text whose line breaks are shown.
    package let text: String

    package init(_ tone: HTMLWriter.Tone, title: String, text: String) {
      self.tone = tone
      self.title = title
      self.text = text
    }

    /// Why an instructor wants changes.
    package static func changesRequested(_ reason: String) -> Notice {
      Notice(.warning, title: "À modifier\u{A0}: l’instructeur demande des changements", text: reason)
    }
  }

  package init(
    address: PageAddress,
    site: [String] = [],
    companions: [(name: PostName, value: String)] = [],
    answers: [String: FieldValue],
    documents: [String: [KeptDocument]] = [:],
    acceptances: [String: Bool] = [:],
    violations: [Violation] = [],
    notices: [Notice] = [],
    isBegun: Bool = true,
    savesDrafts: Bool = true
  ) {
    self.address = address
    self.site = site
    self.companions = companions
    self.answers = answers
    self.documents = documents
    self.acceptances = acceptances
    self.violations = violations
    self.notices = notices
    self.isBegun = isBegun
    self.savesDrafts = savesDrafts
  }
}

/// A document of a request that a server keeps.
package struct KeptDocument: Sendable {
  package let document: Document
  /// What the page posts to have it removed (``PostName/removal(from:)``).
  package let id: String
  /// Where it can be read.
  package let address: PageAddress

  package init(_ document: Document, id: String, address: PageAddress) {
    self.document = document
    self.id = id
    self.address = address
  }
}

extension HTMLWriter {
  /// Writes what is said above the form of a request that a server keeps; nothing where none is kept.
  mutating func notices(of kept: KeptRequest?) {
    for notice in kept?.notices ?? [] {
      element(.div, [.class("fr-mb-4w")]) { page in
        page.alert(notice.tone, title: notice.title, level: 2) { page in
          page.element(.p, [.class("dp-lines")], text: notice.text)
        }
      }
    }
  }
}
