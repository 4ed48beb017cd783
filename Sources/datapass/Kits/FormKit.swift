import FormCatalog
import FormCompiler
import FormEmitters
import FormHost
import FormSource
import FormTemplates

/// The kit of a vendor’s form: everything that its vendor sends on or validates.
struct FormKit {
  let form: Form
  let address: FormAddress
  let authorityPage: AuthorityPage?
  /// By their paths in the kit.
  let files: [(path: String, bytes: [UInt8])]
  /// What the kit does without, and why.
  let remarks: [Words]

  /// Nil where it is not known what the form asks.
  ///
  /// - Parameters:
  ///   - form: the form, as it is compiled.
  ///   - catalog: to which it belongs.
  ///   - addresses: where forms and the pages of authorities are.
  ///   - site: how the preview is to be.
  ///   - answers: what the address gives to the form.
  ///   - authorityPage: one authority’s page, for the national form.
  init?(
    of form: Form,
    in catalog: Catalog,
    _ addresses: PublicAddresses,
    site: SiteSettings,
    answers: AddressAnswers = AddressAnswers(),
    authorityPage: AuthorityPage? = nil
  ) {
    guard let definition = form.definition.flatMap({ catalog.definitions[$0] }) else { return nil }
    let address = FormAddress(of: form, addresses, answers: answers)
    let (codes, remarks) = Self.codes(of: address.text)
    let details = KitDetails(
      address: address.text,
      authorityPages: addresses.collectivities,
      authorityPage: authorityPage?.publicText,
      addressQuestions: AddressQuestions(form, definition).fields,
      hasCode: codes.contains { $0.path == "qr.svg" }
    )
    let artifacts = KitArtifacts.artifacts(of: form, in: catalog, details, site: site)
    guard !artifacts.isEmpty else { return nil }
    var files = [("adresse.txt", Array("\(address.text)\n".utf8))]
    if let authorityPage { files.append(("collectivite.txt", Array("\(authorityPage.text)\n".utf8))) }
    self.form = form
    self.address = address
    self.authorityPage = authorityPage
    self.remarks = remarks
    self.files = files + codes + artifacts.map { ($0.path, $0.bytes) }
  }

  private static func codes(of address: String) -> (files: [(path: String, bytes: [UInt8])], remarks: [Words]) {
    var files: [(path: String, bytes: [UInt8])] = []
    for (format, name) in [(QRCode.Format.svg, "qr.svg"), (.png, "qr.png")] {
      do throws(QRCodeError) {
        files.append((name, try QRCode.picture(of: address, as: format)))
      } catch {
        // Both or none: the second would say the same.
        return ([], [error.words])
      }
    }
    return (files, [])
  }

  /// Writes the kit into a folder of its own below `folder`, or into the folder itself.
  ///
  /// - Parameters:
  ///   - folder: absolute, or relative to the current folder.
  ///   - isOwn: whether the folder is for this kit alone.
  ///   - force: whether files changed by hand are replaced too.
  /// - Returns: what was done.
  /// - Throws: what stopped the writing.
  func write(to folder: String, isOwn: Bool, force: Bool) throws(OutputError) -> OutputReport {
    let contents = files.map { (path: isOwn ? $0.path : "\(form.uid)/\($0.path)", bytes: $0.bytes) }
    return try OutputFolder(folder).update(
      OutputFile.files(contents),
      within: isOwn ? nil : [form.uid],
      mode: .write,
      force: force
    )
  }

  /// Whether the form’s identifier can name a folder; where it cannot, nothing may be written for it.
  static func hasFolder(_ uid: String) -> Bool {
    !uid.isEmpty && uid != "." && uid != ".." && uid.utf8.allSatisfy { $0 > 0x1F && !#"/\"#.utf8.contains($0) }
  }
}
