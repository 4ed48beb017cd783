import FormCatalog
import FormCompiler
import FormEmitters
import FormHost
import FormSource
import FormTemplates

/// The kit of a vendor’s form: everything that its vendor passes on or approves.
struct FormKit {
  let form: Form
  let address: FormAddress
  let authorityPage: AuthorityPage?
  /// By their paths in the kit.
  let files: [(path: String, bytes: [UInt8])]
  /// Why parts of the kit are missing.
  let notes: [Words]

  /// Nil if it is not known what the form asks.
  ///
  /// - Parameters:
  ///   - form: the form, as it is compiled.
  ///   - catalog: the catalogue that it belongs to.
  ///   - addresses: the addresses of forms and of authorities’ pages.
  ///   - site: the settings of the preview.
  ///   - answers: the answers that the form’s address gives.
  ///   - authorityPage: an authority’s page, for the national form.
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
    let (codes, notes) = Self.codes(of: address.text)
    let (authorityCodes, _) = authorityPage.map { Self.codes(of: $0.publicText) } ?? ([], [])
    let details = KitDetails(
      address: address.text,
      authorityPages: addresses.collectivities,
      authorityPage: authorityPage?.publicText,
      addressQuestions: AddressQuestions(form, definition).fields,
      hasCode: !codes.isEmpty,
      hasAuthorityCode: !authorityCodes.isEmpty
    )
    let artifacts = KitArtifacts.artifacts(of: form, in: catalog, details, site: site)
    guard !artifacts.isEmpty else { return nil }
    var files = [("adresse.txt", Array("\(address.text)\n".utf8))]
    if let authorityPage {
      files.append(("familles/adresse.txt", Array("\(authorityPage.publicText)\n".utf8)))
      files += authorityCodes.map { ("familles/\($0.path)", $0.bytes) }
      if let note = authorityPage.internalNote { files.append(("interne/lien-famille.txt", Array(note.utf8))) }
    }
    self.form = form
    self.address = address
    self.authorityPage = authorityPage
    self.notes = notes
    self.files = files + codes + artifacts.map { ($0.path, $0.bytes) }
  }

  private static func codes(of address: String) -> (files: [(path: String, bytes: [UInt8])], notes: [Words]) {
    var files: [(path: String, bytes: [UInt8])] = []
    for (format, name) in [(QRCode.Format.svg, "qr.svg"), (.png, "qr.png")] {
      do throws(QRCodeError) {
        files.append((name, try QRCode.picture(of: address, as: format)))
      } catch {
        // Both or none: the other one would fail for the same reason.
        return ([], [error.words])
      }
    }
    return (files, [])
  }

  /// Writes the kit into `folder`, or into a folder of its own inside it.
  ///
  /// - Parameters:
  ///   - folder: absolute, or relative to the current folder.
  ///   - isOwn: whether `folder` is for this kit alone.
  ///   - force: whether files changed by hand are replaced too.
  /// - Returns: what was done.
  /// - Throws: why nothing could be written.
  func write(to folder: String, isOwn: Bool, force: Bool) throws(OutputError) -> OutputReport {
    try OutputFolder(folder).update(
      outputFiles(isOwn: isOwn),
      where: isOwn ? nil : { [uid = form.uid] path in path.hasPrefix("\(uid)/") },
      mode: .write,
      force: force
    )
  }

  /// Its files, by their paths in a folder for it alone or for the kits of all forms.
  func outputFiles(isOwn: Bool) -> [OutputFile] {
    OutputFile.files(files.map { (isOwn ? $0.path : "\(form.uid)/\($0.path)", $0.bytes) })
  }

  /// Whether a form’s identifier can be the name of a folder; if not, no kit may be written for it.
  static func hasFolder(_ uid: String) -> Bool {
    !uid.isEmpty && uid != "." && uid != ".." && uid.utf8.allSatisfy { $0 > 0x1F && !#"/\"#.utf8.contains($0) }
  }
}
