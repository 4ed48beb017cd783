extension HTMLWriter {
  /// Writes a button that posts the answers of a kept request as they are; nothing where none is kept.
  /// - Parameter place: the id of the element to come back to.
  mutating func savingButton(_ kept: KeptRequest?, backTo place: String) {
    guard let kept else { return }
    element(
      .button,
      [
        .class("fr-btn fr-btn--tertiary"), .type("submit"), .name(PostName.action.text),
        .value(PostAction.save.rawValue), .formNoValidate, .formAction(kept.address.at(place)),
      ],
      text: "Enregistrer le brouillon"
    )
  }
}
