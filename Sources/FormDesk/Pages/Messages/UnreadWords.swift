#if Desk
/// How pages count messages that the reader’s side has not read.
enum UnreadWords {
  /// After the title of a tab.
  static func tab(_ count: Int) -> String { count == 1 ? "1 non lu" : "\(count) non lus" }

  static func badge(_ count: Int) -> String { count == 1 ? "1 message non lu" : "\(count) messages non lus" }
}
#endif
