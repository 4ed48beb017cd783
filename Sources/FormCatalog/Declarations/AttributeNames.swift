import FormSyntax

/// What upstream’s file of model names (`activerecord.fr.yml`) calls the attributes of requests and their values, by
/// class of requests.
package struct AttributeNames: Sendable {
  let labels: Cursor?
  let hints: Cursor?
  let values: Cursor?

  /// Nil where a document says nothing about models.
  init?(_ document: Cursor) {
    guard let models = document["fr"]?[LabelShape.models] else { return nil }
    labels = models["attributes"]
    hints = models["hints"]
    values = models["values"]
  }

  /// Whether they are the very values of others.
  func isSame(as other: AttributeNames) -> Bool {
    labels?.value === other.labels?.value && hints?.value === other.hints?.value
      && values?.value === other.values?.value
  }

  /// The names for a definition’s requests.
  func names(of definition: String?) -> Names {
    // As Rails looks through the ancestors of a class: its own names, then those of all requests.
    let classes = [definition.map(Self.className), Self.className(of: nil)].compactMap { $0 }
    return Names(
      labels: classes.compactMap { labels?[$0] },
      hints: definition.flatMap { hints?[$0] },
      values: classes.compactMap { values?[$0] }
    )
  }

  /// Calls `body` for each label of a request’s attributes and values, with its class and its path there.
  func forEachLabel(_ body: (_ className: String, _ path: [String], _ text: Located<String>) -> Void) {
    for table in [labels, values].compactMap({ $0 }) {
      for field in table.fields where Self.isAboutRequests(field.name) {
        for attribute in field.cursor.fields {
          if let text = attribute.cursor.text { body(field.name, [attribute.name, "label"], text) }
          for value in attribute.cursor.fields {
            if let text = value.cursor.text { body(field.name, [attribute.name, "values", value.name, "label"], text) }
          }
        }
      }
    }
  }

  /// The classes of requests that have labels or names of values, each with the definition that it is meant for; nil for
  /// the class of all requests.
  package var classes: [(name: Located<String>, definition: String?)] {
    [labels, values].compactMap { $0 }.flatMap(\.fields).filter { Self.isAboutRequests($0.name) }.map { field in
      (field.key, field.name == Self.allRequests ? nil : String(field.name.dropFirst(Self.allRequests.count + 1)))
    }
  }

  /// The attributes that have a label, by class.
  package var attributes: [(className: String, name: Located<String>)] {
    (labels?.fields ?? []).filter { Self.isAboutRequests($0.name) }.flatMap { field in
      field.cursor.fields.map { (field.name, $0.key) }
    }
  }

  /// The attributes with keys in place of a label, by class.
  package var attributesWithoutText: [(className: String, name: Located<String>)] {
    (labels?.fields ?? []).filter { Self.isAboutRequests($0.name) }.flatMap { field in
      field.cursor.fields.filter { $0.cursor.value.hash != nil }.map { (field.name, $0.key) }
    }
  }

  /// The class of a definition’s requests, or of all requests, as the file names it.
  package static func className(of definition: String?) -> String {
    definition.map { "\(allRequests)/\($0)" } ?? allRequests
  }

  private static let allRequests = "authorization_request"

  private static func isAboutRequests(_ name: String) -> Bool {
    name == allRequests || name.hasPrefix(allRequests + "/")
  }

  /// The names for the requests of one definition, the most specific first.
  package struct Names: Sendable {
    fileprivate let labels: [Cursor]
    fileprivate let hints: Cursor?
    fileprivate let values: [Cursor]

    func label(of attribute: String) -> Located<String>? {
      labels.lazy.compactMap { $0[attribute]?.text }.first
    }

    func hint(of attribute: String) -> Located<String>? { hints?[attribute]?.text }

    func label(of value: String, for attribute: String) -> Located<String>? {
      values.lazy.compactMap { $0[attribute]?[value]?.text }.first
    }
  }
}
