extension HTMLWriter {
  /// Writes a button that posts the answers of a kept request as they are, to come back to the element of an id; nothing
  /// where none is kept, or is kept only once it is finished.
  mutating func savingButton(_ kept: KeptRequest?, backTo place: String) {
    guard let kept, kept.savesDrafts else { return }
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
