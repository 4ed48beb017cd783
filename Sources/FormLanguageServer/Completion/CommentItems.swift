import FormCompiler
import FormSource

/// The rules of the linter in a comment that silences some.
enum CommentItems {
  static func items(at offset: Int, from start: Int, in file: SourceFile) -> [CompletionItem] {
    let comment = file.text(ByteSpan(file.id, start, offset))
    guard comment.contains("datapass:disable"), !comment.contains(" -- "),
      let sign = comment.utf8.lastIndex(where: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ",") })
    else { return [] }
    let typed = comment[comment.utf8.index(after: sign)...].drop { $0 == " " }
    let span = ByteSpan(file.id, offset - typed.utf8.count, offset)
    return RuleRegistry.all.filter { !$0.isBlocking && $0.id.hasPrefix(typed) }.map { rule in
      CompletionItem(rule.id, .value, detail: rule.summary, edit: Fix.Edit(span, rule.id))
    }
  }
}
