package import FormSource

/// Why no QR code was made.
package enum QRCodeError: Error, Hashable, Sendable {
  /// No program called `qrencode` was found.
  case noProgram
  /// `qrencode` failed, most often because the text is too long for a code.
  case refused

  /// One sentence without a full stop.
  package var words: Words {
    switch self {
    case .noProgram:
      Words(
        fr: "pas de code QR\u{A0}: qrencode n’est pas installé («\u{A0}apt-get install qrencode\u{A0}» sous Debian)",
        en: "no QR code: qrencode is not installed (“apt-get install qrencode” on Debian)"
      )
    case .refused:
      Words(
        fr: "pas de code QR\u{A0}: qrencode n’a pas pu en produire, l’adresse est sans doute trop longue",
        en: "no QR code: qrencode could not make one, the address is probably too long"
      )
    }
  }
}
