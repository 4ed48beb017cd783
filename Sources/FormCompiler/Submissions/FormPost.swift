import FormEmitters
import FormJSON
import FormSubmission

/// A form post of a browser: names with texts or files, in the order in which they were sent.
struct FormPost {
  typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  struct Entry {
    let name: String
    let value: Value
  }

  enum Value {
    case text(String)
    /// A file, and where among the bytes of the post its content is.
    case file(name: String, contentType: String, content: Range<Int>)
  }

  /// Why bytes are not a form post.
  enum Problem: Error, Equatable {
    /// They have neither of the two encodings that browsers use.
    case notAPost
    /// The line that ends a multipart post is missing: part of it was lost.
    case unfinished
    /// A part (from 1) has no header that says which question it answers.
    case nameless(part: Int)
    /// An answer, or a name, is not UTF-8.
    case notUTF8(part: Int)
    /// There are more answers than this.
    case tooMany(limit: Int)
    /// A name has more bytes than this.
    case nameTooLong(part: Int, limit: Int)
  }

  let entries: [Entry]

  /// Reads a post.
  /// - Parameters:
  ///   - bytes: the body of the request, without the header that names its encoding: a line that may be a boundary makes it
  ///     `multipart/form-data`.
  ///   - limits: how many answers there may be, and how many bytes a name may have.
  /// - Throws: why it is not one.
  init(_ bytes: Bytes, limits: JSONLimits) throws(Problem) {
    var entries: [Entry] = []
    func add(_ entry: Entry) throws(Problem) {
      guard entries.count < limits.values else { throw .tooMany(limit: limits.values) }
      guard entry.name.utf8.count <= limits.name else {
        throw .nameTooLong(part: entries.count + 1, limit: limits.name)
      }
      entries.append(entry)
    }
    if let post = MultipartPost(bytes) {
      try post.read(add)
    } else {
      try URLEncodedPost.read(bytes, add)
    }
    self.entries = entries
  }

  /// What the page says that it posts; nil where it says nothing.
  func label(_ name: PostLabel.Name) -> String? { text(named: name.rawValue) }

  /// The last text that is posted under a name; nil where there is none.
  func text(named name: String) -> String? {
    for entry in entries.reversed() where entry.name.isExactly(name) {
      if case .text(let text) = entry.value { return text }
    }
    return nil
  }
}

extension FormPost.Problem {
  /// What an applicant’s software did wrong.
  var violation: Violation {
    let words = words
    return Violation(path: "", code: .malformed, french: words.french, english: words.english)
  }

  private var words: (french: String, english: String) {
    switch self {
    case .notAPost:
      (
        "ce n’est pas l’envoi d’un formulaire (multipart/form-data ou application/x-www-form-urlencoded)",
        "this is not a form post (multipart/form-data or application/x-www-form-urlencoded)"
      )
    case .unfinished:
      (
        "l’envoi est incomplet\u{A0}: il manque la ligne qui le termine (la séparation, suivie de «\u{A0}--\u{A0}»)",
        "the post is incomplete: the line that ends it is missing (the boundary followed by “--”)"
      )
    case .nameless(let part):
      (
        "la partie \(part) de l’envoi ne dit pas à quelle question elle répond (Content-Disposition\u{A0}: form-data; name=…)",
        "part \(part) of the post does not say which question it answers (Content-Disposition: form-data; name=…)"
      )
    case .notUTF8(let part):
      ("la réponse \(part) de l’envoi n’est pas en UTF-8", "answer \(part) of the post is not UTF-8")
    case .tooMany(let limit):
      ("l’envoi contient plus de \(limit) réponses", "the post contains more than \(limit) answers")
    case .nameTooLong(let part, let limit):
      (
        "le nom de la réponse \(part) de l’envoi dépasse \(limit) octets",
        "the name of answer \(part) of the post is longer than \(limit) bytes"
      )
    }
  }
}
