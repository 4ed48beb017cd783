import FormSource

extension ReadFailure {
  /// Why a file named by the user cannot be used.
  func words(_ name: Quoted) -> Words {
    switch self {
    case .notFound: name.words(fr: "n’existe pas", en: "does not exist")
    case .tooLarge: name.words(fr: "est trop grand", en: "is too large")
    case .isFolder, .notRegularFile, .permissionDenied, .linkLoop, .notAFolder, .outsideProject, .unread, .subfolder,
      .system:
      name.words(fr: "ne peut pas être lu", en: "cannot be read")
    }
  }
}
