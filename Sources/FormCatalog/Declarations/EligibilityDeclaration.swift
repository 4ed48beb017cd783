/// Who may ask for a definition's data, as upstream's eligibility rules say.
package struct EligibilityDeclaration: Sendable {
  package let definition: Located<String>
  package let options: [Option]

  package struct Option: Sendable {
    package let kind: Located<String>
    /// `yes`, `no` or `maybe`
    package let eligible: Located<String>
    package let body: Located<String>?
    package let callToAction: CallToAction?
  }

  package struct CallToAction: Sendable {
    package let content: Located<String>
    package let url: Located<String>
  }

  init?(_ cursor: Cursor) {
    guard let definition = cursor["definition_id"]?.text else { return nil }
    self.definition = definition
    options = (cursor["options"]?.items ?? []).compactMap { option in
      guard let kind = option["type"]?.text, let eligible = option["eligible"]?.text else { return nil }
      var action: CallToAction?
      if let content = option["cta"]?["content"]?.text, let url = option["cta"]?["url"]?.text {
        action = CallToAction(content: content, url: url)
      }
      return Option(kind: kind, eligible: eligible, body: option["body"]?.text, callToAction: action)
    }
  }
}
