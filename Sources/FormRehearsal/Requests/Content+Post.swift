package import FormCompiler
package import FormSubmission

extension Content {
  /// What a request says by a post of its page: the answers and boxes are the post’s; of the documents, those that the
  /// request has stay, but those that the post removes, and those that it brings come after them.
  ///
  /// The violations of what is posted are the judge’s to tell, with ``documentsKept(by:)``: here, what the form does not ask
  /// is left out.
  ///
  /// - Parameters:
  ///   - post: the post.
  ///   - saved: what the request says so far.
  ///   - schema: that of its form.
  ///   - attach: keeps the content of a file.
  package init(
    _ post: PostedRequest,
    over saved: Content,
    to schema: FormSchema,
    attach: (PostedRequest.File) throws -> Attachment
  ) rethrows {
    let posted = post.answers(to: schema)
    var documents = saved.documentsKept(by: post)
    for (field, files) in posted.files { documents[field, default: []] += try files.map(attach) }
    self.init(answers: posted.answers, documents: documents, acceptances: posted.acceptances)
  }

  /// The documents that a post of the request’s page does not remove.
  package func documentsKept(by post: PostedRequest) -> [String: [Attachment]] {
    var kept: [String: [Attachment]] = [:]
    for (field, attachments) in documents {
      let staying = attachments.filter { post.keeps($0.content, of: field) }
      if !staying.isEmpty { kept[field] = staying }
    }
    return kept
  }
}
