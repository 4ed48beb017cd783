package import FormSource

/// Why there is no code.
package enum QRCodeError: Error, Hashable, Sendable {
  /// There is no program called qrencode.
  case noProgram
  /// It made none: mostly the text is too long for a code.
  case refused

  /// One sentence without a full stop.
  package var words: Words {
    switch self {
    case .noProgram:
      Words(
        fr: "pas de code QR\u{A0}: qrencode n’est pas installé (« apt-get install qrencode » sous Debian)",
        en: "no QR code: qrencode is not installed (“apt-get install qrencode” on Debian)"
      )
    case .refused:
      Words(
        fr: "pas de code QR\u{A0}: qrencode n’en a pas fait, l’adresse est sans doute trop longue",
        en: "no QR code: qrencode made none, the address is probably too long"
      )
    }
  }
}
